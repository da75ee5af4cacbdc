import { Section } from '@/components/ui/section';
import type { Characteristic, TurningDay } from '@/lib/dykos/types';
import type { BoardWords } from './use-board-words';

type SquareHistoryProps = {
  readonly history: readonly TurningDay[];
  readonly characteristic: Characteristic;
  readonly words: BoardWords;
};

/** The days on which one square changed, the latest first. */
export function SquareHistory({ history, characteristic, words }: SquareHistoryProps) {
  const { t, model, status, begin, reasons } = words;
  const own = history
    .flatMap(({ day: on, dating, changes }) =>
      changes.filter((one) => one.characteristic === characteristic).map((change) => ({ on, dating, change })),
    )
    .toReversed();
  return (
    <Section id="historie" title={t('square.history')}>
      {own.length === 0 ? (
        <p>{t('square.historyNone')}</p>
      ) : (
        <ul className="fp-facts">
          {own.map(({ on, dating, change }) => (
            <li key={on} className="fp-facts__item">
              <strong>{begin(on, dating)}</strong>:{' '}
              {t('square.change', {
                from: status(change.from).toLowerCase(),
                to: status(change.to).toLowerCase(),
              })}
              <span className="fp-changes__why">
                {change.direction === 'down' && `${model('change.gone')} `}
                {change.because.length > 0 && reasons(change.because)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
