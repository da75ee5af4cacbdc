import { useLocale, useTranslations } from 'next-intl';
import { DataTable } from '@/components/ui/data-table';
import { Section } from '@/components/ui/section';
import { formatDate } from '@/lib/format';
import { displayName } from '@/lib/municipality/rules';
import type { MunicipalityProfile, Predecessor } from '@/lib/municipality/types';

/** The municipality through the reforms: numbers, names, and who went into it. */
export function MunicipalityHistory({ profile }: { profile: MunicipalityProfile }) {
  const t = useTranslations('municipality');
  const locale = useLocale();
  const { versions, predecessors, name } = profile;
  const events = new Map<string, Predecessor[]>();
  for (const one of predecessors) {
    const key = `${one.happened} ${one.kind}`;
    events.set(key, [...(events.get(key) ?? []), one]);
  }
  return (
    <Section id="historie" title={t('historyTitle')} lead={t('known')}>
      <DataTable
        caption={t('historyCaption')}
        captionHidden
        rows={versions}
        rowKey={({ validFrom }) => validFrom}
        columns={[
          { id: 'number', header: t('numberColumn'), cell: ({ number }) => number },
          { id: 'name', header: t('name'), align: 'start', cell: (version) => displayName(version) },
          { id: 'from', header: t('from'), align: 'start', cell: ({ validFrom }) => formatDate(validFrom, locale) },
          {
            id: 'to',
            header: t('to'),
            align: 'start',
            cell: ({ validTo }) => (validTo ? formatDate(validTo, locale) : t('today')),
          },
        ]}
        fit="content"
      />
      {[...events].map(([key, members]) => (
        <p key={key} className="mt-4">
          {t(members[0]?.kind === 'split' ? 'splitText' : 'mergerText', {
            date: formatDate(members[0]?.happened ?? '', locale),
            names: new Intl.ListFormat(locale).format([
              ...(continues(versions, members) ? [name] : []),
              ...members.map((member) => member.name),
            ]),
            name,
          })}
        </p>
      ))}
    </Section>
  );
}

/** Whether the municipality itself was there before the merger, and so is one of those that merged. */
function continues(versions: MunicipalityProfile['versions'], [first]: readonly Predecessor[]): boolean {
  return first?.kind === 'merger' && versions.some(({ validFrom }) => validFrom < first.happened);
}
