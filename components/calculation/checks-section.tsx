import { useLocale, useTranslations } from 'next-intl';
import { Section } from '@/components/ui/section';
import type { OutcomeView } from '@/lib/calculation/types';
import { formatKroner } from '@/lib/format';

/** What else the engine noticed: pools under the minimum, schemes paid twice, pools that were filled up. */
export function ChecksSection({ outcome }: { outcome: OutcomeView }) {
  const t = useTranslations('calculation.checks');
  const locale = useLocale();
  const { belowMinimum, doubleFunding, topUps } = outcome;
  const clear = [
    ...(belowMinimum.length === 0 ? [{ key: 'minimum', text: t('none') }] : []),
    ...(doubleFunding.length === 0
      ? [{ key: 'double', text: t(outcome.hasContinued ? 'noDouble' : 'unknownDouble') }]
      : []),
  ];
  const found = [
    ...belowMinimum.map(({ number, name, amount }) => ({
      key: `minimum ${number}`,
      text: t('belowMinimum', { name, amount: formatKroner(amount, locale) }),
    })),
    ...doubleFunding.map(({ number, name, scheme, amount }) => ({
      key: `double ${number} ${scheme}`,
      text: t('doubleFunding', { name, scheme, amount: formatKroner(amount, locale) }),
    })),
    ...topUps.map(({ number, name, amount }) => ({
      key: `filled ${number}`,
      text: t('topUp', { name, amount: formatKroner(amount, locale) }),
    })),
  ];
  return (
    <Section id="kontroller" title={t('title')}>
      <ul className="fp-checks">
        {[...found, ...clear].map(({ key, text }) => (
          <li key={key}>{text}</li>
        ))}
      </ul>
    </Section>
  );
}
