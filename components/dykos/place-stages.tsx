import { Section } from '@/components/ui/section';
import { Tag } from '@/components/ui/tag';
import { nextStatus } from '@/lib/dykos/board/rules/grid';
import type { MunicipalityBoard } from '@/lib/dykos/board/types';
import { BecauseList } from './because-list';
import { MissingList } from './missing-list';
import { StatusMark } from './status-mark';
import type { BoardWords } from './use-board-words';

/** The seven stages of one municipality: what the arrows lead to. */
export function PlaceStages({ board, words }: { readonly board: MunicipalityBoard; readonly words: BoardWords }) {
  const { t, model, stage: nameOf, status } = words;
  const { frame, progress, titles } = board;
  const place = { programme: frame.programme.id, number: progress.municipality.number, titles };
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
        {progress.stages.map((one) => {
          const next = nextStatus(one.status);
          return (
            <li key={one.stage} id={`trinn-${one.stage}`} className="fp-stages__item">
              <div className="fp-six__head">
                <h3>{nameOf(one.stage)}</h3>
                <StatusMark status={one.status} word={status(one.status)} />
              </div>
              <p className="fp-stages__about">{model(`stages.${one.stage}.about`)}</p>
              {one.because.length > 0 && <BecauseList because={one.because} place={place} words={words} />}
              {next && (
                <div className="fp-stages__next">
                  <h4>{t('place.missing', { next: status(next) })}</h4>
                  <MissingList missing={one.missing} words={words} />
                </div>
              )}
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
