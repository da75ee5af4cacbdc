import type { ReactNode } from 'react';
import { ToneIcon } from './tone-icon';

export type NoteTone = 'attention' | 'info' | 'warning' | 'danger' | 'success';

type NoteProps = {
  /** `attention` is the quiet ochre note of the report; the others carry a sign of their own beside the colour. */
  readonly tone?: NoteTone;
  readonly title?: ReactNode;
  /** Read aloud at once: for what happened because of something the reader did. */
  readonly announce?: boolean;
  readonly children?: ReactNode;
};

const COLOR: Record<NoteTone, string> = {
  attention: 'ochre',
  info: 'fjord',
  warning: 'warning',
  danger: 'danger',
  success: 'success',
};

export function Note({ tone = 'attention', title, announce = false, children }: NoteProps) {
  return (
    <div className="fp-note" data-color={COLOR[tone]} role={announce ? 'alert' : undefined}>
      {tone !== 'attention' && <ToneIcon tone={tone} />}
      <div className="fp-note__body">
        {title && <p className="fp-note__title">{title}</p>}
        {children}
      </div>
    </div>
  );
}
