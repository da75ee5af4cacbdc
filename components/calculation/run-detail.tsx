import { useLocale, useTranslations } from 'next-intl';
import { DefinitionList } from '@/components/ui/definition-list';
import { DownloadLinks } from '@/components/ui/download-links';
import { LinkButton } from '@/components/ui/link-button';
import { Note } from '@/components/ui/note';
import { Section } from '@/components/ui/section';
import { summariseOutcome } from '@/lib/calculation/rules/summarise-outcome';
import { formAddress } from '@/lib/calculation/schema';
import type { Run } from '@/lib/calculation/types';
import { formatInstant } from '@/lib/format';
import { OutcomeSections } from './outcome-sections';
import { RunInputs } from './run-inputs';
import { StepsForm } from './steps-form';
import { useAuthorText } from './use-author-text';

type RunDetailProps = { readonly run: Run; readonly asked: string | undefined };

/** A saved run: the same views as when it was calculated, what it rests on, and what it takes to check it. */
export function RunDetail({ run, asked }: RunDetailProps) {
  const t = useTranslations('calculation');
  const { regions, decided, baseYear } = run;
  const outcome = summariseOutcome(run.result, { regions, decided, poolYear: baseYear ?? undefined, asked });
  const { programme, schemes, indicators, isIllustration, result } = run;
  const words = { year: String(run.year), baselineYear: String(programme.baselineYear) };
  const home = `/program/${programme.id}/beregning`;
  const areAllExplained = outcome.explanations.length === result.municipalities.length;
  return (
    <>
      {isIllustration && (
        <Note title={t('form.illustrationTitle')}>
          <p>{t('run.illustrationText', words)}</p>
        </Note>
      )}
      <OutcomeSections
        outcome={outcome}
        isIllustration={isIllustration}
        schemes={schemes}
        indicators={indicators}
        baselineYear={programme.baselineYear}
        asked={asked}
        hrefOf={(number) => `${home}/${run.id}?kommune=${number}#kommune-${number}`}
        chooser={!areAllExplained && <StepsForm municipalities={result.municipalities} asked={asked} />}
      />
      <Section id="grunnlag" title={t('run.inputsTitle')}>
        <RunInputs run={run} />
      </Section>
      <Section id="etterprov" title={t('run.checkTitle')} lead={t('run.checkLead')}>
        <RunFacts run={run} />
      </Section>
      <div className="fp-actions">
        <LinkButton href={formAddress(programme.id, run.startingPoint, run.year)}>{t('run.calculateAgain')}</LinkButton>
      </div>
    </>
  );
}

function RunFacts({ run }: { run: Run }) {
  const t = useTranslations('calculation.run');
  const tags = useTranslations('calculation.tags');
  const locale = useLocale();
  const authorText = useAuthorText();
  const files = `/api/program/${run.programme.id}/beregninger/${run.id}`;
  return (
    <>
      <DefinitionList
        items={[
          { term: t('savedAt'), description: formatInstant(run.createdAt, locale) },
          { term: t('savedBy'), description: authorText(run.author) },
          { term: t('engineVersion'), description: run.engineVersion },
          { term: t('problemHash'), description: <span className="fp-hash">{run.problemHash}</span> },
          { term: t('resultHash'), description: <span className="fp-hash">{run.resultHash}</span> },
        ]}
      />
      <DownloadLinks
        of={run.isIllustration ? `${run.name} (${tags('illustration')})` : run.name}
        downloads={[
          { format: t('problem'), href: `${files}/problem` },
          { format: t('result'), href: `${files}/resultat` },
          { format: t('sources'), href: `${files}/kilder` },
        ]}
      />
    </>
  );
}
