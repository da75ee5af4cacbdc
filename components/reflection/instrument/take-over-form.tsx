import { useLocale, useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Note } from '@/components/ui/note';
import { take } from '@/lib/reflection/instrument/takeover/actions';
import { takeField } from '@/lib/reflection/instrument/takeover/schema';
import type { OfferedGroup, OfferedItem, TakeOver } from '@/lib/reflection/instrument/takeover/types';

interface TakeOverFormProps {
  readonly programme: string;
  readonly chosen: NonNullable<TakeOver['chosen']>;
  /** The form came back because nothing was ticked. */
  readonly isEmpty: boolean;
}

/** The questions of another programme, part by part, with a box for each. One plain form: it works without script. */
export function TakeOverForm({ programme, chosen, isEmpty }: TakeOverFormProps) {
  const t = useTranslations('reflectionInstrument.takeOver');
  const { id, groups, free } = chosen;
  if (free === 0) return <EmptyState title={t('allKnownTitle')}>{t('allKnownText')}</EmptyState>;
  return (
    <form action={take} className="fp-take-over">
      {isEmpty && <Note tone="danger" title={t('chooseOne')} announce />}
      <input type="hidden" name="programme" value={programme} />
      <input type="hidden" name="from" value={id} />
      <p className="fp-actions">
        <Button name="scope" value="all" variant="quiet">
          {t('takeAll', { count: free })}
        </Button>
      </p>
      {groups.map((group) => (
        <Group key={group.id} group={group} isOnly={groups.length === 1} />
      ))}
      <div className="fp-actions fp-take-over__end">
        <Button>{t('take')}</Button>
      </div>
    </form>
  );
}

function Group({ group: { title, items }, isOnly }: { readonly group: OfferedGroup; readonly isOnly: boolean }) {
  const t = useTranslations('reflectionInstrument.takeOver');
  const locale = useLocale();
  return (
    <fieldset className="fp-take-over__group">
      <legend>{title ? title[locale] : t(isOnly ? 'questions' : 'rest')}</legend>
      <ul>
        {items.map((item) => (
          <li key={item.id}>{item.isKnown ? <Known item={item} /> : <Choice item={item} />}</li>
        ))}
      </ul>
    </fieldset>
  );
}

function Choice({ item }: { readonly item: OfferedItem }) {
  const locale = useLocale();
  const name = takeField(item.id);
  return (
    <div className="fp-take-over__choice">
      <input className="ds-input" type="checkbox" id={name} name={name} value="on" aria-describedby={`${name}-om`} />
      <label htmlFor={name}>{item.texts[locale]}</label>
      <ItemLine item={item} id={`${name}-om`} />
    </div>
  );
}

function Known({ item }: { readonly item: OfferedItem }) {
  const t = useTranslations('reflectionInstrument.takeOver');
  const locale = useLocale();
  return (
    <div className="fp-take-over__choice fp-take-over__choice--known">
      <span>{item.texts[locale]}</span>
      <ItemLine item={item} more={t('known')} />
    </div>
  );
}

interface ItemLineProps {
  readonly item: OfferedItem;
  readonly id?: string;
  readonly more?: string;
}

function ItemLine({ item: { id: code, kind, wordings }, id, more }: ItemLineProps) {
  const t = useTranslations('reflectionInstrument.takeOver');
  const kinds = useTranslations('reflection.kind');
  return (
    <span className="fp-take-over__about" id={id}>
      {t('about', { kind: kinds(kind), wordings })} <code>{code}</code>
      {more && ` ${more}`}
    </span>
  );
}
