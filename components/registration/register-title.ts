import { getTranslations } from 'next-intl/server';
import { kindAt } from '@/lib/registration/rules/kinds';

interface Titled {
  /** The municipality's name, where it is one's. */
  readonly place?: string | null;
  /** The kind in the address. */
  readonly slug?: string;
  readonly act?: 'new' | 'change';
}

/** What a page of a register is called in the browser's tabs and history: what it is about, then whose. */
export async function registerTitle({ place, slug, act }: Titled): Promise<string> {
  const t = await getTranslations('registration');
  const kinds = await getTranslations('registrationKinds');
  const kind = slug && kindAt(slug)?.kind;
  const what = kind ? kinds(`${kind}.${act === 'new' ? 'new' : 'name'}` as never) : t('crumb');
  const acted = act === 'change' ? `${t('edit.crumb')}: ${what}` : what;
  return place ? `${acted} · ${place}` : acted;
}
