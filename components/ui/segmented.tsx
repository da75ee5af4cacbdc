import Link from 'next/link';

export type Segment = { readonly label: string; readonly href: string; readonly current: boolean };

/** A few views of the same thing, one at a time: years, ways of looking. They are links, so every view has its address. */
export function Segmented({ label, segments }: { label: string; segments: readonly Segment[] }) {
  return (
    <nav className="fp-segmented" aria-label={label}>
      <ul className="fp-segmented__list">
        {segments.map((segment) => (
          <li key={segment.href}>
            <Link
              className="fp-segmented__link"
              href={segment.href}
              scroll={false}
              aria-current={segment.current ? 'true' : undefined}
            >
              {segment.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
