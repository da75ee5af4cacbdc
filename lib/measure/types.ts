import { type KindDefinition, SECTORS } from '../registration/types';

export const LEVELS = ['municipality', 'service', 'individual'] as const;
export const PREVENTION_LEVELS = ['primary', 'secondary', 'tertiary'] as const;
/** In the order a measure goes through them; it can end from each. */
export const MEASURE_STATES = ['planned', 'started', 'running', 'in-operations', 'ended'] as const;
export type MeasureState = (typeof MEASURE_STATES)[number];

/** A change in ways of working, or a better service (004 §3.0). All that are tried are to be evaluated (R14). */
export const MEASURE = {
  kind: 'measure',
  slug: 'tiltak',
  owner: 'municipality',
  minutes: 10,
  title: 'name',
  attachments: true,
  sections: [
    {
      key: 'measure',
      fields: [
        { key: 'name', type: 'text', required: true },
        { key: 'description', type: 'prose' },
        { key: 'state', type: 'choice', options: MEASURE_STATES, required: true },
        { key: 'level', type: 'choice', options: LEVELS },
        { key: 'prevention', type: 'choice', options: PREVENTION_LEVELS },
        { key: 'ageFrom', type: 'number', min: 0, max: 24, unit: 'age' },
        { key: 'ageTo', type: 'number', min: 0, max: 24, unit: 'age' },
        { key: 'method', type: 'text' },
      ],
    },
    {
      key: 'together',
      fields: [
        { key: 'sectors', type: 'choices', options: SECTORS },
        { key: 'partners', type: 'text' },
        { key: 'users', type: 'prose' },
      ],
    },
    {
      key: 'novelty',
      fields: [
        { key: 'novelty', type: 'choice', options: ['new', 'continued', 'adapted'] },
        { key: 'innovation', type: 'choice', options: ['incremental', 'radical'] },
        { key: 'newTo', type: 'choice', options: ['municipality', 'nationally'] },
        { key: 'deliberation', type: 'reference', kind: 'deliberation' },
      ],
    },
    {
      key: 'time-and-money',
      fields: [
        { key: 'startsOn', type: 'date' },
        { key: 'endsOn', type: 'date' },
        {
          key: 'costs',
          type: 'rows',
          max: 12,
          columns: [
            { key: 'year', type: 'year', required: true },
            { key: 'cost', type: 'kroner' },
            { key: 'fromPool', type: 'kroner' },
          ],
        },
      ],
    },
    {
      key: 'evaluation',
      fields: [
        { key: 'evaluationPlan', type: 'prose' },
        { key: 'evaluatedBy', type: 'choice', options: ['own', 'own-with-guidance', 'external'] },
        { key: 'evaluationResult', type: 'prose' },
      ],
    },
  ],
} as const satisfies KindDefinition;
