'use client';

import { useTranslations } from 'next-intl';
import { schemeField, weightField } from '@/lib/calculation/rules/field-names';
import type { CalculationScheme } from '@/lib/calculation/types';
import { useFormContext } from './form-context';

/** The folded scheme in a line: its name, and which components it has. */
export function SchemeSummary({ scheme: { id, name } }: { scheme: CalculationScheme }) {
  const t = useTranslations('calculation.scheme');
  const { sent, indicators } = useFormContext();
  const isFilled = (field: string) => Boolean(sent[field]?.trim());
  const frame = sent[schemeField(id, 'frame')]?.trim();
  const parts = [
    ...(frame ? [t('frameOf', { amount: frame })] : []),
    ...(isFilled(schemeField(id, 'base')) ? [t('parts.base')] : []),
    ...(isFilled(schemeField(id, 'rate')) ? [t('parts.rate')] : []),
    ...(indicators.some((one) => isFilled(weightField(id, one.id))) ? [t('parts.key')] : []),
    ...(isFilled(schemeField(id, 'history')) ? [t('parts.history')] : []),
    ...(isFilled(schemeField(id, 'set')) ? [t('parts.set')] : []),
  ];
  return (
    <span>
      <strong>{id}</strong> {name}
      <span className="fp-scheme__state">{parts.length > 0 ? parts.join(' · ') : t('empty')}</span>
    </span>
  );
}
