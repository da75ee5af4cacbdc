import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';

const CLASSES = ['K0', 'K1', 'K2', 'K3'];
const RETENTIONS = ['reference', 'accounting', 'archive', 'person', 'group', 'session', 'minute'];

type Row = Record<'table' | 'columns' | 'class' | 'purpose' | 'basis' | 'retention', string>;
const inventory: Row[] = parse(readFileSync('docs/column-inventory.csv'), { columns: true });

/** `table.column` of everything that the migrations create. */
function createdColumns(): readonly string[] {
  const names = readdirSync('prisma/migrations').filter((name) => name.endsWith('_tables'));
  return names.flatMap((name) => {
    const sql = readFileSync(`prisma/migrations/${name}/migration.sql`, 'utf8');
    return [...sql.matchAll(/CREATE TABLE "(\w+)" \(([\s\S]*?)\n\);/g)].flatMap(([, table, body = '']) =>
      [...body.matchAll(/^ {4}"(\w+)"/gm)].map(([, column]) => `${table}.${column}`),
    );
  });
}

describe('the column inventory', () => {
  it('says of every column, once, what it is for and how long it stays', () => {
    const listed = inventory.flatMap(({ table, columns }) => columns.split(' ').map((column) => `${table}.${column}`));
    expect(listed.sort()).toEqual([...createdColumns()].sort());
    expect(listed.length).toBeGreaterThan(300);
  });

  it('uses the classes and retentions that docs/column-inventory.md explains', () => {
    const explained = readFileSync('docs/column-inventory.md', 'utf8');
    for (const { class: kind, retention, purpose, basis } of inventory) {
      expect(CLASSES).toContain(kind);
      expect(RETENTIONS).toContain(retention);
      expect(explained).toContain(`| ${retention} `);
      expect([purpose, basis].filter((text) => text.trim() === '')).toEqual([]);
    }
  });

  it('gives every restricted column that names a person a basis', () => {
    const persons = inventory.filter(({ columns }) => /(^| )(user_id|\w+_by_id|recipient_id|email)( |$)/.test(columns));
    expect(persons.length).toBeGreaterThan(10);
    expect(persons.filter(({ basis }) => basis === 'not personal')).toEqual([]);
  });
});
