import { Section } from '@/components/ui/section';
import { Tag } from '@/components/ui/tag';
import { stageCounts } from '@/lib/dykos/board/rules/grid';
import { type MunicipalityStanding, STAGES, STATUSES } from '@/lib/dykos/types';
import { StatusShape } from './status-shape';
import type { BoardWords } from './use-board-words';

/** Names are told where they can be read; of a whole country only how many. */
const MOST_NAMES = 20;

type StageListProps = { readonly municipalities: readonly MunicipalityStanding[]; readonly words: BoardWords };

/** What each field of the model means, and who stands where on it. */
export function StageList({ municipalities, words }: StageListProps) {
  const { t, model, stage: nameOf, status } = words;
  const counts = stageCounts(municipalities);
  const hasNames = municipalities.length <= MOST_NAMES;
  return (
    <Section
      id="trinnene"
      title={
        <>
          {t('stages.title')} <Tag tone="attention">{t('orderInferred')}</Tag>
        </>
      }
      lead={model('model.orderInferred')}
    >
      <ol className="fp-stages">
        {STAGES.map((stage) => (
          <li key={stage} id={`trinn-${stage}`} className="fp-stages__item">
            <h3>{nameOf(stage)}</h3>
            <p className="fp-stages__about">{model(`stages.${stage}.about`)}</p>
            <ul className="fp-stages__who">
              {[...STATUSES]
                .reverse()
                .filter((one) => counts[stage][one] > 0)
                .map((one) => (
                  <li key={one}>
                    <StatusShape status={one} />
                    {hasNames
                      ? t('stages.names', { status: status(one), names: namesOf(municipalities, stage, one) })
                      : t('stages.counts', { status: status(one), count: counts[stage][one] })}
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function namesOf(
  municipalities: readonly MunicipalityStanding[],
  stage: (typeof STAGES)[number],
  status: (typeof STATUSES)[number],
): string {
  return municipalities
    .filter(({ stages }) => stages.some((one) => one.stage === stage && one.status === status))
    .map(({ municipality }) => municipality.name)
    .join(', ');
}
