import { useMessages, useTranslations } from 'next-intl';
import { signOut } from '@/lib/account/actions';
import { WipeDrafts } from './wipe-drafts';

export function SignOutForm() {
  const t = useTranslations('account');
  const { signOutUnsent } = useMessages().reflectionAnswer;
  return (
    <WipeDrafts question={signOutUnsent}>
      <form action={signOut}>
        <input type="hidden" name="scope" value="this" />
        <button className="fp-person__link" type="submit">
          {t('signOut')}
        </button>
      </form>
    </WipeDrafts>
  );
}
