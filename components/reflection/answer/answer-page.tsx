import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { LinkButton } from '@/components/ui/link-button';
import { Note } from '@/components/ui/note';
import type { Person, ResponseView } from '@/lib/reflection/response/types';
import { roundName } from '@/lib/reflection/rules';
import { AnswerForm } from './answer-form';
import { AnswerList } from './answer-list';
import { AnswerWorkspace } from './answer-workspace';
import { askedItem, outlineOf } from './asked-item';
import { FormHeader } from './form-header';
import { NotWritableNote } from './not-writable-note';
import { PresentPeople } from './present-people';
import { ProgressLine } from './progress-line';
import { SectionHeading } from './section-heading';
import { SectionList } from './section-list';
import { addressOfView } from './view-address';

interface AnswerPageProps {
  readonly view: ResponseView;
  readonly user: Person;
  readonly today: string;
  /** As the address says; the first part where it says none. */
  readonly section: string | null;
  readonly isJustSaved: boolean;
}

/** The form, one part at a time. */
export function AnswerPage({ view, user, today, section, isJustSaved }: AnswerPageProps) {
  const t = useTranslations('reflectionAnswer');
  const locale = useLocale();
  const { sections, notWritable, round, municipality, positions, closed } = view;
  const outline = outlineOf(sections, locale);
  const place = Math.max(
    0,
    sections.findIndex(({ id }) => id === section),
  );
  const shown = sections[place];
  const home = `/program/${round.programme}/refleksjon/${round.id}/svar/${municipality.number}`;
  return (
    <AnswerWorkspace view={view} user={user} today={today}>
      <FormHeader
        view={view}
        title={t('title', { round: roundName(round, locale), municipality: municipality.name })}
        lead={
          notWritable ? undefined : (
            <>
              <span className="fp-with-script">{t('lead')}</span>
              <noscript>{t('leadPlain')}</noscript>
            </>
          )
        }
      >
        <ProgressLine sections={outline} />
        {!notWritable && <PresentPeople />}
      </FormHeader>
      <NotWritableNote view={view} />
      {isJustSaved && (
        <noscript>
          <Note tone="success">{t('saved')}</Note>
        </noscript>
      )}
      <div className="fp-answering">
        <SectionList sections={outline} current={shown?.id ?? ''} isWritable={notWritable === null} />
        {shown && (
          <section aria-labelledby="del">
            <SectionHeading section={shown} />
            {notWritable ? (
              <AnswerList view={view} sections={[shown]} />
            ) : (
              <AnswerForm
                key={shown.id}
                address={addressOfView(view)}
                section={shown.id}
                items={shown.items.map((item) => askedItem(item, locale))}
                previous={sections[place - 1]?.id ?? null}
                next={sections[place + 1]?.id ?? null}
                positions={round.positionsFirst ? positions : null}
                closed={closed.map(({ item }) => item)}
              />
            )}
          </section>
        )}
      </div>
      <div className="fp-actions">
        <Link className="fp-link" href={`${home}/utskrift`}>
          {t('print')}
        </Link>
        {view.receipts.length > 0 && <LinkButton href={`${home}/kvittering`}>{t('toReceipt')}</LinkButton>}
      </div>
    </AnswerWorkspace>
  );
}
