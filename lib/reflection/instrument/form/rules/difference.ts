import type { Comparability, FormItem, FormSection } from '../../../types';
import type { FormDifference } from '../types';

type Compare = (item: string, from: number, to: number) => Comparability;

/**
 * What has changed from one round's form to the next: which items came, which went, which are worded anew, which stand in
 * another section. Order within a section is no difference to those who answer.
 * @example 2019 → 2020: `mechanisms-hinder` left out, `goal-ownership` added
 */
export function formDifference(
  previous: readonly FormSection[],
  current: readonly FormSection[],
  compare: Compare,
): FormDifference {
  const before = placesOf(previous);
  const after = placesOf(current);
  const both = [...after].flatMap(([id, here]) => {
    const there = before.get(id);
    return there ? [{ id, here, there }] : [];
  });
  return {
    added: [...after].filter(([id]) => !before.has(id)).map(([, { item }]) => item),
    leftOut: [...before].filter(([id]) => !after.has(id)).map(([, { item }]) => item),
    reworded: both
      .filter(({ here, there }) => here.item.wordingVersion !== there.item.wordingVersion)
      .map(({ id, here, there }) => ({
        item: here.item,
        comparison: compare(id, there.item.wordingVersion, here.item.wordingVersion),
      })),
    moved: both
      .filter(({ here, there }) => here.section.id !== there.section.id)
      .map(({ here, there }) => ({ item: here.item, from: there.section.texts, to: here.section.texts })),
  };
}

function placesOf(sections: readonly FormSection[]): ReadonlyMap<string, { item: FormItem; section: FormSection }> {
  return new Map(sections.flatMap((section) => section.items.map((item) => [item.id, { item, section }] as const)));
}
