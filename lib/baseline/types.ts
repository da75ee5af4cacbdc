import { type KindDefinition, SECTORS } from '../registration/types';

export const PARTICIPATING_USERS = [
  'children',
  'young-people',
  'parents',
  'user-organisations',
  'youth-council',
] as const;
export const ADOPTERS = ['steering-group', 'leader-group', 'municipal-council', 'working-group'] as const;

/** Baseline analysis: the five questions of the programme document §3.1.1, and what the work rested on. */
export const BASELINE = {
  kind: 'baseline',
  slug: 'nullpunktsanalyse',
  owner: 'municipality',
  minutes: 30,
  title: 'title',
  attachments: true,
  sections: [
    {
      key: 'questions',
      fields: [
        { key: 'title', type: 'text', required: true },
        { key: 'across', type: 'prose' },
        { key: 'challenges', type: 'prose' },
        { key: 'works', type: 'prose' },
        { key: 'existing', type: 'prose' },
        { key: 'grants', type: 'prose' },
      ],
    },
    {
      key: 'work',
      fields: [
        { key: 'method', type: 'prose' },
        { key: 'sectors', type: 'choices', options: SECTORS, required: true },
        { key: 'users', type: 'choices', options: PARTICIPATING_USERS },
        { key: 'support', type: 'text' },
      ],
    },
    {
      key: 'indicators',
      fields: [
        {
          key: 'indicators',
          type: 'rows',
          max: 30,
          columns: [
            { key: 'name', type: 'text', required: true },
            { key: 'level', type: 'choice', options: ['local', 'national'] },
            { key: 'value', type: 'text' },
            { key: 'target', type: 'text' },
            { key: 'source', type: 'text' },
          ],
        },
      ],
    },
    {
      key: 'adoption',
      fields: [
        {
          key: 'adoptions',
          type: 'rows',
          max: 10,
          columns: [
            { key: 'by', type: 'choice', options: ADOPTERS, required: true },
            { key: 'on', type: 'date', required: true },
          ],
        },
      ],
    },
  ],
} as const satisfies KindDefinition;
