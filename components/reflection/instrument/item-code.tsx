import { useTranslations } from 'next-intl';

/** What files, extracts and the open interface call a question: for those who look it up there. */
export function ItemCode({ id }: { readonly id: string }) {
  const t = useTranslations('reflectionInstrument.bank');
  return (
    <span className="fp-item-code">
      {t('code')} <code>{id}</code>
    </span>
  );
}
