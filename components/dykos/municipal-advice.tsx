import Link from 'next/link';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import { Tag } from '@/components/ui/tag';
import { municipalityHome } from '@/lib/dykos/board/rules/address';
import type { BoardAdvice, MunicipalityBoard } from '@/lib/dykos/board/types';
import type { BoardWords } from './use-board-words';

type MunicipalAdviceProps = { readonly board: MunicipalityBoard; readonly words: BoardWords };

/** What the county governor advised the municipality, and what is to come of it. */
export function MunicipalAdvice({
  board: { frame, progress, advice, mayWrite, mayAdvise },
  words,
}: MunicipalAdviceProps) {
  const { t } = words;
  const home = municipalityHome(frame.programme.id, progress.municipality.number);
  return (
    <Section id="radene" title={t('place.advice')} lead={mayWrite && advice.length > 0 && t('place.adviceLead')}>
      {advice.length === 0 ? (
        <EmptyState title={t('place.adviceNone')}>{t('place.adviceNoneText')}</EmptyState>
      ) : (
        <ul className="fp-facts">
          {advice.map((one) => (
            <li key={one.id} className="fp-facts__item">
              <Link href={`${home}/registrering/rad/${one.id}`} prefetch={false}>
                {one.title}
              </Link>{' '}
              {one.isDue && <Tag tone="attention">{t('region.due')}</Tag>}
              {one.demonstration && <Tag tone="attention">{t('place.demonstration')}</Tag>}
              <span className="fp-facts__where">{whereOf(one, words)}</span>
            </li>
          ))}
        </ul>
      )}
      {mayAdvise && (
        <p className="fp-no-print">
          <Link href={`${home}/registrering/rad/ny`}>{t('region.advise', { name: progress.municipality.name })}</Link>
        </p>
      )}
    </Section>
  );
}

const STATES = ['open', 'followed-up', 'lapsed'] as const;

function whereOf({ state, givenOn, followUpOn }: BoardAdvice, { t, day }: BoardWords): string {
  const known = STATES.find((one) => one === state) ?? 'open';
  return [
    t('place.adviceGiven', { day: day(givenOn) }),
    t(`region.states.${known}`),
    ...(known === 'open' && followUpOn ? [t('place.adviceBy', { day: day(followUpOn) })] : []),
  ].join(' · ');
}
