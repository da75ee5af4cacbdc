import type { ReactNode } from 'react';
import { SourceCitation } from '@/components/source/source-citation';
import { LinkButton } from '@/components/ui/link-button';
import { Note } from '@/components/ui/note';
import { PageHeader } from '@/components/ui/page-header';
import { SourceLine } from '@/components/ui/source-line';
import type { Locale } from '@/lib/locale';
import type { MeasurePage } from '@/lib/measure/types';
import { datingOf } from '@/lib/source/rules';
import { MeasureCosts } from './measure-costs';
import { MeasureDeliberation } from './measure-deliberation';
import { MeasureTags } from './measure-tags';
import { MeasureTimeline } from './measure-timeline';
import { useMeasureWords } from './use-measure-words';

type MeasureViewProps = {
  readonly page: MeasurePage;
  readonly locale: Locale;
  /** What is registered, section by section. */
  readonly children: ReactNode;
};

/** One measure for others to learn from: where it stands, what is missing, how it has gone, and everything registered of it. */
export function MeasureView({ page, locale, children }: MeasureViewProps) {
  const words = useMeasureWords();
  const { t, known, gap, step } = words;
  const { programme, measure, timeline, costs, mayWrite, seesRegister } = page;
  const { place, name, gaps, evaluation, source, demonstration, effectiveOn } = measure;
  const last = measure.history.at(-1);
  const home = `/program/${programme.id}`;
  const register = `${home}/kommuner/${place.number}/registrering`;
  return (
    <>
      <PageHeader
        breadcrumbs={[
          { label: programme.names[locale], href: home },
          { label: t('crumb'), href: `${home}/tiltak` },
          { label: name },
        ]}
        title={name}
        lead={t('one.lead', { municipality: place.name, region: place.region.name })}
        tags={<MeasureTags measure={measure} testData={programme.testData} words={words} />}
        status={
          <>
            <span>{last ? step(last) : words.state(measure)}</span>
            {evaluation !== 'none' && <span>{t(`evaluation.${evaluation}`)}</span>}
          </>
        }
        actions={
          seesRegister && (
            <LinkButton href={`${register}/tiltak/${measure.id}`} variant={mayWrite ? 'primary' : 'plain'}>
              {t(mayWrite ? 'one.edit' : 'one.see')}
            </LinkButton>
          )
        }
      />
      {demonstration && <Note title={t('demonstration')}>{t('one.demonstrationText')}</Note>}
      {gaps.length > 0 && (
        <Note title={t('one.gaps')}>
          <ul className="fp-measure-gaps">
            {gaps.map((one) => (
              <li key={one}>{gap(one)}</li>
            ))}
          </ul>
          <p>{t('one.gapsText')}</p>
        </Note>
      )}
      {children}
      <MeasureCosts costs={costs} />
      <MeasureDeliberation page={page} register={register} />
      <MeasureTimeline timeline={timeline} words={words} />
      <SourceLine
        source={source ? <SourceCitation source={source} /> : t('one.own')}
        date={known(effectiveOn, datingOf(source))}
      />
    </>
  );
}
