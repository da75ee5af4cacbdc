import Link from 'next/link';
import { useLocale, useMessages, useTranslations } from 'next-intl';
import { Note } from '@/components/ui/note';
import { passOwnPositions } from '@/lib/reflection/response/actions';
import { unseenBySigner } from '@/lib/reflection/response/rules/positions';
import type { ResponseView } from '@/lib/reflection/response/types';
import { ButtonForm } from './button-form';
import { askId } from './control-names';
import { addressOfView, homeOfView } from './view-address';

/** Positions first: which joint values the reader does not see yet, and what opens them. The leader must see all to sign. */
export function OwnValuesFirst({ view }: { readonly view: ResponseView }) {
  const t = useTranslations('reflectionAnswer.check');
  const locale = useLocale();
  const failures = useMessages().reflectionAnswer.failure;
  const unseen = new Set(unseenBySigner(view.closed));
  if (unseen.size === 0 || view.notWritable) return null;
  const rows = view.sections.flatMap(({ id, items }) =>
    items.filter((item) => unseen.has(item.id)).map((item) => ({ section: id, item })),
  );
  return (
    <div id="egne-verdier">
      <Note tone="info" title={t('ownTitle', { count: rows.length })}>
        <p>{t(view.maySign ? 'ownLeader' : 'ownMember')}</p>
        <ul className="fp-own-values">
          {rows.map(({ section, item }) => (
            <li key={item.id}>
              <Link className="fp-link" href={`${homeOfView(view)}?del=${section}#${askId(item.id)}`}>
                {item.texts[locale].text}
              </Link>
            </li>
          ))}
        </ul>
        {view.maySign && (
          <ButtonForm action={passOwnPositions} address={addressOfView(view)} failures={failures}>
            {t('ownPass')}
          </ButtonForm>
        )}
      </Note>
    </div>
  );
}
