import type { ReactNode } from 'react';

export type Step = {
  readonly id: string;
  readonly title: ReactNode;
  /** What was done, in plain words. */
  readonly sentence?: ReactNode;
  /** The same with numbers: *2 220 000 × 1,03102*. */
  readonly formula?: ReactNode;
  /** A `<Tag>` where the input is inferred, illustrative or invented. */
  readonly tag?: ReactNode;
  readonly source?: ReactNode;
  /** The amount when the step is done. */
  readonly amount: ReactNode;
  /** More for those who ask: the parts of a sum, the rule's version. */
  readonly children?: ReactNode;
};

type StepsProps = {
  readonly label: string;
  readonly steps: readonly Step[];
  /** The level of the steps' own headings: 2 right under the page's title, 3 inside a section. */
  readonly level?: 2 | 3;
};

/** Why an amount is what it is, step by step. */
export function Steps({ label, steps, level = 3 }: StepsProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <ol className="fp-steps" aria-label={label}>
      {steps.map(({ id, title, sentence, formula, tag, source, amount, children }) => (
        <li className="fp-step" key={id} id={id}>
          <div className="fp-step__text">
            <Heading className="fp-step__title">{title}</Heading>
            {sentence && <p>{sentence}</p>}
            {formula && <p className="fp-step__formula">{formula}</p>}
            {(tag || source) && (
              <p className="fp-step__source">
                {tag} {source}
              </p>
            )}
            {children}
          </div>
          <p className="fp-step__amount">{amount}</p>
        </li>
      ))}
    </ol>
  );
}
