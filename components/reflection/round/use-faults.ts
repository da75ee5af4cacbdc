import { useTranslations } from 'next-intl';
import type { RoundFormState } from '@/lib/reflection/round/types';

/** The message at a field, and all of them for the summary. */
export function useFaults({ faults }: RoundFormState) {
  const t = useTranslations('reflectionRound.faults');
  return {
    errorOf: (field: string): string | undefined => {
      const fault = faults.find((one) => one.field === field);
      return fault && t(fault.code);
    },
    failures: faults.map(({ field, code }) => ({ field, message: t(code) })),
  };
}
