'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useId, useRef } from 'react';
import { Button, type ButtonVariant } from './button';

type ConfirmDialogProps = {
  /** The button that asks: *Slett scenario*. */
  readonly trigger: ReactNode;
  readonly triggerVariant?: ButtonVariant;
  /** The question, naming the thing: *Vil du slette «Lik vekst 2024»?* */
  readonly title: ReactNode;
  readonly children?: ReactNode;
  /** The form whose button does it. */
  readonly confirm: ReactNode;
};

/**
 * Asks once before what cannot be undone. An island, because a modal dialog can only be opened by script. Focus starts on the
 * way back, so that a stray press of Enter does no harm.
 */
export function ConfirmDialog({ trigger, triggerVariant = 'quiet', title, children, confirm }: ConfirmDialogProps) {
  const t = useTranslations('ui');
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const cancel = useRef<HTMLButtonElement>(null);
  const open = () => {
    dialog.current?.showModal();
    cancel.current?.focus();
  };
  return (
    <>
      <Button type="button" variant={triggerVariant} onClick={open}>
        {trigger}
      </Button>
      <dialog className="ds-dialog fp-dialog" ref={dialog} aria-labelledby={titleId}>
        <h2 id={titleId}>{title}</h2>
        {children}
        <div className="fp-actions">
          {confirm}
          <Button ref={cancel} type="button" variant="quiet" onClick={() => dialog.current?.close()}>
            {t('cancel')}
          </Button>
        </div>
      </dialog>
    </>
  );
}
