import type { KindDefinition } from '../registration/types';

export const MARKER_TYPES = ['pandemic', 'merger', 'reorganisation', 'staff-change', 'extension', 'other'] as const;

/** Something that happened and must be known to whoever reads figures over time (002 §5.4, §5.5.5). For one municipality or for all. */
export const MARKER = {
  kind: 'marker',
  slug: 'hendelser',
  owner: 'municipality',
  about: 'optional-municipality',
  minutes: 2,
  title: 'title',
  sections: [
    {
      key: 'marker',
      fields: [
        { key: 'type', type: 'choice', options: MARKER_TYPES, required: true },
        { key: 'title', type: 'text', required: true },
        { key: 'endedOn', type: 'date' },
        { key: 'note', type: 'prose' },
      ],
    },
  ],
} as const satisfies KindDefinition;
