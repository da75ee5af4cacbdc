import { useTranslations } from 'next-intl';
import type { AccountRole } from '@/lib/account/types';

type PlaceTextProps = { readonly role: Pick<AccountRole, 'municipality' | 'countyGovernor' | 'programme'> };

/** Where a role holds: the municipality, the region, the programme, or everything. */
export function PlaceText({ role }: PlaceTextProps) {
  const t = useTranslations('account');
  if (role.municipality) return <>{t('municipality', { name: role.municipality })}</>;
  if (role.countyGovernor) return <>{t('countyGovernor', { name: role.countyGovernor })}</>;
  return <>{role.programme ?? t('whole')}</>;
}
