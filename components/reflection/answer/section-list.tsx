'use client';

import Link from 'next/link';
import { useAnswers } from './answer-context';
import type { OutlinedSection } from './asked-item';
import { SectionWithState } from './section-state';

interface SectionListProps {
  readonly sections: readonly OutlinedSection[];
  readonly current: string;
  readonly isWritable: boolean;
}

/** The parts of the form and how far each has come, in shape and in words. */
export function SectionList({ sections, current, isWritable }: SectionListProps) {
  const { texts, home } = useAnswers();
  return (
    <nav className="fp-sections fp-no-print" aria-label={texts.sections}>
      <ul>
        {sections.map((section) => (
          <li key={section.id}>
            <Link
              className="fp-sections__link"
              href={`${home}?del=${section.id}`}
              prefetch={false}
              aria-current={section.id === current ? 'step' : undefined}
            >
              <SectionWithState section={section} />
            </Link>
          </li>
        ))}
      </ul>
      {isWritable && (
        <Link className="fp-link fp-sections__check" href={`${home}/kontroll`} prefetch={false}>
          {texts.check}
        </Link>
      )}
    </nav>
  );
}
