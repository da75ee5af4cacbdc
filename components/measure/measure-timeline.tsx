import { useTranslations } from 'next-intl';
import { Section } from '@/components/ui/section';
import { Tag } from '@/components/ui/tag';
import type { ContextMarker, TimelineItem } from '@/lib/measure/types';
import type { MeasureWords } from './use-measure-words';

type MeasureTimelineProps = { readonly timeline: readonly TimelineItem[]; readonly words: MeasureWords };

/** Statuses from day to day, with what happened meanwhile set apart by shape and word, not by colour alone. */
export function MeasureTimeline({ timeline, words }: MeasureTimelineProps) {
  const { t, near, option } = words;
  return (
    <Section id="slik-har-det-gaatt" title={t('one.timeline')} lead={t('one.timelineLead')}>
      <ol className="fp-measure-time">
        {timeline.map((item) =>
          item.kind === 'status' ? (
            <li key={`status-${item.on}`} data-kind="status">
              <p className="fp-measure-time__day">{near(item.on, item.step.dating)}</p>
              <p className="fp-measure-time__what">
                <strong>{item.step.state ? option('state', item.step.state) : t('withdrawn')}</strong>
                <Dating dating={item.step.dating} />
                {item.step.isInferred && <span className="fp-measure-time__note">{t('one.inferredStep')}</span>}
              </p>
            </li>
          ) : (
            <Marker key={item.marker.id} marker={item.marker} words={words} />
          ),
        )}
      </ol>
    </Section>
  );
}

function Marker({ marker, words: { t, day, near } }: { readonly marker: ContextMarker; readonly words: MeasureWords }) {
  const k = useTranslations('registrationKinds.marker.fields.type.options');
  const { on, until, type, title, note, isForAll, demonstration, dating } = marker;
  return (
    <li data-kind="marker">
      <p className="fp-measure-time__day">
        {until === null ? near(on, dating) : t('one.period', { from: near(on, dating), to: day(until) })}
      </p>
      <p className="fp-measure-time__what">
        <span>{title}</span>
        <span className="fp-measure-time__note">
          {t(isForAll ? 'one.markerForAll' : 'one.marker')}
          {k.has(type as never) && ` · ${k(type as never)}`}
        </span>
        {note && <span className="fp-measure-time__note">{note}</span>}
        <Dating dating={dating} />
        {demonstration && <Tag tone="attention">{t('demonstration')}</Tag>}
      </p>
    </li>
  );
}

/** How the day was set where the source gives none. */
function Dating({ dating }: { readonly dating: string | null }) {
  const t = useTranslations('source.parts');
  return dating === null ? null : <span className="fp-measure-time__note">{t('dating', { value: dating })}</span>;
}
