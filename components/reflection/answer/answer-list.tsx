import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import type { ResponseView } from '@/lib/reflection/response/types';
import type { FormSection } from '@/lib/reflection/types';
import { answerWords } from './answer-words';
import { askedItem } from './asked-item';
import { askId } from './control-names';

interface AnswerListProps {
  readonly view: ResponseView;
  readonly sections: readonly FormSection[];
  /** Where each answer leads back to the field it was given in. */
  readonly changeHome?: string;
}

/** Questions with their answers, to read. What has none is *not answered*, which is no fault. */
export function AnswerList({ view, sections, changeHome }: AnswerListProps) {
  const t = useTranslations('reflectionAnswer');
  const locale = useLocale();
  const words = { notRelevant: t('island.notRelevant'), noAnswer: t('island.noAnswer') };
  const answers = new Map(view.fields.map(({ item, answer }) => [item, answer]));
  const closed = new Map(view.closed.map((field) => [field.item, field]));
  // Dissent is part of what is signed, so it stands where one looks it over.
  const dissents = view.positions.filter(({ dissent }) => dissent !== null);
  return (
    <dl className="fp-answers">
      {sections.flatMap((section) =>
        section.items.map((item) => {
          const asked = askedItem(item, locale);
          const text = answerWords(asked, answers.get(item.id), words);
          const shut = closed.get(item.id);
          return (
            <div className="fp-answers__row" key={item.id} id={askId(item.id)}>
              <dt>{asked.text}</dt>
              <dd>
                {text ? (
                  <span className="fp-answers__text">{text}</span>
                ) : (
                  <span className="fp-answers__none">{t(shut?.isAnswered ? 'closed' : 'notAnswered')}</span>
                )}
                {dissents
                  .filter((one) => one.item === item.id)
                  .map(({ person, dissent }) => (
                    <p key={person.id}>{t('island.disagrees', { text: dissent ?? '' })}</p>
                  ))}
              </dd>
              {changeHome && (
                <dd className="fp-answers__change fp-no-print">
                  <Link href={`${changeHome}?del=${section.id}#${askId(item.id)}`}>
                    {t(shut ? 'check.giveOwn' : 'check.change')}
                    <span className="sr-only">
                      {' '}
                      {t(shut ? 'check.giveOwnOf' : 'check.changeOf', { item: asked.text })}
                    </span>
                  </Link>
                </dd>
              )}
            </div>
          );
        }),
      )}
    </dl>
  );
}
