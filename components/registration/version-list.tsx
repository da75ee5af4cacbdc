import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { changedFields } from '@/lib/registration/rules/content';
import type { KindDefinition, Registration } from '@/lib/registration/types';
import { useRowWords } from './use-row-words';

type VersionListProps = {
  readonly definition: KindDefinition;
  /** From the first to the newest. */
  readonly versions: readonly Registration[];
  readonly shown: number;
  readonly here: string;
};

/** Every version there is, the newest first, with what was changed. Nothing is ever overwritten. */
export function VersionList({ definition, versions, shown, here }: VersionListProps) {
  const t = useTranslations('registration');
  const { day, written, sections, effectiveOn } = useRowWords(definition);
  const labels = new Map(
    sections(definition).flatMap(({ fields }) => fields.map(({ key, label }) => [key, label] as const)),
  );
  const changes = (index: number): string => {
    const [before, after] = [versions[index - 1], versions[index]];
    if (!before || !after) return t('history.first');
    const changed = changedFields(definition, before.content, after.content).map((key) => labels.get(key) ?? key);
    if (effectiveOn && before.effectiveOn !== after.effectiveOn) changed.push(effectiveOn);
    return changed.length > 0 ? t('history.changed', { fields: changed.join(' · ') }) : t('history.same');
  };
  return (
    <ol className="fp-versions" reversed>
      {versions
        .map((one, index) => ({ one, index }))
        .reverse()
        .map(({ one, index }) => (
          <li key={one.version} className="fp-versions__one">
            <p>
              {one.version === shown ? (
                <strong aria-current="true">{t('history.version', { number: one.version })}</strong>
              ) : (
                <Link href={`${here}?versjon=${one.version}`}>{t('history.version', { number: one.version })}</Link>
              )}
              {' · '}
              {t(`state.${one.state}`)}
              {' · '}
              {day(one)}
            </p>
            <p className="fp-versions__about">
              {one.recordedBy === null && one.citation ? t('history.fromSource') : written(one)}
              {'. '}
              {changes(index)}
            </p>
          </li>
        ))}
    </ol>
  );
}
