import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { KIND_WORDS } from '@/lib/reflection/instrument/item/types';
import { ITEM_KINDS } from '@/lib/reflection/types';

/** The kinds of question, to begin with one. The form asks only for what its kind has. */
export function ItemKinds({ programme }: { readonly programme: string }) {
  const t = useTranslations('reflectionInstrument.item');
  const kinds = useTranslations('reflection.kind');
  return (
    <ul className="fp-item-kinds">
      {ITEM_KINDS.map((kind) => (
        <li key={kind}>
          <Link href={`/program/${programme}/refleksjon/sporsmal/ny?slag=${KIND_WORDS[kind]}`}>{kinds(kind)}</Link>
          <p>{t(`kinds.${kind}`)}</p>
        </li>
      ))}
    </ul>
  );
}
