import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { DefinitionList } from '@/components/ui/definition-list';
import { formatDate } from '@/lib/format';
import type { BankItem } from '@/lib/reflection/instrument/item/types';
import type { ItemOrigin } from '@/lib/reflection/instrument/takeover/types';
import { osloDate } from '@/lib/time';
import { useRoundTitle } from '../round/round-name';
import { useSubjects } from './item-words';

type ItemFactsProps = { readonly item: BankItem; readonly origin: ItemOrigin | null };

/** What an item is, and where it is asked. None of this changes, but for the rounds that come. */
export function ItemFacts({ item, origin }: ItemFactsProps) {
  const locale = useLocale();
  const t = useTranslations('reflectionInstrument.item');
  const words = useTranslations('reflection');
  const [roundTitle, subjectName] = [useRoundTitle(), useSubjects()];
  const { programme, id, kind, minimum, maximum, figure, speaksTo, uses } = item;
  const hasRange = minimum !== null || maximum !== null;
  return (
    <DefinitionList
      items={[
        { term: t('kind'), description: words(`kind.${kind}`) },
        ...(hasRange
          ? [{ term: t('range'), description: t('rangeOf', { from: minimum ?? '…', to: maximum ?? '…' }) }]
          : []),
        { term: t('labels.figure'), description: figure ? t('figureOf', { figure }) : t('noFigure') },
        { term: t('labels.speaksTo'), description: speaksTo ? subjectName(speaksTo) : t('noSubject') },
        ...(origin
          ? [
              {
                term: t('origin'),
                description: t('originText', {
                  programme: origin.names[locale],
                  date: formatDate(osloDate(origin.at), locale),
                }),
              },
            ]
          : []),
        {
          term: t('askedIn'),
          description:
            uses.length === 0 ? (
              t('neverAsked')
            ) : (
              <ul className="fp-item-uses">
                {uses.map(({ round, version }) => (
                  <li key={round.id}>
                    <Link href={`/program/${programme.id}/refleksjon/${round.id}/skjema`}>{roundTitle(round)}</Link>,{' '}
                    {t('inVersion', { version })}
                  </li>
                ))}
              </ul>
            ),
        },
        { term: t('labels.id'), description: <code className="fp-item-code">{id}</code> },
      ]}
    />
  );
}
