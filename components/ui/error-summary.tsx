'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { fieldId } from './field';

export type FieldFailure = { readonly field: string; readonly message: string };

/** An island because it takes focus: whoever sent a form that came back must hear at once what is wrong, and get there. */
export function ErrorSummary({ failures }: { failures: readonly FieldFailure[] }) {
  const t = useTranslations('ui');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (failures.length > 0) box.current?.focus();
  }, [failures]);
  if (failures.length === 0) return null;
  return (
    <div className="fp-errors" ref={box} tabIndex={-1} role="alert" aria-labelledby="feiloppsummering">
      <h2 className="fp-errors__title" id="feiloppsummering">
        {t('errorSummary', { count: failures.length })}
      </h2>
      <ul className="fp-errors__list">
        {failures.map(({ field, message }) => (
          <li key={`${field} ${message}`}>
            <a href={`#${fieldId(field)}`}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
