import { useTranslations } from 'next-intl';
import { signOut } from '@/lib/account/actions';

export function SignOutForm() {
  const t = useTranslations('account');
  return (
    <form action={signOut}>
      <input type="hidden" name="scope" value="this" />
      <button className="fp-person__link" type="submit">
        {t('signOut')}
      </button>
    </form>
  );
}
