import { useTranslations } from 'next-intl';

/** Whom to write to, where the operator has said so. */
export function Contact({ address }: { address: string | undefined }) {
  const t = useTranslations('about');
  if (address === undefined) return <p>{t('noContact')}</p>;
  return <p>{t.rich('contact', { address, mail: (text) => <a href={`mailto:${address}`}>{text}</a> })}</p>;
}
