import type { ReactNode } from 'react';

export type TagTone = 'info' | 'attention' | 'neutral' | 'success' | 'danger';

const COLOR: Record<TagTone, string> = {
  info: 'fjord',
  attention: 'ochre',
  neutral: 'neutral',
  success: 'success',
  danger: 'danger',
};

/** State in a word. The word carries the meaning; `attention` marks what is not plain fact: *Utledet*, *Illustrasjon*, *Testdata*. */
export function Tag({ tone = 'info', children }: { tone?: TagTone; children: ReactNode }) {
  return (
    <span className="ds-tag fp-tag" data-color={COLOR[tone]}>
      {children}
    </span>
  );
}
