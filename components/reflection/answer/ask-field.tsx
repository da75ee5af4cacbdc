'use client';

import { versionField } from '@/lib/reflection/response/rules/form-fields';
import { useAnswers, useField } from './answer-context';
import type { AskedItem } from './asked-item';
import { ChoiceControl } from './choice-control';
import { ConflictPanel } from './conflict-panel';
import { askId } from './control-names';
import { FieldStatusLine } from './field-status-line';
import { MatrixControl } from './matrix-control';
import { NumberControl } from './number-control';
import { GivenPositions, type ItemPositions, OwnPosition } from './position-panel';
import { ScaleControl } from './scale-control';
import { TextControl } from './text-control';

const CONTROLS = {
  scale: ScaleControl,
  choice: ChoiceControl,
  'multiple-choice': ChoiceControl,
  number: NumberControl,
  text: TextControl,
  matrix: MatrixControl,
} as const;

export interface ControlProps {
  readonly item: AskedItem;
  /** The ids of what describes the control: help and status. */
  readonly describedBy: string;
}

interface AskFieldProps {
  readonly item: AskedItem;
  /** Null where the joint value is all that is asked for. */
  readonly positions: ItemPositions | null;
  readonly isMarked: boolean;
}

/** One question: what is asked, the help to it, the answer, and beside it whether the answer is saved. */
export function AskField({ item, positions, isMarked }: AskFieldProps) {
  const { texts } = useAnswers();
  const { status, saved, staged } = useField(item.id);
  const Control = CONTROLS[item.kind];
  const id = askId(item.id);
  // A written answer has one control, which the question labels; the others are groups of controls.
  const isWritten = item.kind === 'text' || item.kind === 'number';
  const isBefore = positions?.isClosed ?? false;
  const describedBy = [item.help && `${id}-hjelp`, `${id}-status`].filter(Boolean).join(' ');
  const content = (
    <>
      {isMarked && <ReconstructedTag words={texts.reconstructed} />}
      {item.help && (
        <details className="fp-details fp-ask__help">
          <summary className="fp-details__summary">{texts.help}</summary>
          <div className="fp-details__body" id={`${id}-hjelp`}>
            <p>{item.help}</p>
          </div>
        </details>
      )}
      {positions &&
        (isBefore ? (
          <OwnPosition item={item} positions={positions} />
        ) : (
          <GivenPositions item={item} positions={positions} />
        ))}
      {!isBefore && (
        <>
          <Control item={item} describedBy={describedBy} />
          <input type="hidden" name={versionField(item.id)} value={staged ?? saved?.version ?? 0} />
        </>
      )}
    </>
  );
  return (
    <div className="fp-ask" id={id} tabIndex={-1} data-ask={item.id} data-kind={item.kind} data-status={status}>
      {isWritten ? (
        <>
          <label className="fp-ask__question" htmlFor={`${id}-svar`}>
            {item.text}
          </label>
          {content}
        </>
      ) : (
        <fieldset aria-describedby={isBefore ? undefined : describedBy}>
          <legend className="fp-ask__question">{item.text}</legend>
          {content}
        </fieldset>
      )}
      {!isBefore && (
        <>
          <FieldStatusLine item={item} />
          <ConflictPanel item={item} />
        </>
      )}
    </div>
  );
}

/** That the words of a question are ours, made after what the sources tell of it. */
export function ReconstructedTag({ words }: { readonly words: string }) {
  return (
    <p className="fp-ask__mark">
      <span className="ds-tag fp-tag" data-color="ochre">
        {words}
      </span>
    </p>
  );
}
