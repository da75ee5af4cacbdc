import type { KindDefinition } from '../registration/types';

/** What a county governor advises a municipality, and what came of it (002 §5.3). */
export const ADVICE = {
  kind: 'advice',
  slug: 'rad',
  owner: 'county-governor',
  about: 'municipality',
  minutes: 5,
  title: 'title',
  sections: [
    {
      key: 'advice',
      fields: [
        { key: 'title', type: 'text', required: true },
        { key: 'advice', type: 'prose', required: true },
        { key: 'state', type: 'choice', options: ['open', 'followed-up', 'lapsed'], required: true },
        { key: 'followUpOn', type: 'date' },
        { key: 'followUp', type: 'prose' },
      ],
    },
  ],
} as const satisfies KindDefinition;

export const GATHERING_TYPES = ['gathering', 'network-meeting', 'conference', 'workshop'] as const;

export const GATHERING = {
  kind: 'gathering',
  slug: 'samlinger',
  owner: 'county-governor',
  minutes: 6,
  title: 'name',
  attachments: true,
  sections: [
    {
      key: 'gathering',
      fields: [
        { key: 'name', type: 'text', required: true },
        { key: 'type', type: 'choice', options: GATHERING_TYPES, required: true },
        { key: 'place', type: 'text' },
        { key: 'participants', type: 'prose' },
        { key: 'count', type: 'number', min: 0, max: 5000, unit: 'people' },
        { key: 'material', type: 'prose' },
        { key: 'decisions', type: 'prose' },
      ],
    },
  ],
} as const satisfies KindDefinition;

/** Assists or evaluates; one can do both (R17), for several municipalities and governors (S13). */
export const ENVIRONMENT = {
  kind: 'competence-environment',
  slug: 'kompetansemiljoer',
  owner: 'county-governor',
  minutes: 3,
  title: 'name',
  sections: [
    {
      key: 'environment',
      fields: [
        { key: 'name', type: 'text', required: true },
        { key: 'roles', type: 'choices', options: ['guidance', 'evaluation'], required: true },
        { key: 'municipalities', type: 'municipalities' },
        { key: 'agreement', type: 'prose' },
        { key: 'endedOn', type: 'date' },
      ],
    },
  ],
} as const satisfies KindDefinition;
