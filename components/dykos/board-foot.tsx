import type { Download } from '@/components/ui/download-links';
import { Note } from '@/components/ui/note';
import { SourceLine } from '@/components/ui/source-line';
import type { BoardWords } from './use-board-words';

type BoardFootProps = {
  readonly day: string;
  readonly shown: number;
  readonly total: number;
  readonly downloads: readonly Download[];
  readonly words: BoardWords;
};

/** Source, day, n and method, the files, and how it must be read: what it does not say goes with it everywhere. */
export function BoardFoot({ day: iso, shown, total, downloads, words }: BoardFootProps) {
  const { t, day, count } = words;
  return (
    <SourceLine
      source={t('source.text')}
      date={t('per', { day: day(iso) }).toLowerCase()}
      coverage={total > 1 ? t('source.coverage', { shown: count(shown), total: count(total) }) : undefined}
      method={t('source.method')}
      downloadsOf={t('source.file')}
      downloads={downloads}
    />
  );
}

type BoardCaveatProps = { readonly programme: string; readonly words: BoardWords };

export function BoardCaveat({ programme, words: { t, model } }: BoardCaveatProps) {
  return (
    <Note title={t('caveat.title')}>
      <p>
        {t('caveat.attribution')} {t('caveat.general', { programme })}
      </p>
      <p>
        {model('model.registeredOnly')} {model('model.noTotal')}
      </p>
    </Note>
  );
}
