import { type KindDefinition, SECTORS } from '../registration/types';

export const GROUP_TYPES = ['steering-group', 'working-group', 'project-group', 'resource-group'] as const;
export const SIDES = [
  'top-leader',
  'leader',
  'employee',
  'politician',
  'union',
  'users',
  'county-authority',
  'competence-environment',
] as const;
/** From the most frequent to the least. */
export const FREQUENCIES = [
  'weekly',
  'every-second-week',
  'monthly',
  'every-second-month',
  'quarterly',
  'twice-a-year',
  'when-needed',
] as const;

/** A group that runs or steers the work (002 §5.2). */
export const GROUP = {
  kind: 'group',
  slug: 'grupper',
  owner: 'municipality',
  minutes: 8,
  title: 'name',
  sections: [
    {
      key: 'group',
      fields: [
        { key: 'name', type: 'text', required: true },
        { key: 'type', type: 'choice', options: GROUP_TYPES, required: true },
        { key: 'existing', type: 'choice', options: ['yes', 'no'] },
        { key: 'existingName', type: 'text' },
        { key: 'mandate', type: 'prose' },
        { key: 'meets', type: 'choice', options: FREQUENCIES },
        { key: 'endedOn', type: 'date' },
      ],
    },
    {
      key: 'members',
      fields: [
        { key: 'sectors', type: 'choices', options: SECTORS },
        {
          key: 'members',
          type: 'rows',
          max: 40,
          columns: [
            { key: 'role', type: 'text', required: true },
            { key: 'side', type: 'choice', options: SIDES },
            { key: 'sector', type: 'choice', options: SECTORS },
          ],
        },
      ],
    },
  ],
} as const satisfies KindDefinition;

/** A post that the pool or the municipality pays for (002 Vedlegg). */
export const POSITION = {
  kind: 'position',
  slug: 'stillinger',
  owner: 'municipality',
  minutes: 3,
  title: 'title',
  sections: [
    {
      key: 'position',
      fields: [
        { key: 'title', type: 'text', required: true },
        { key: 'share', type: 'number', min: 1, max: 100, unit: 'percent' },
        { key: 'fundedBy', type: 'choice', options: ['pool', 'own-budget', 'both', 'other'] },
        { key: 'endedOn', type: 'date' },
      ],
    },
  ],
} as const satisfies KindDefinition;

export const PLAN_TYPES = ['master-plan', 'strategy', 'action-plan', 'budget', 'other'] as const;

/** A plan of the municipality that the work is written into (002 §5.2). */
export const PLAN = {
  kind: 'plan',
  slug: 'planer',
  owner: 'municipality',
  minutes: 3,
  title: 'name',
  sections: [
    {
      key: 'plan',
      fields: [
        { key: 'name', type: 'text', required: true },
        { key: 'type', type: 'choice', options: PLAN_TYPES },
        { key: 'adoptedOn', type: 'date' },
        { key: 'link', type: 'prose' },
      ],
    },
  ],
} as const satisfies KindDefinition;

/** Something else that goes on beside the work, and may explain what one sees (002 §5.1). */
export const INITIATIVE = {
  kind: 'initiative',
  slug: 'andre-satsinger',
  owner: 'municipality',
  minutes: 3,
  title: 'name',
  sections: [
    {
      key: 'initiative',
      fields: [
        { key: 'name', type: 'text', required: true },
        { key: 'relation', type: 'prose' },
        { key: 'endedOn', type: 'date' },
      ],
    },
  ],
} as const satisfies KindDefinition;
