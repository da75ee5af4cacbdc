import { Details } from '@/components/ui/details';
import { Section } from '@/components/ui/section';
import { Tag } from '@/components/ui/tag';
import type { MunicipalityBoard } from '@/lib/dykos/board/types';
import type { OverlayProgress } from '@/lib/dykos/types';
import { BecauseList, type FactPlace } from './because-list';
import type { BoardWords } from './use-board-words';

type PlaceOverlaysProps = { readonly board: MunicipalityBoard; readonly words: BoardWords };

/** Other models on the same facts. What registrations cannot tell is said to be so, never guessed. */
export function PlaceOverlays({ board: { frame, progress, titles }, words }: PlaceOverlaysProps) {
  const { t } = words;
  const place = { programme: frame.programme.id, number: progress.municipality.number, titles };
  return (
    <Section
      id="andre-modeller"
      title={
        <>
          {t('place.overlays')} <Tag tone="attention">{t('inferred')}</Tag>
        </>
      }
      lead={t('place.overlaysLead')}
    >
      {progress.overlays.map((one) => (
        <OneOverlay key={one.overlay} one={one} place={place} words={words} />
      ))}
    </Section>
  );
}

type OneOverlayProps = { readonly one: OverlayProgress; readonly place: FactPlace; readonly words: BoardWords };

function OneOverlay({ one: { overlay, parts }, place, words }: OneOverlayProps) {
  const { t, model } = words;
  const seen = parts.filter(({ told }) => told === 'seen').length;
  const isWeighed = overlay !== 'present';
  const name = model(`overlays.${overlay}.name`);
  return (
    <Details summary={isWeighed ? `${name}: ${t('place.overlayCount', { seen, total: parts.length })}` : name}>
      <h3 className="fp-print-only">{name}</h3>
      <p>{isWeighed ? model(`overlays.${overlay}.about`) : t('place.overlayPresent')}</p>
      <ol className="fp-overlay" data-ordered={overlay === 'ladder' || undefined}>
        {parts.map(({ part, told, because }) => (
          <li key={part} className="fp-overlay__part" data-told={isWeighed ? told : undefined}>
            <p>
              <strong>{model(`parts.${part}`)}</strong>
              {isWeighed && <span className="fp-overlay__told"> {model(`told.${told}`)}</span>}
            </p>
            {because.length > 0 && <BecauseList because={because} place={place} words={words} />}
          </li>
        ))}
      </ol>
    </Details>
  );
}
