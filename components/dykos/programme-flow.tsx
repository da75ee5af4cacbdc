import { FUNDAMENTAL, stageCounts } from '@/lib/dykos/board/rules/grid';
import { type MunicipalityStanding, STAGES } from '@/lib/dykos/types';
import { StageFlow } from './stage-flow';
import type { BoardWords } from './use-board-words';

type ProgrammeFlowProps = { readonly municipalities: readonly MunicipalityStanding[]; readonly words: BoardWords };

/** The model with how many have begun on each stage; the fundamental ones stand out, as in the source. */
export function ProgrammeFlow({ municipalities, words }: ProgrammeFlowProps) {
  const { t, count } = words;
  const counts = stageCounts(municipalities);
  const total = municipalities.length;
  return (
    <div className="fp-flow-frame">
      <StageFlow
        label={t('flow.label')}
        stages={STAGES.map((stage) => ({
          stage,
          name: t(`flow.names.${stage}`),
          href: total > 0 ? `#trinn-${stage}` : '#modellen',
          fundamental: FUNDAMENTAL.includes(stage),
          note:
            total > 0 && t('flow.reached', { count: count(total - counts[stage]['not-begun']), total: count(total) }),
        }))}
      />
      <p className="fp-flow-frame__about" id="modellen">
        {t('flow.about')} {t('orderInferred')}.
      </p>
    </div>
  );
}
