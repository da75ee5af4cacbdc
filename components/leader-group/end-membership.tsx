import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { LinkButton } from '@/components/ui/link-button';
import { Note } from '@/components/ui/note';
import { end } from '@/lib/leader-group/actions';
import type { LeaderGroup, Member } from '@/lib/leader-group/types';

type EndMembershipProps = { readonly group: LeaderGroup; readonly member: Member; readonly home: string };

/** Asked once, in words that name the person. */
export function EndMembership({ group: { programme, municipality }, member, home }: EndMembershipProps) {
  const t = useTranslations('leaderGroup');
  const { name } = member;
  return (
    <Note tone="warning" title={t('endConfirm', { name })}>
      <p>{t('endText', { name })}</p>
      <form action={end} className="fp-actions">
        <input type="hidden" name="programme" value={programme.id} />
        <input type="hidden" name="municipality" value={municipality.id} />
        <input type="hidden" name="number" value={municipality.number} />
        <input type="hidden" name="membership" value={member.membershipId} />
        <Button variant="danger">{t('endNow')}</Button>
        <LinkButton href={home}>{t('keep')}</LinkButton>
      </form>
    </Note>
  );
}
