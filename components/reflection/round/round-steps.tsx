import { useLocale, useTranslations } from 'next-intl';
import { ClientMessages } from '@/components/ui/client-messages';
import { LinkButton } from '@/components/ui/link-button';
import { Section } from '@/components/ui/section';
import { formatDate } from '@/lib/format';
import { close, open, remove } from '@/lib/reflection/round/actions';
import type { RoundOverview } from '@/lib/reflection/round/types';
import type { Round } from '@/lib/reflection/types';
import { ProlongForm } from './prolong-form';
import { RoundForm } from './round-form';
import { useRoundTitle } from './round-name';
import { RoundStep } from './round-step';

type RoundStepsProps = {
  readonly overview: RoundOverview;
  readonly confirm: 'apne' | 'steng' | 'fjern' | null;
};

/** What can be done with a round in its state: plan, open, prolong, close, publish. */
export function RoundSteps({ overview, confirm }: RoundStepsProps) {
  const { round } = overview;
  switch (round.status) {
    case 'planned':
      return <PlannedSteps overview={overview} confirm={confirm} />;
    case 'open':
      return <OpenSteps overview={overview} confirm={confirm} />;
    default:
      return <ClosedStep round={round} />;
  }
}

function PlannedSteps({ overview: { round, municipalities }, confirm }: RoundStepsProps) {
  const t = useTranslations('reflectionRound.step');
  const locale = useLocale();
  const words = { name: useRoundTitle()(round) };
  const home = `/program/${round.programme}/refleksjon/runder/${round.id}`;
  const fields = { programme: round.programme, round: round.id };
  return (
    <>
      <RoundStep
        id="apne"
        title={t('openTitle')}
        lead={t('openText', { municipalities, opensOn: formatDate(round.opensOn, locale) })}
        ask={{ href: `${home}?bekreft=apne#apne`, label: t('open') }}
        question={
          confirm === 'apne'
            ? {
                title: t('openConfirm', words),
                warning: t('openWarning'),
                label: t('openNow', words),
                cancelHref: home,
              }
            : null
        }
        action={open}
        fields={fields}
      />
      <Section id="endre" title={t('editTitle')}>
        <ClientMessages namespaces={['reflectionRound']}>
          <RoundForm programme={round.programme} values={valuesOf(round)} sources={null} />
        </ClientMessages>
      </Section>
      <RoundStep
        id="fjern"
        title={t('removeTitle')}
        lead={t('removeText')}
        ask={{ href: `${home}?bekreft=fjern#fjern`, label: t('remove') }}
        question={
          confirm === 'fjern'
            ? { title: t('removeConfirm', words), label: t('removeNow', words), cancelHref: home }
            : null
        }
        action={remove}
        fields={fields}
        variant="danger"
      />
    </>
  );
}

function valuesOf({ id, year, names, opensOn, deadline, positionsFirst, demonstration }: Round) {
  return {
    id,
    year: String(year),
    opensOn,
    deadline,
    nameNb: names?.nb ?? '',
    nameNn: names?.nn ?? '',
    nameEn: names?.en ?? '',
    positionsFirst: positionsFirst ? 'on' : '',
    demonstration: demonstration ? 'on' : '',
  };
}

function OpenSteps({ overview: { round, municipalities, sent }, confirm }: RoundStepsProps) {
  const t = useTranslations('reflectionRound.step');
  const locale = useLocale();
  const words = { name: useRoundTitle()(round) };
  const home = `/program/${round.programme}/refleksjon/runder/${round.id}`;
  return (
    <>
      <Section
        id="frist"
        title={t('prolongTitle')}
        lead={t('prolongText', { deadline: formatDate(round.deadline, locale) })}
      >
        <ClientMessages namespaces={['reflectionRound']}>
          <ProlongForm programme={round.programme} round={round.id} deadline={round.deadline} />
        </ClientMessages>
      </Section>
      <RoundStep
        id="steng"
        title={t('closeTitle')}
        lead={t('closeText', { sent, municipalities })}
        ask={{ href: `${home}?bekreft=steng#steng`, label: t('close') }}
        question={
          confirm === 'steng'
            ? {
                title: t('closeConfirm', words),
                warning: t('closeWarning', { missing: municipalities - sent }),
                label: t('closeNow', words),
                cancelHref: home,
              }
            : null
        }
        action={close}
        fields={{ programme: round.programme, round: round.id }}
        variant="danger"
      />
    </>
  );
}

function ClosedStep({ round }: { readonly round: Round }) {
  const t = useTranslations('reflectionRound.step');
  return (
    <Section
      id="publiser"
      title={t('publishTitle')}
      lead={t(round.status === 'closed' ? 'publishText' : 'publishedText')}
    >
      <p className="fp-actions">
        <LinkButton href={`/program/${round.programme}/refleksjon/${round.id}`}>{t('toRound')}</LinkButton>
      </p>
    </Section>
  );
}
