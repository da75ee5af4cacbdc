import type { Answer } from '@/lib/reflection/types';
import { type AskedItem, stepsOf } from './asked-item';

interface PaperAnswerProps {
  readonly item: AskedItem;
  readonly answer: Answer | undefined;
  /** The answer in words; empty where there is none. */
  readonly words: string;
}

/** A given answer as text; an open field as boxes to tick or lines to write on. */
export function PaperAnswer({ item, answer, words }: PaperAnswerProps) {
  if (words) return <p className="fp-paper__answer">{words}</p>;
  const boxes = (names: readonly (string | number)[]) => (
    <p className="fp-paper__boxes">
      {names.map((name) => (
        <span className="fp-paper__box" key={name}>
          ☐ {name}
        </span>
      ))}
    </p>
  );
  if (item.kind === 'scale') return boxes(stepsOf(item));
  if (item.kind === 'choice' || item.kind === 'multiple-choice') return boxes(item.options.map(({ name }) => name));
  if (item.kind === 'matrix') {
    return (
      <ul className="fp-paper__rows">
        {item.parts.map(({ id, name }) => (
          <li key={id}>
            <span>{name}</span> {boxes(stepsOf(item))}
          </li>
        ))}
      </ul>
    );
  }
  return <div className="fp-paper__lines" data-empty={answer === undefined || undefined} />;
}
