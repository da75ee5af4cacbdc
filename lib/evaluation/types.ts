import { CHARACTERISTICS, STATUSES } from '../dykos/types';
import type { KindDefinition } from '../registration/types';

/** A phase of the evaluation with its focus; phases may overlap (002 §3, Figure 2). */
export const PHASE = {
  kind: 'phase',
  slug: 'faser',
  owner: 'programme',
  minutes: 4,
  title: 'name',
  sections: [
    {
      key: 'phase',
      fields: [
        { key: 'name', type: 'text', required: true },
        { key: 'focus', type: 'prose', required: true },
        { key: 'endsOn', type: 'date', required: true },
      ],
    },
  ],
} as const satisfies KindDefinition;

export const ACTIVITY_TYPES = [
  'interview-round',
  'workshop',
  'reflection-round',
  'deliverable',
  'network-meeting',
  'gathering',
  'deadline',
] as const;
/** Those who ask, and those who are asked (002 §2.1.4). */
export const PARTIES = [
  'project-group',
  'evaluator',
  'county-governor',
  'competence-environment',
  'directorates',
  'project-leaders',
  'leader-groups',
  'politicians',
  'resource-group',
] as const;

/** Who asks whom for what, when. `effectiveOn` is the day it begins. */
export const ACTIVITY = {
  kind: 'activity',
  slug: 'aktiviteter',
  owner: 'programme',
  minutes: 4,
  title: 'name',
  sections: [
    {
      key: 'activity',
      fields: [
        { key: 'name', type: 'text', required: true },
        { key: 'type', type: 'choice', options: ACTIVITY_TYPES, required: true },
        { key: 'endsOn', type: 'date' },
        { key: 'precision', type: 'choice', options: ['day', 'month', 'season', 'year'] },
        { key: 'asks', type: 'choice', options: PARTIES },
        { key: 'asked', type: 'choices', options: PARTIES },
        { key: 'what', type: 'prose' },
        { key: 'link', type: 'link' },
      ],
    },
  ],
} as const satisfies KindDefinition;

/** What an evaluator or adviser recommends, to whom, and what became of it (002 §6.2). */
export const RECOMMENDATION = {
  kind: 'recommendation',
  slug: 'anbefalinger',
  owner: 'programme',
  minutes: 4,
  title: 'recommendation',
  sections: [
    {
      key: 'recommendation',
      fields: [
        { key: 'recommendation', type: 'text', required: true },
        { key: 'author', type: 'text', required: true },
        { key: 'addressee', type: 'text' },
        { key: 'reason', type: 'prose' },
        { key: 'state', type: 'choice', options: ['open', 'followed-up', 'declined'] },
        { key: 'followUp', type: 'prose' },
      ],
    },
  ],
} as const satisfies KindDefinition;

/** What the evaluator concludes on a goal. Never read as an effect of the money (R20). */
export const CONCLUSION = {
  kind: 'conclusion',
  slug: 'maloppnaelse',
  owner: 'programme',
  minutes: 6,
  title: 'goal',
  sections: [
    {
      key: 'conclusion',
      fields: [
        { key: 'goal', type: 'text', required: true },
        { key: 'number', type: 'number', min: 1, max: 30 },
        { key: 'level', type: 'choice', options: ['pilot-goal', 'effect-goal', 'result-goal'], required: true },
        { key: 'item', type: 'text' },
        { key: 'evidence', type: 'prose' },
        { key: 'conclusion', type: 'prose' },
      ],
    },
  ],
} as const satisfies KindDefinition;

/** What somebody outside judges of a municipality, beside what it has registered and says of itself: never mixed. */
export const ASSESSMENT = {
  kind: 'assessment',
  slug: 'vurderinger',
  owner: 'evaluator',
  about: 'municipality',
  minutes: 4,
  title: 'characteristic',
  sections: [
    {
      key: 'assessment',
      fields: [
        {
          key: 'characteristic',
          type: 'choice',
          options: CHARACTERISTICS,
          required: true,
        },
        { key: 'status', type: 'choice', options: STATUSES, required: true },
        { key: 'reason', type: 'prose', required: true },
      ],
    },
  ],
} as const satisfies KindDefinition;
