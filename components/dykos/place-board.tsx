import { useLocale } from 'next-intl';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { exportPath, municipalityHome, programmeHome } from '@/lib/dykos/board/rules/address';
import { demonstratedIn } from '@/lib/dykos/board/rules/demonstration';
import type { BoardView, MunicipalityBoard, PlainView } from '@/lib/dykos/board/types';
import { STAGES } from '@/lib/dykos/types';
import { BoardControls } from './board-controls';
import { BoardCaveat, BoardFoot } from './board-foot';
import { DemonstrationNote } from './demonstration-note';
import { MunicipalAdvice } from './municipal-advice';
import { offeredDays } from './offered-days';
import { PlaceCharacteristics } from './place-characteristics';
import { PlaceFacts } from './place-facts';
import { PlaceHistory } from './place-history';
import { PlaceOverlays } from './place-overlays';
import { PlaceStages } from './place-stages';
import { StageFlow } from './stage-flow';
import { TimeAxis } from './time-axis';
import { useBoardWords } from './use-board-words';

type PlaceBoardProps = { readonly board: MunicipalityBoard; readonly view: BoardView; readonly plain: PlainView };

/** One municipality: where it is in the model, why, what is missing, and how it came there. */
export function PlaceBoard({ board, view, plain }: PlaceBoardProps) {
  const words = useBoardWords();
  const locale = useLocale();
  const { t, status } = words;
  const { frame, progress } = board;
  const { programme } = frame;
  const demonstrated = demonstratedIn([progress]);
  const { municipality } = progress;
  const home = municipalityHome(programme.id, municipality.number);
  const statusOf = (stage: (typeof STAGES)[number]) => progress.stages.find((one) => one.stage === stage)?.status;
  return (
    <div className="fp-board fp-board--place">
      <PageHeader
        breadcrumbs={[
          { label: programme.names[locale], href: programmeHome(programme.id) },
          { label: municipality.name, href: home },
          { label: t('crumb') },
        ]}
        title={t('municipalityTitle', { name: municipality.name })}
        lead={t('municipalityLead')}
        tags={demonstrated && <DemonstrationNote what={demonstrated} words={words} />}
        actions={
          <>
            {board.mayWrite && (
              <LinkButton variant="primary" href={`${home}/registrering`}>
                {t('place.register')}
              </LinkButton>
            )}
            <LinkButton href={`${home}/profil`}>{t('place.profile')}</LinkButton>
          </>
        }
      />
      <div className="fp-flow-frame">
        <StageFlow
          label={t('flow.label')}
          stages={STAGES.map((stage) => {
            const reached = statusOf(stage) ?? 'not-begun';
            return {
              stage,
              name: t(`flow.names.${stage}`),
              href: `#trinn-${stage}`,
              status: reached,
              note: status(reached),
            };
          })}
        />
        <p className="fp-flow-frame__about">
          {t('flow.own')} {t('orderInferred')}.
        </p>
      </div>
      <BoardControls
        view={view}
        plain={plain}
        path={`${home}/dykos`}
        hasVoices={false}
        offered={offeredDays(frame, progress.history, words)}
        words={words}
      />
      <PlaceCharacteristics board={board} view={view} words={words} />
      <BoardFoot
        day={view.day}
        shown={1}
        total={1}
        downloads={(['csv', 'xlsx'] as const).map((format) => ({
          format: format.toUpperCase(),
          href: `${exportPath(programme.id, format, view, frame.today)}&kommune=${municipality.number}`,
        }))}
        words={words}
      />
      <MunicipalAdvice board={board} words={words} />
      <PlaceStages board={board} words={words} />
      <PlaceHistory board={board} words={words} />
      <TimeAxis frame={frame} view={view} place={municipality.name} words={words} />
      <PlaceFacts board={board} view={view} words={words} />
      <PlaceOverlays board={board} words={words} />
      <BoardCaveat programme={programme.id} words={words} />
    </div>
  );
}
