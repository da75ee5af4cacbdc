import { useTranslations } from 'next-intl';
import { SourceCitation } from '@/components/source/source-citation';
import { Details } from '@/components/ui/details';
import type { ContextMarker } from '@/lib/evaluation/timeline/types';
import { capital, useEvaluationWords } from './evaluation-words';

type MarkerListProps = { readonly dated: readonly ContextMarker[]; readonly undated: readonly ContextMarker[] };

/** What the marks on the axis stand for, and what happened without anybody saying when. */
export function MarkerList({ dated, undated }: MarkerListProps) {
  const t = useTranslations('evaluation.phases');
  if (dated.length + undated.length === 0) return null;
  return (
    <Details summary={t('markers')} open>
      <ol className="fp-markers">
        {dated.map((marker) => (
          <Marker key={marker.id} marker={marker} />
        ))}
      </ol>
      {undated.length > 0 && (
        <>
          <p className="fp-markers__undated">{t('undatedMarkers')}</p>
          <ul className="fp-markers">
            {undated.map((marker) => (
              <Marker key={marker.id} marker={marker} />
            ))}
          </ul>
        </>
      )}
    </Details>
  );
}

function Marker({ marker }: { readonly marker: ContextMarker }) {
  const words = useEvaluationWords();
  const t = useTranslations('evaluation');
  return (
    <li>
      <b>{marker.title}</b>{' '}
      <span className="fp-event__source">
        {[
          ...(marker.precision === 'undated' ? [] : [capital(words.span(marker))]),
          ...(marker.type === 'other' ? [] : [t(`markerTypes.${marker.type}`)]),
        ].join(' · ')}
      </span>
      {marker.note && <p>{marker.note}</p>}
      {marker.source && (
        <p className="fp-event__source">
          <SourceCitation source={marker.source} />
        </p>
      )}
    </li>
  );
}
