import { useLocale, useTranslations } from 'next-intl';
import { LinkButton } from '@/components/ui/link-button';
import { Section } from '@/components/ui/section';
import { progressOf, sectionState } from '@/lib/reflection/response/rules/progress';
import type { Person, ResponseView } from '@/lib/reflection/response/types';
import { AnswerList } from './answer-list';
import { AnswerWorkspace } from './answer-workspace';
import { FormHeader } from './form-header';
import { NotWritableNote } from './not-writable-note';
import { SignSection } from './sign-section';
import { StateMark } from './state-mark';
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
  const answers = new Map(view.fields.map(({ item, answer }) => [item, answer]));
  const { answered, of } = progressOf(
    sections.flatMap(({ items }) => items),
    answers,
  );
  const home = `/program/${round.programme}/refleksjon/${round.id}/svar/${municipality.number}`;
  return (
    <AnswerWorkspace view={view} user={user} today={today}>
      <FormHeader view={view} page={t('check.title')} title={t('check.title')} lead={t('check.lead')}>
        <span>{t('check.answered', { answered, of })}</span>
      </FormHeader>
      <NotWritableNote view={view} />
      <p>{t('check.missing', { count: of - answered })}</p>
      {sections.map((section) => (
        <Section
          key={section.id}
          id={section.id}
          title={
            <span className="fp-part-title">
              <StateMark state={sectionState(section.items, answers)} />
              {section.texts[locale].title}
            </span>
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
