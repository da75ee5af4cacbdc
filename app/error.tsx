'use client';

import { ErrorMessage, type ErrorMessageProps } from '@/components/shell/error-message';
import { MAIN_ID } from '@/components/shell/skip-link';

export default function ErrorPage(props: ErrorMessageProps) {
  return (
    <main className="fp-main" id={MAIN_ID} tabIndex={-1}>
      <ErrorMessage {...props} />
    </main>
  );
}
