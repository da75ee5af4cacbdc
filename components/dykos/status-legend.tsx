import type { Voice } from '@/lib/dykos/board/types';
import { STATUSES } from '@/lib/dykos/types';
import { StatusMark } from './status-mark';
import type { BoardWords } from './use-board-words';

type StatusLegendProps = { readonly voice: Voice; readonly compared: boolean; readonly words: BoardWords };

export function StatusLegend({ voice, compared, words: { t, status } }: StatusLegendProps) {
  if (voice === 'selfRating') return <p className="fp-legend-text">{t('selfRating.scale')}</p>;
  const outside = voice === 'assessment';
  return (
    <>
      <ul className="fp-status-legend" aria-label={t('grid.legend')}>
        {STATUSES.map((one) => (
          <li key={one}>
            <StatusMark status={one} word={status(one)} outside={outside} />
          </li>
        ))}
        {compared && !outside && (
          <li className="fp-status-legend__changed">
            <span className="fp-status-legend__swatch" aria-hidden="true" />
            {t('grid.changed')}
          </li>
        )}
      </ul>
      {outside && <p className="fp-legend-text">{t('assessment.legend')}</p>}
    </>
  );
}
