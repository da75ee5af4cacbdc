import { type KindDefinition, SECTORS } from '../registration/types';

export const PARTIES = ['top-leader', 'leaders', 'employees', 'users', 'politicians', 'unions'] as const;
export const OUTCOMES = ['chosen', 'set-aside', 'later'] as const;

/** What was weighed, who took part, what was chosen and what was set aside, and why. */
export const DELIBERATION = {
  kind: 'deliberation',
  slug: 'drofting',
  owner: 'municipality',
  minutes: 12,
  title: 'title',
  attachments: true,
  sections: [
    {
      key: 'weighed',
      fields: [
        { key: 'title', type: 'text', required: true },
        { key: 'needs', type: 'prose', required: true },
        {
          key: 'alternatives',
          type: 'rows',
          max: 20,
          required: true,
          columns: [
            { key: 'alternative', type: 'text', required: true },
            { key: 'outcome', type: 'choice', options: OUTCOMES, required: true },
            { key: 'reason', type: 'text' },
          ],
        },
      ],
    },
    {
      key: 'took-part',
      fields: [
        { key: 'sectors', type: 'choices', options: SECTORS },
        { key: 'parties', type: 'choices', options: PARTIES },
      ],
    },
    {
      key: 'money',
      fields: [
        { key: 'money', type: 'choices', options: ['pool', 'own-budget', 'other-grants'] },
        { key: 'novelty', type: 'choice', options: ['new', 'existing', 'both'] },
      ],
    },
  ],
} as const satisfies KindDefinition;
