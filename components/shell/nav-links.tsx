'use client';

import Link, { useLinkStatus } from 'next/link';
import { usePathname } from 'next/navigation';

export type NavItem = {
  readonly label: string;
  readonly href: string;
  /** Set it only where the address does not tell; else an item is current on its own page and on every page below it. */
  readonly current?: boolean | undefined;
  /** Current on its own page only: for the item that all the others stand below. */
  readonly exact?: boolean | undefined;
};

/** An island because a layout is not told the address, and must not be rendered again for every page. */
export function NavLinks({ items }: { items: readonly NavItem[] }) {
  const path = usePathname();
  return (
    <ul className="fp-nav">
      {items.map((item) => (
        <li key={item.href}>
          <Link className="fp-nav__link" href={item.href} aria-current={ariaCurrent(item, path)}>
            {item.label}
            <Pending />
          </Link>
        </li>
      ))}
    </ul>
  );
}

function ariaCurrent({ href, current, exact }: NavItem, path: string): 'page' | 'true' | undefined {
  if (path === href) return current === false ? undefined : 'page';
  const below = !exact && href !== '/' && path.startsWith(`${href}/`);
  return (current ?? below) ? 'true' : undefined;
}

/** Shows that the page is on its way, after a short wait; those who listen hear the new page's title when it is there. */
function Pending() {
  const { pending } = useLinkStatus();
  return <span className="fp-nav__pending" data-pending={pending || undefined} aria-hidden="true" />;
}
