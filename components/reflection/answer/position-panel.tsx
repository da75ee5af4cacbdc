'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { answerField } from '@/lib/reflection/response/rules/form-fields';
import type { Position, PositionState } from '@/lib/reflection/response/types';
import type { Answer } from '@/lib/reflection/types';
import { useAnswers } from './answer-context';
import { fill } from './answer-texts';
import { answerWords } from './answer-words';
import { AsidePicks } from './aside-picks';
import type { AskedItem } from './asked-item';
import { PositionOutcome } from './form-outcome';
import { positionFormId } from './position-form';
import { EMPTY } from './same-answer';
import { ScaleSteps } from './scale-steps';

export interface ItemPositions {
  readonly own: Position | null;
  readonly all: readonly Position[];
  /** The reader has not given their own value, and sees nothing else before that. */
  readonly isClosed: boolean;
  /** What stopped the own value that was last sent, with the dissent that was typed; null where nothing did. */
  readonly refused: Pick<PositionState, 'failure' | 'dissent'> | null;
}

/** Before the joint value: what I think myself. Nobody else's shows until I have said it, or that I have no opinion. */
export function OwnPosition({ item, positions: { refused } }: PanelProps) {
  const { texts } = useAnswers();
  return (
    <div className="fp-position">
      <p className="fp-position__lead">{texts.positionOwn}</p>
      <OwnValue item={item} given={EMPTY} />
      <Button variant="quiet" form={positionFormId(item.id)}>
        {texts.positionGive}
      </Button>
      <PositionOutcome failure={refused?.failure ?? null} />
    </div>
  );
}

/** The steps of the scale to choose an own value from. They belong to the item's own form. */
function OwnValue({ item, given }: { readonly item: AskedItem; readonly given: Answer }) {
  const { texts } = useAnswers();
  const [answer, choose] = useState<Answer>(given);
  const form = positionFormId(item.id);
  const name = answerField(item.id);
  return (
    <div className="fp-picks">
      <ScaleSteps
        item={item}
        name={name}
        form={form}
        value={'value' in answer ? answer.value : null}
        onPick={(value) => choose({ state: 'answered', value })}
      />
      <AsidePicks name={name} form={form} answer={answer} onPick={choose} noAnswer={texts.noOpinion} />
    </div>
  );
}

interface PanelProps {
  readonly item: AskedItem;
  readonly positions: ItemPositions;
}

/** Everyone's own values by name, what somebody disagrees with, and room for one's own disagreement. */
export function GivenPositions({ item, positions: { own, all, refused } }: PanelProps) {
  const { texts, user } = useAnswers();
  const form = positionFormId(item.id);
  const dissentId = `${form}-uenig`;
  return (
    <div className="fp-position" data-given="">
      <p className="fp-position__lead">{texts.positionOthers}</p>
      <ul className="fp-position__list">
        {all.map(({ person, answer: given, dissent }) => (
          <li key={person.id}>
            {person.id === user.id ? texts.positionMine : person.name || texts.someone}{' '}
            <strong>{answerWords(item, given, { ...texts, noAnswer: texts.noOpinion }) || '–'}</strong>
            {dissent && <span className="fp-position__dissent">{fill(texts.disagrees, { text: dissent })}</span>}
          </li>
        ))}
      </ul>
      <PositionOutcome failure={refused?.failure ?? null} />
      <details className="fp-details fp-no-print" open={refused !== null || undefined}>
        <summary className="fp-details__summary">{texts.positionChange}</summary>
        <div className="fp-details__body">
          <OwnValue item={item} given={own?.answer ?? EMPTY} />
          <label className="fp-position__label" htmlFor={dissentId}>
            {texts.dissentLabel}
          </label>
          <textarea
            className="ds-input fp-ask__text"
            id={dissentId}
            name="dissent"
            form={form}
            defaultValue={refused?.dissent ?? own?.dissent ?? ''}
            rows={2}
            maxLength={5000}
          />
          <Button variant="quiet" form={form}>
            {texts.dissentSave}
          </Button>
        </div>
      </details>
      <p className="fp-position__lead">{texts.positionJoint}</p>
    </div>
  );
}
