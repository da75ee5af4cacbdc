'use client';

import Link from 'next/link';
import { sectionState } from '@/lib/reflection/response/rules/progress';
import type { SectionState } from '@/lib/reflection/response/types';
import { useAnyChange } from './answer-context';
import type { OutlinedSection } from './asked-item';
import { StateMark } from './state-mark';

interface SectionListProps {
  readonly sections: readonly OutlinedSection[];
  readonly current: string;
  readonly isWritable: boolean;
}

/** The parts of the form and how far each has come, in shape and in words. */
export function SectionList({ sections, current, isWritable }: SectionListProps) {
  const { store, texts, home } = useAnyChange();
  const answers = store.answers();
  const words: Record<SectionState, string> = {
    'not-started': texts.stateNotStarted,
    begun: texts.stateBegun,
    complete: texts.stateComplete,
  };
  return (
    <nav className="fp-sections fp-no-print" aria-label={texts.sections}>
      <ul>
        {sections.map(({ id, title, items }) => {
          const state = sectionState(items, answers);
          return (
            <li key={id}>
              <Link
                className="fp-sections__link"
                href={`${home}?del=${id}`}
                prefetch={false}
                aria-current={id === current ? 'step' : undefined}
              >
                <StateMark state={state} />
                <span>
                  {title}
                  <span className="fp-sections__state">{words[state]}</span>
                </span>
              </Link>
            </li>
          );
        })}
      </ul>
      {isWritable && (
        <Link className="fp-link fp-sections__check" href={`${home}/kontroll`} prefetch={false}>
          {texts.check}
        </Link>
      )}
    </nav>
  );
}
