import { z } from 'zod';
import { PROGRAMME_GROUP } from '../publication/types';
import { FIGURES, type FigureChoice, type FigureNumber } from './types';

const one = z.union([z.string(), z.array(z.string())]).optional();
const addressSchema = z.looseObject({
  gruppe: one,
  sd: one,
  intervall: one,
  vis: one,
  publisert: one,
});

function first(value: string | readonly string[] | undefined): string | undefined {
  return typeof value === 'string' ? value : value?.[0];
}

/** A figure's number as addresses write it, or null. */
export function readFigure(text: string): FigureNumber | null {
  return FIGURES.find((figure) => figure === text) ?? null;
}

/** `?gruppe=innlandet&sd=populasjon&intervall=ja&vis=svar`; what cannot be read is as if it were not there. */
export function readFigureChoice(query: unknown): FigureChoice {
  const parsed = addressSchema.safeParse(query);
  const { gruppe, sd, intervall, vis } = parsed.success ? parsed.data : {};
  const group = first(gruppe);
  return {
    group: group && /^[a-z0-9-]{1,64}$/.test(group) && group !== PROGRAMME_GROUP ? group : undefined,
    sdFormula: first(sd) === 'populasjon' ? 'population' : 'sample',
    interval: first(intervall) === 'ja',
    answers: first(vis) === 'svar',
  };
}

/** Whether the reader comes from publishing the round: `?publisert=ja`. */
export function readJustPublished(query: unknown): boolean {
  const parsed = addressSchema.safeParse(query);
  return parsed.success && first(parsed.data.publisert) === 'ja';
}

/** The same choice as an address's query, without what is the default: `?gruppe=innlandet`. */
export function figureQuery(choice: Partial<FigureChoice>): string {
  const query = new URLSearchParams();
  if (choice.group && choice.group !== PROGRAMME_GROUP) query.set('gruppe', choice.group);
  if (choice.sdFormula === 'population') query.set('sd', 'populasjon');
  if (choice.interval) query.set('intervall', 'ja');
  if (choice.answers) query.set('vis', 'svar');
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

export const FILE_FORMATS = ['svg', 'png', 'csv', 'xlsx'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

/** `11.svg` as a figure and a format, or null. */
export function readFigureFile(name: string): { readonly figure: FigureNumber; readonly format: FileFormat } | null {
  const [number = '', suffix = '', ...rest] = name.split('.');
  const figure = readFigure(number);
  const format = FILE_FORMATS.find((known) => known === suffix);
  return figure && format && rest.length === 0 ? { figure, format } : null;
}
