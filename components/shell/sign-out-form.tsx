import { headers } from 'next/headers';
import { getMessages, getTranslations } from 'next-intl/server';
import { signOut } from '@/lib/account/actions';
import { earlyQuestion } from './early-question';
import { WipeDrafts } from './wipe-drafts';

export async function SignOutForm() {
  const [t, { reflectionAnswer }, asked] = await Promise.all([getTranslations('account'), getMessages(), headers()]);
  const nonce = /'nonce-([^']+)'/.exec(asked.get('Content-Security-Policy') ?? '')?.[1];
  return (
    <WipeDrafts question={reflectionAnswer.signOutUnsent}>
      <form action={signOut}>
        <input type="hidden" name="scope" value="this" />
        <button className="fp-person__link" type="submit">
          {t('signOut')}
        </button>
      </form>
      <script nonce={nonce} suppressHydrationWarning>
        {earlyQuestion(reflectionAnswer.signOutUnsent)}
      </script>
    </WipeDrafts>
  );
}
