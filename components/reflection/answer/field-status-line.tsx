'use client';

import Link from 'next/link';
import { useAnyChange, useField } from './answer-context';
import { fill } from './answer-texts';
import type { AskedItem } from './asked-item';
import { askId } from './control-names';
import { joinNames, savedWords } from './saved-words';

/** Beside the field: on its way, saved when and by whom, or not saved and what becomes of it. */
export function FieldStatusLine({ item }: { readonly item: AskedItem }) {
  const context = useAnyChange();
  const { store, texts, home, signInHref, user } = context;
  const { status, saved, brought, kept } = useField(item.id);
  const here = store.present.filter((one) => one.item === item.id && one.id !== user.id);
  const words = {
    resting: saved && savedWords(saved, brought, context),
    waiting: texts.saving,
    saving: texts.saving,
    retrying: kept ? texts.retrying : texts.retryingUnkept,
    'signed-out': texts.signedOut,
    refused: texts.refused,
    invalid: texts.invalid,
    conflict: texts.conflictTitle,
  }[status];
  const isTrouble = status !== 'resting' && status !== 'waiting' && status !== 'saving';
  return (
    <p className="fp-ask__status">
      <span id={`${askId(item.id)}-status`} data-trouble={isTrouble || undefined}>
        {words}
      </span>
      {status === 'signed-out' && (
        <a href={signInHref} target="_blank" rel="noreferrer">
          {texts.signIn}
        </a>
      )}
      {saved && (
        <Link href={`${home}/historikk/${item.id}`} prefetch={false} className="fp-link fp-no-print">
          {texts.history}
          <span className="sr-only"> {fill(texts.historyOf, { item: item.text })}</span>
        </Link>
      )}
      {here.length > 0 && (
        <span className="fp-ask__here">
          {fill(texts.inField, {
            names: joinNames(
              here.map(({ name }) => name),
              texts.and,
            ),
          })}
        </span>
      )}
    </p>
  );
}
