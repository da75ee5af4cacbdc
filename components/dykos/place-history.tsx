import Link from 'next/link';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import { municipalityHome } from '@/lib/dykos/board/rules/address';
import type { MunicipalityBoard } from '@/lib/dykos/board/types';
import type { BoardWords } from './use-board-words';

type PlaceHistoryProps = { readonly board: MunicipalityBoard; readonly words: BoardWords };

/** The days on which something changed, the latest first, with what made the difference. */
export function PlaceHistory({ board: { frame, progress }, words }: PlaceHistoryProps) {
  const { t, begin, status, characteristic, reasons, model } = words;
  const home = municipalityHome(frame.programme.id, progress.municipality.number);
  return (
    <Section id="utvikling" title={t('place.history')} lead={t('place.historyLead')}>
      {progress.history.length === 0 ? (
        <EmptyState title={t('place.historyNone')}>{t('none.nothingText')}</EmptyState>
      ) : (
        <ol className="fp-turns" reversed>
          {progress.history.toReversed().map(({ day: iso, dating, changes }) => (
            <li key={iso} className="fp-changes__place fp-turns__day">
              <div>
                <strong>{begin(iso, dating)}</strong>
                <br />
                <Link href={`${home}/dykos?per=${iso}&mot=`} prefetch={false} className="fp-link fp-no-print">
                  {t('place.historyLook')}
                  <span className="sr-only">, {begin(iso, dating)}</span>
                </Link>
              </div>
              <ul>
                {changes.map((one) => (
                  <li key={one.characteristic}>
                    {t('changes.up', {
                      characteristic: characteristic(one.characteristic),
                      from: status(one.from).toLowerCase(),
                      to: status(one.to).toLowerCase(),
                    })}
                    {one.because.length > 0 && (
                      <span className="fp-changes__why">
                        {one.direction === 'down' && `${model('change.gone')} `}
                        {reasons(one.because)}
                      </span>
                    )}
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}
