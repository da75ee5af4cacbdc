'use client';

import { Brand } from '@/components/shell/brand';
import { ErrorMessage, type ErrorMessageProps } from '@/components/shell/error-message';
import { MAIN_ID } from '@/components/shell/skip-link';

/** Only the brand stands above: what failed may be what the rest of the shell is made from. */
export default function ErrorPage(props: ErrorMessageProps) {
  return (
    <>
      <header className="fp-header">
        <div className="fp-header__inner">
          <Brand href="/" />
        </div>
      </header>
      <main className="fp-main" id={MAIN_ID} tabIndex={-1}>
        <ErrorMessage {...props} />
      </main>
    </>
  );
}
