import Link from 'next/link';
import { Section } from '@/components/ui/section';
import { carriedQuery, squarePath } from '@/lib/dykos/board/rules/address';
import { nextStatus } from '@/lib/dykos/board/rules/grid';
import type { BoardView, MunicipalityBoard } from '@/lib/dykos/board/types';
import type { CharacteristicProgress } from '@/lib/dykos/types';
import { BecauseList } from './because-list';
import { MissingList } from './missing-list';
import { StatusMark } from './status-mark';
import type { BoardWords } from './use-board-words';
import { VoicesBeside } from './voices-beside';

type PlaceCharacteristicsProps = {
  readonly board: MunicipalityBoard;
  readonly view: BoardView;
  readonly words: BoardWords;
};

/** The six, each with its status, what decided it, what the next step lacks, and the two other voices beside it. */
export function PlaceCharacteristics({ board, view, words }: PlaceCharacteristicsProps) {
  return (
    <Section id="kjennetegnene" title={words.t('place.characteristics')}>
      <div className="fp-six">
        {board.progress.characteristics.map((one) => (
          <OneOfSix key={one.characteristic} one={one} board={board} view={view} words={words} />
        ))}
      </div>
    </Section>
  );
}

type OneOfSixProps = PlaceCharacteristicsProps & { readonly one: CharacteristicProgress };

function OneOfSix({ one, board: { frame, progress, titles }, view, words }: OneOfSixProps) {
  const { t, model, status, characteristic } = words;
  const place = { programme: frame.programme.id, number: progress.municipality.number, titles };
  const next = nextStatus(one.status);
  const name = characteristic(one.characteristic);
  const headingId = `kjennetegn-${one.characteristic}`;
  return (
    <section className="fp-six__one" aria-labelledby={headingId}>
      <div className="fp-six__head">
        <h3 id={headingId}>{name}</h3>
        <StatusMark status={one.status} word={status(one.status)} />
        <ChangedFrom one={one} view={view} words={words} />
      </div>
      <p className="fp-six__about">{model(`characteristics.${one.characteristic}.about`)}</p>
      <div className="fp-six__columns">
        <div>
          <h4>{t('place.why')}</h4>
          {one.because.length > 0 ? (
            <BecauseList because={one.because} place={place} words={words} />
          ) : (
            <p>{t('place.nothing')}</p>
          )}
        </div>
        <div>
          <h4>{next ? t('place.missing', { next: status(next) }) : t('place.missingNone')}</h4>
          {next && <MissingList missing={one.missing} words={words} />}
        </div>
        <VoicesBeside one={one} isHidden={progress.isSelfRatingHidden} words={words} />
      </div>
      <p className="fp-no-print">
        <Link
          href={`${squarePath(place.programme, place.number, one.characteristic)}${carriedQuery(view, frame.today)}`}
        >
          {t('place.open')}
          <span className="sr-only">: {name}</span>
        </Link>
      </p>
    </section>
  );
}

function ChangedFrom({ one, view, words }: Pick<OneOfSixProps, 'one' | 'view' | 'words'>) {
  const { t, status, day } = words;
  if (one.before === null || view.compare === null) return null;
  const on = day(view.compare);
  return (
    <span className="fp-six__before" data-changed={one.before !== one.status || undefined}>
      {one.before === one.status
        ? t('place.unchanged', { day: on })
        : t('place.changedFrom', { from: status(one.before), day: on })}
    </span>
  );
}
