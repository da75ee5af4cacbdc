import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Note } from '@/components/ui/note';
import { Section } from '@/components/ui/section';
import { OpenAnswersForm } from './open-answers-form';

type Props = {
  readonly programme: string;
  readonly round: string;
  /** Where to go on once they are open: a figure's number, `fritekst`, or the round's page. */
  readonly to: string;
  readonly needsReason: boolean;
  /** Where nothing is open, leave it out. */
  readonly closeHref?: string | undefined;
};

/** For those who may read answers: the way to open them, or, where they are open, back to what everyone sees. */
export function OpenAnswers({ programme, round, to, needsReason, closeHref }: Props) {
  const t = useTranslations('reflectionFigure.answers');
  if (closeHref) {
    return (
      <Note tone="info">
        <p>{t('isOpen')}</p>
        <p>
          <Link href={closeHref}>{t('hide')}</Link>
        </p>
      </Note>
    );
  }
  return (
    <div className="fp-no-print">
      <Section id="svar" title={t('title')} lead={t(needsReason ? 'reasonLead' : 'lead')}>
        <OpenAnswersForm
          programme={programme}
          round={round}
          to={to}
          needsReason={needsReason}
          words={{
            reason: t('reason'),
            reasonAbout: t('reasonAbout'),
            reasonTooShort: t('reason-too-short'),
            open: t('open'),
          }}
        />
      </Section>
    </div>
  );
}
