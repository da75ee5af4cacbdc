import { useLocale, useTranslations } from 'next-intl';
import { LinkButton } from '@/components/ui/link-button';
import { Section } from '@/components/ui/section';
import { progressOf, standingOf } from '@/lib/reflection/response/rules/progress';
import type { Person, ResponseView } from '@/lib/reflection/response/types';
import { AnswerList } from './answer-list';
import { AnswerWorkspace } from './answer-workspace';
import { outlineOf } from './asked-item';
import { FormHeader } from './form-header';
import { NotWritableNote } from './not-writable-note';
import { OwnValuesFirst } from './own-values-first';
import { ProgressLine } from './progress-line';
import { SectionWithState } from './section-state';
import { SignSection } from './sign-section';
import { UnsentNote } from './unsent-note';

interface CheckPageProps {
  readonly view: ResponseView;
  readonly user: Person;
  readonly today: string;
}

/** Every question with its answer before it is sent. What is missing is counted, and no fault. */
export function CheckPage({ view, user, today }: CheckPageProps) {
  const t = useTranslations('reflectionAnswer');
  const locale = useLocale();
  const { sections, round, municipality } = view;
  const outline = outlineOf(sections, locale);
  const { answered, of } = progressOf(
    sections.flatMap(({ items }) => items),
    standingOf(view.fields, view.closed),
  );
  const home = `/program/${round.programme}/refleksjon/${round.id}/svar/${municipality.number}`;
  return (
    <AnswerWorkspace view={view} user={user} today={today}>
      <FormHeader view={view} page={t('check.title')} title={t('check.title')} lead={t('check.lead')}>
        <ProgressLine sections={outline} />
      </FormHeader>
      <NotWritableNote view={view} />
      <p>{t('check.missing', { count: of - answered })}</p>
      <OwnValuesFirst view={view} />
      {sections.map((section, place) => (
        <Section
          key={section.id}
          id={section.id}
          title={
            <span className="fp-part-title">{outline[place] && <SectionWithState section={outline[place]} />}</span>
          }
        >
          <AnswerList view={view} sections={[section]} {...(!view.notWritable && { changeHome: home })} />
        </Section>
      ))}
      <UnsentNote />
      <SignSection view={view} />
      <div className="fp-actions">
        <LinkButton href={home}>{t('backToForm')}</LinkButton>
        {view.receipts.length > 0 && <LinkButton href={`${home}/kvittering`}>{t('toReceipt')}</LinkButton>}
      </div>
    </AnswerWorkspace>
  );
}
