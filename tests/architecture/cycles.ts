/** Circles of imports: files that can only be understood, loaded and tested together. */
import { isTest, type SourceTree } from './source-tree';

/** Each circle once, as the files along it. Imports of types alone do not count: nothing loads through them. */
export function importCycles(tree: SourceTree): readonly string[] {
  const targets = new Map(
    tree
      .filter(({ path }) => !isTest(path))
      .map(({ path, imports }) => [
        path,
        imports.flatMap(({ target, typeOnly }) => (target && !typeOnly ? [target] : [])),
      ]),
  );
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    const at = trail.indexOf(file);
    if (at >= 0) {
      found.push([...trail.slice(at), file].join(' → '));
      return;
    }
    if (done.has(file)) return;
    for (const target of targets.get(file) ?? []) visit(target, [...trail, file]);
    done.add(file);
  };
  for (const file of targets.keys()) visit(file, []);
  return found.map((circle) => `${circle} is a circle of imports: move what both need into a third file.`);
}
