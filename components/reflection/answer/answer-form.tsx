'use client';

import { useRouter } from 'next/navigation';
import { type FormEvent, useActionState, useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { saveAnswers, saveOwnPosition } from '@/lib/reflection/response/actions';
import { takesPositions } from '@/lib/reflection/response/rules/positions';
import type { AnswersState, Position, PositionState } from '@/lib/reflection/response/types';
import { useAnswers } from './answer-context';
import { AskField } from './ask-field';
import type { AskedItem } from './asked-item';
import { AddressFields, type FormAddress } from './form-address';
import { FormOutcome, PositionNotice } from './form-outcome';
import { PositionForm, positionFormId } from './position-form';
import { readTyped } from './read-typed';
import { SaveAnnouncer } from './save-announcer';

interface AnswerFormProps {
  readonly address: FormAddress;
  readonly section: string;
  readonly items: readonly AskedItem[];
  readonly previous: string | null;
  readonly next: string | null;
  /** Null where the round does not ask for positions first. */
  readonly positions: readonly Position[] | null;
  /** The items that ask for an own value before the joint one shows. */
  readonly closed: readonly string[];
}

const NOTHING: AnswersState = { outcome: null, reason: null, conflicts: [], faults: [], values: null };
const NOT_GIVEN: PositionState = { done: false, failure: null, item: null, dissent: null };

/** One section. Without script a plain form; with it every change is on its way at once, and the buttons only lead on. */
export function AnswerForm({ address, section, items, previous, next, positions, closed }: AnswerFormProps) {
  const { store, texts, home, user } = useAnswers();
  const [state, send] = useActionState(saveAnswers, NOTHING);
  const [given, give] = useActionState(saveOwnPosition, NOT_GIVEN);
  const router = useRouter();
  useEffect(() => {
    if (given.done) router.refresh();
  }, [given, router]);
  const typed = readTyped(items, state);
  const [staged, setStaged] = useState(NOTHING);
  if (staged !== state) {
    setStaged(state);
    for (const { item, fromVersion, answer, other } of typed) store.stage(item, fromVersion, answer, other);
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: what came back is taken up once.
  useEffect(() => {
    for (const { item, answer, fromVersion } of typed) store.adopt(item, fromVersion, answer);
  }, [state]);

  const lead = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    store.flush();
    const { submitter } = event.nativeEvent as SubmitEvent;
    if (!(submitter instanceof HTMLButtonElement)) return;
    if (submitter.name === 'intent') router.push(`${home}/kontroll`);
    else if (submitter.value !== '') router.push(`${home}?del=${submitter.value}`);
  };
  const isWhollyReconstructed = items.every(({ reconstructed }) => reconstructed);
  const own = (item: string) => positions?.find((one) => one.item === item && one.person.id === user.id) ?? null;
  const asksFirst = (item: AskedItem) => takesPositions({ positionsFirst: positions !== null }, item.kind);
  return (
    <>
      <form action={send} onSubmit={lead} autoComplete="off" noValidate>
        <AddressFields address={address} />
        <input type="hidden" name="section" value={section} />
        <input type="hidden" name="intent" value="next" />
        {/* The first button is what Enter in a field presses: it saves, and leads nowhere. */}
        <button type="submit" name="next" value="" hidden />
        <FormOutcome state={state} items={items} />
        <PositionNotice state={given} items={items} />
        {items.some(asksFirst) && <p className="fp-position-intro">{texts.positionLead}</p>}
        {items.map((item) => (
          <AskField
            key={item.id}
            item={item}
            isMarked={item.reconstructed && !isWhollyReconstructed}
            positions={
              asksFirst(item)
                ? {
                    own: own(item.id),
                    all: (positions ?? []).filter((one) => one.item === item.id),
                    isClosed: closed.includes(item.id),
                    refused: given.failure && given.item === item.id ? given : null,
                  }
                : null
            }
          />
        ))}
        <div className="fp-actions">
          {previous && (
            <Button variant="quiet" name="next" value={previous}>
              {texts.previous}
            </Button>
          )}
          {next ? (
            <Button variant="primary" name="next" value={next}>
              {texts.next}
            </Button>
          ) : (
            <Button variant="primary" name="intent" value="check">
              {texts.check}
            </Button>
          )}
          <noscript>
            <Button variant="quiet" name="next" value="">
              {texts.save}
            </Button>
          </noscript>
        </div>
        <SaveAnnouncer />
      </form>
      {/* Forms cannot stand inside each other: the positions' controls above belong to these by their id. */}
      {items.filter(asksFirst).map((item) => (
        <PositionForm key={positionFormId(item.id)} item={item.id} address={address} give={give} />
      ))}
    </>
  );
}
