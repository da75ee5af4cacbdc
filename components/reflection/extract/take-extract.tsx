import { useLocale, useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { fieldId } from '@/components/ui/field';
import { Section } from '@/components/ui/section';
import { Tag } from '@/components/ui/tag';
import { take } from '@/lib/reflection/extract/actions';
import { roundField } from '@/lib/reflection/extract/schema';
import type { ExtractableRound } from '@/lib/reflection/extract/types';

type TakeExtractProps = {
  readonly programme: string;
  /** The extract's id is made with the page, so that a form sent twice takes one. */
  readonly id: string;
  readonly rounds: readonly ExtractableRound[];
};

/** Which rounds, and what taking them means. Rounds that are over are ticked beforehand. */
export function TakeExtract({ programme, id, rounds }: TakeExtractProps) {
  const t = useTranslations('reflectionFigure.extract.take');
  const words = useTranslations('reflection');
  const locale = useLocale();
  if (rounds.length === 0)
    return (
      <Section id="nytt" title={t('title')}>
        <p>{t('none')}</p>
      </Section>
    );
  return (
    <Section id="nytt" title={t('title')}>
      <form action={take}>
        <input type="hidden" name="programme" value={programme} />
        <input type="hidden" name="extract" value={id} />
        <fieldset className="ds-fieldset fp-choices">
          <legend className="ds-label">{t('legend')}</legend>
          {rounds.map(({ round, sent, of }) => (
            <div className="ds-field fp-choice" key={round.id}>
              <input
                className="ds-input"
                type="checkbox"
                id={fieldId(roundField(round.id))}
                name={roundField(round.id)}
                value="on"
                defaultChecked={round.status === 'published' || round.status === 'closed'}
                aria-describedby={`${fieldId(roundField(round.id))}-om`}
              />
              <label className="ds-label" htmlFor={fieldId(roundField(round.id))}>
                {round.names?.[locale] ?? round.year}
              </label>
              <span
                className="fp-choice__description"
                data-field="description"
                id={`${fieldId(roundField(round.id))}-om`}
              >
                {words(`status.${round.status}`)} · {t('sent', { sent, of })}{' '}
                {round.demonstration && <Tag tone="attention">{words('demonstration')}</Tag>}
              </span>
            </div>
          ))}
        </fieldset>
        <p className="fp-extract__logged">{t('logged')}</p>
        <div className="fp-actions">
          <Button>{t('submit')}</Button>
        </div>
      </form>
    </Section>
  );
}
