import Link from 'next/link';
import { useLocale } from 'next-intl';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { Tag } from '@/components/ui/tag';
import { carriedQuery, municipalityHome, programmeHome, squarePath } from '@/lib/dykos/board/rules/address';
import { demonstratedBehind } from '@/lib/dykos/board/rules/demonstration';
import { nextStatus } from '@/lib/dykos/board/rules/grid';
import { REQUIREMENTS } from '@/lib/dykos/board/rules/requirements';
import type { BoardView, MunicipalityBoard } from '@/lib/dykos/board/types';
import { CHARACTERISTICS, type Characteristic, STATUSES } from '@/lib/dykos/types';
import { BecauseList } from './because-list';
import { BoardCaveat } from './board-foot';
import { DemonstrationNote } from './demonstration-note';
import { MissingList } from './missing-list';
import { SquareHistory } from './square-history';
import { StatusMark } from './status-mark';
import { type BoardWords, useBoardWords } from './use-board-words';
import { VoicesBeside } from './voices-beside';

type SquareBoardProps = {
  readonly board: MunicipalityBoard;
  readonly characteristic: Characteristic;
  readonly view: BoardView;
};

/** What lies behind one square: the facts, the rule, what is missing, what others say, and how it came there. */
export function SquareBoard({ board, characteristic, view }: SquareBoardProps) {
  const words = useBoardWords();
  const locale = useLocale();
  const { t, model, status, day, characteristic: nameOf } = words;
  const { frame, progress, titles } = board;
  const one = progress.characteristics.find((known) => known.characteristic === characteristic);
  if (!one) return null;
  const { municipality } = progress;
  const demonstrated = demonstratedBehind([one]);
  const [programme, home] = [frame.programme, municipalityHome(frame.programme.id, municipality.number)];
  const query = carriedQuery(view, frame.today);
  const place = { programme: programme.id, number: municipality.number, titles };
  const next = nextStatus(one.status);
  return (
    <>
      <PageHeader
        breadcrumbs={[
          { label: programme.names[locale], href: programmeHome(programme.id) },
          { label: municipality.name, href: home },
          { label: t('crumb'), href: `${home}/dykos${query}` },
          { label: nameOf(characteristic) },
        ]}
        title={t('square.title', { characteristic: nameOf(characteristic), name: municipality.name })}
        lead={model(`characteristics.${characteristic}.about`)}
        tags={demonstrated && <DemonstrationNote what={demonstrated} words={words} />}
        status={
          <>
            <StatusMark status={one.status} word={status(one.status)} />
            <span>{t('per', { day: day(view.day) })}</span>
            {one.before && view.compare && one.before !== one.status && (
              <span>{t('place.changedFrom', { from: status(one.before), day: day(view.compare) })}</span>
            )}
          </>
        }
      />
      <Section id="avgjorde" title={t('square.facts')}>
        {one.because.length > 0 ? (
          <BecauseList because={one.because} place={place} words={words} />
        ) : (
          <p>{t('place.nothing')}</p>
        )}
      </Section>
      <Section id="mangler" title={next ? t('place.missing', { next: status(next) }) : t('place.missingNone')}>
        {next && <MissingList missing={one.missing} words={words} />}
        {next && board.mayWrite && (
          <p className="fp-gaps__act">
            <Link href={`${home}/registrering`}>{t('place.register')}</Link>
          </p>
        )}
      </Section>
      <SquareRule characteristic={characteristic} words={words} />
      <Section id="stemmene" title={t('square.voices')}>
        <VoicesBeside one={one} isHidden={progress.isSelfRatingHidden} isFull words={words} />
        {board.mayAssess && (
          <p className="fp-gaps__act">
            <Link href={`${home}/registrering/vurderinger/ny`}>{t('square.assess')}</Link>
          </p>
        )}
      </Section>
      <SquareHistory history={progress.history} characteristic={characteristic} words={words} />
      <Section id="andre" title={t('square.neighbours')}>
        <ul className="fp-links fp-links--row">
          {CHARACTERISTICS.filter((other) => other !== characteristic).map((other) => (
            <li key={other}>
              <Link href={`${squarePath(programme.id, municipality.number, other)}${query}`}>{nameOf(other)}</Link>
            </li>
          ))}
        </ul>
      </Section>
      <BoardCaveat programme={programme.id} words={words} />
    </>
  );
}

function SquareRule({
  characteristic,
  words,
}: {
  readonly characteristic: Characteristic;
  readonly words: BoardWords;
}) {
  const { t, model, status } = words;
  const steps = STATUSES.flatMap((one) => (one === 'not-begun' ? [] : [one]));
  return (
    <Section
      id="regel"
      title={
        <>
          {t('square.rule')} <Tag tone="attention">{t('inferred')}</Tag>
        </>
      }
      lead={t('square.ruleLead')}
    >
      <ol className="fp-rule">
        {steps.map((one, index) => (
          <li key={one} className="fp-rule__step">
            <StatusMark status={one} word={status(one)} />
            <div>
              <p>{t(index === 0 ? 'square.required' : 'square.also')}</p>
              <MissingList missing={REQUIREMENTS[characteristic][one]} words={words} />
            </div>
          </li>
        ))}
      </ol>
      <p>
        {t('square.model')} {model(`characteristics.${characteristic}.limits`)}
      </p>
    </Section>
  );
}
