import { useLocale } from 'next-intl';
import { PageHeader } from '@/components/ui/page-header';
import { municipalityHome, programmeHome } from '@/lib/dykos/board/rules/address';
import { demonstratedIn } from '@/lib/dykos/board/rules/demonstration';
import type { MunicipalityBoard } from '@/lib/dykos/board/types';
import { STAGES } from '@/lib/dykos/types';
import type { MunicipalityPool } from '@/lib/municipality/types';
import { DemonstrationNote } from './demonstration-note';
import { ProfileAnswers } from './profile-answers';
import { ProfileMeasures } from './profile-measures';
import { ProfilePool } from './profile-pool';
import { ProfileSix } from './profile-six';
import { StageFlow } from './stage-flow';
import { useBoardWords } from './use-board-words';

type ProfileProps = {
  readonly board: MunicipalityBoard;
  readonly pools: readonly MunicipalityPool[];
  readonly day: string;
};

/** One sheet for the council: what it got, where the work is, what is next. Exactly one A4 page on paper. */
export function Profile({ board, pools, day: iso }: ProfileProps) {
  const words = useBoardWords();
  const locale = useLocale();
  const { t, status, day } = words;
  const { frame, progress } = board;
  const { programme } = frame;
  const demonstrated = demonstratedIn([progress]);
  const { municipality } = progress;
  const home = municipalityHome(programme.id, municipality.number);
  return (
    <div className="fp-profile">
      <PageHeader
        breadcrumbs={[
          { label: programme.names[locale], href: programmeHome(programme.id) },
          { label: municipality.name, href: home },
          { label: t('crumb'), href: `${home}/dykos` },
          { label: t('profile.crumb') },
        ]}
        title={t('municipalityTitle', { name: municipality.name })}
        lead={
          <>
            {t('profile.programme', { programme: programme.names[locale], day: day(iso) })}.{' '}
            {t('profile.region', { region: municipality.countyGovernor.name })}.{' '}
            <span className="fp-no-print">{t('profile.lead')}</span>
          </>
        }
        tags={demonstrated && <DemonstrationNote what={demonstrated} words={words} />}
      />
      <section aria-labelledby="modellen">
        <h2 id="modellen">
          {t('flow.label')} <small>({t('orderInferred').toLowerCase()})</small>
        </h2>
        <StageFlow
          label={t('flow.label')}
          stages={STAGES.map((stage) => {
            const reached = progress.stages.find((one) => one.stage === stage)?.status ?? 'not-begun';
            const href = `${home}/dykos#trinn-${stage}`;
            return { stage, name: t(`flow.names.${stage}`), href, status: reached, note: status(reached) };
          })}
        />
      </section>
      <ProfileSix progress={progress} words={words} />
      <div className="fp-profile__columns">
        <ProfilePool pools={pools} words={words} />
        <ProfileMeasures measures={board.measures} words={words} />
      </div>
      {board.isOwn && <ProfileAnswers progress={progress} words={words} />}
      <footer className="fp-profile__foot">
        <p>{t('profile.sources')}</p>
        <p>
          {t('profile.caveat')} {words.model('model.registeredOnly')}
        </p>
      </footer>
    </div>
  );
}
