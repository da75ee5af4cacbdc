import { useLocale, useMessages, useTranslations } from 'next-intl';
import { LinkButton } from '@/components/ui/link-button';
import { Tag } from '@/components/ui/tag';
import { formatExactInstant } from '@/lib/format';
import { restoreAnswer } from '@/lib/reflection/response/actions';
import type { FieldHistory, ResponseView } from '@/lib/reflection/response/types';
import { answerWords } from './answer-words';
import { askedItem } from './asked-item';
import { ButtonForm } from './button-form';
import { askId } from './control-names';
import { FormHeader } from './form-header';
import { addressOfView } from './view-address';

interface HistoryPageProps {
  readonly view: ResponseView;
  readonly history: FieldHistory;
}

/** Every value that a question has had. An earlier one is brought back as the newest; nothing goes away. */
export function HistoryPage({ view, history }: HistoryPageProps) {
  const t = useTranslations('reflectionAnswer');
  const failures = useMessages().reflectionAnswer.failure;
  const locale = useLocale();
  const { item, versions, notWritable, isClosed } = history;
  const asked = askedItem(item, locale);
  const words = { notRelevant: t('island.notRelevant'), noAnswer: t('island.noAnswer') };
  const { round, municipality, sections } = view;
  const home = `/program/${round.programme}/refleksjon/${round.id}/svar/${municipality.number}`;
  const section = sections.find(({ items }) => items.some(({ id }) => id === item.id));
  const newest = versions[0]?.version ?? 0;
  return (
    <>
      <FormHeader view={view} page={t('history.title')} title={asked.text} lead={t('history.lead')} />
      {versions.length === 0 && <p>{t(isClosed ? 'closed' : 'history.none')}</p>}
      <ol className="fp-history" aria-label={t('history.title')}>
        {versions.map(({ version, answer, savedAt, savedBy }) => {
          const time = formatExactInstant(new Date(savedAt), locale);
          return (
            <li className="fp-history__entry" key={version}>
              <p className="fp-history__by">
                {t('history.by', { time, name: savedBy ? savedBy.name || t('island.someone') : t('history.system') })}{' '}
                {version === newest && <Tag>{t('history.current')}</Tag>}
              </p>
              <p className="fp-answers__text">{answerWords(asked, answer, words) || t('history.empty')}</p>
              {version !== newest && !notWritable && (
                <ButtonForm
                  action={restoreAnswer}
                  address={addressOfView(view)}
                  fields={{ item: item.id, version, fromVersion: newest }}
                  failures={failures}
                >
                  {t('history.restore')}
                  <span className="sr-only"> {t('history.restoreOf', { time })}</span>
                </ButtonForm>
              )}
            </li>
          );
        })}
      </ol>
      <div className="fp-actions">
        <LinkButton href={`${home}?del=${section?.id ?? ''}#${askId(item.id)}`}>{t('backToForm')}</LinkButton>
      </div>
    </>
  );
}
