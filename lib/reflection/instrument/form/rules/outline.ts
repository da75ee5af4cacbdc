import { hashOf } from '../../../../allocation/rules/hash';
import { failure, ok, type Result } from '../../../../result';
import type { FormSection } from '../../../types';
import type { Direction, EditRefusal, FormEdit, Outline, OutlineSection } from '../types';

type Edited = Result<Outline, EditRefusal>;

export function outlineOf(sections: readonly FormSection[]): Outline {
  return sections.map(({ id, texts, items }) => ({
    id,
    texts,
    items: items.map((item) => ({ id: item.id, version: item.wordingVersion })),
  }));
}

/** The same for the same sections, items, wordings and order, and for nothing else: `sha256:…`. */
export function outlineHash(outline: Outline): string {
  return hashOf(outline.map(({ id, texts, items }) => ({ id, texts: JSON.stringify(texts), items })));
}

/**
 * A form after one edit, or why the edit makes no sense on it.
 * @example sections [a, b], move b up → [b, a]; remove a section that holds items → `not-empty`
 */
export function applyEdit(outline: Outline, edit: FormEdit): Edited {
  switch (edit.intent) {
    case 'move-section':
      return moved(outline, edit.section, edit.direction, (sections) => ok(sections));
    case 'remove-section':
      return withSection(outline, edit.section, (section) =>
        section.items.length > 0 ? failure('not-empty') : ok(outline.filter(({ id }) => id !== section.id)),
      );
    case 'add-item':
      if (hasItem(outline, edit.item)) return failure('already-in');
      return withSection(outline, edit.section, () =>
        ok(inSection(outline, edit.section, (items) => [...items, { id: edit.item, version: edit.version }])),
      );
    case 'move-item':
      return withHolder(outline, edit.item, (holder) =>
        moved(holder.items, edit.item, edit.direction, (items) => ok(inSection(outline, holder.id, () => items))),
      );
    case 'place-item':
      return withHolder(outline, edit.item, (holder) =>
        withSection(outline, edit.section, () => ok(placed(outline, holder, edit.item, edit.section))),
      );
    case 'choose-wording':
      return withHolder(outline, edit.item, (holder) =>
        ok(
          inSection(outline, holder.id, (items) =>
            items.map((item) => (item.id === edit.item ? { ...item, version: edit.version } : item)),
          ),
        ),
      );
    case 'remove-item':
      return withHolder(outline, edit.item, (holder) =>
        ok(inSection(outline, holder.id, (items) => items.filter(({ id }) => id !== edit.item))),
      );
    case 'copy':
      return ok(edit.outline);
  }
}

/** A section with new words; one that is not there yet is added last. */
export function withSectionTexts(outline: Outline, id: string, texts: FormSection['texts']): Outline {
  return outline.some((section) => section.id === id)
    ? outline.map((section) => (section.id === id ? { ...section, texts } : section))
    : [...outline, { id, texts, items: [] }];
}

/**
 * An id for a section from its title, that no other section has.
 * @example "Arbeid på tvers" → `arbeid-pa-tvers`; taken already → `arbeid-pa-tvers-2`
 */
export function sectionIdOf(title: string, taken: readonly string[]): string {
  const plain = title.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'o').replaceAll('å', 'a').normalize('NFD');
  const words = plain.replace(/\p{M}/gu, '').match(/[a-z0-9]+/g) ?? ['del'];
  const base = words.join('-').slice(0, 40).replace(/-$/, '');
  if (!taken.includes(base)) return base;
  const numbers = Array.from({ length: taken.length + 1 }, (_, index) => `${base}-${index + 2}`);
  return numbers.find((id) => !taken.includes(id)) ?? base;
}

const hasItem = (outline: Outline, item: string) => outline.some(({ items }) => items.some(({ id }) => id === item));

function withSection(outline: Outline, id: string, edit: (section: OutlineSection) => Edited): Edited {
  const section = outline.find((one) => one.id === id);
  return section ? edit(section) : failure('gone');
}

function withHolder(outline: Outline, item: string, edit: (section: OutlineSection) => Edited): Edited {
  const holder = outline.find(({ items }) => items.some(({ id }) => id === item));
  return holder ? edit(holder) : failure('gone');
}

function inSection(
  outline: Outline,
  id: string,
  change: (items: OutlineSection['items']) => OutlineSection['items'],
): Outline {
  return outline.map((section) => (section.id === id ? { ...section, items: change(section.items) } : section));
}

function placed(outline: Outline, holder: OutlineSection, itemId: string, to: string): Outline {
  const item = holder.items.find(({ id }) => id === itemId);
  const without = inSection(outline, holder.id, (items) => items.filter(({ id }) => id !== itemId));
  return item ? inSection(without, to, (items) => [...items, item]) : outline;
}

/** Swapped with its neighbour; at the end of the row nothing changes. */
function moved<One extends { readonly id: string }>(
  row: readonly One[],
  id: string,
  direction: Direction,
  then: (row: readonly One[]) => Edited,
): Edited {
  const from = row.findIndex((one) => one.id === id);
  const other = from + (direction === 'up' ? -1 : 1);
  const [one, neighbour] = [row[from], row[other]];
  if (!one) return failure('gone');
  if (!neighbour) return then(row);
  return then(row.map((here, index) => (index === from ? neighbour : index === other ? one : here)));
}
