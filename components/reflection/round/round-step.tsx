import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { LinkButton } from '@/components/ui/link-button';
import { Note } from '@/components/ui/note';
import { Section } from '@/components/ui/section';

type RoundStepProps = {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  /** The page with the question, and the label that leads there. */
  readonly ask: { readonly href: string; readonly label: string };
  /** Null until it was asked for. */
  readonly question: {
    readonly title: string;
    readonly warning?: string | undefined;
    readonly label: string;
    readonly cancelHref: string;
  } | null;
  readonly action: (form: FormData) => Promise<void>;
  readonly fields: Readonly<Record<string, string>>;
  readonly variant?: 'primary' | 'danger';
  readonly children?: ReactNode;
};

/** A step that cannot be undone: asked for by a link, confirmed in words that name the round. Works without script. */
export function RoundStep(props: RoundStepProps) {
  const { id, title, lead, ask, question, action, fields, variant = 'primary' } = props;
  const t = useTranslations('ui');
  return (
    <Section id={id} title={title} lead={lead}>
      {question ? (
        <Note tone="warning" title={question.title}>
          {question.warning && <p>{question.warning}</p>}
          <form action={action} className="fp-actions">
            {Object.entries(fields).map(([name, value]) => (
              <input key={name} type="hidden" name={name} value={value} />
            ))}
            <Button variant={variant}>{question.label}</Button>
            <LinkButton href={question.cancelHref}>{t('cancel')}</LinkButton>
          </form>
        </Note>
      ) : (
        <p className="fp-actions">
          <LinkButton variant={variant === 'danger' ? 'quiet' : 'primary'} href={ask.href}>
            {ask.label}
          </LinkButton>
        </p>
      )}
    </Section>
  );
}
