/** Every form and body of reflection: its schema, and an input that it takes. */
import type { z } from 'zod';
import { endMembershipSchema, inviteSchema } from '@/lib/leader-group/schema';
import { extractFormSchema } from '@/lib/reflection/extract/schema';
import { formEditSchema, sectionFormSchema } from '@/lib/reflection/instrument/form/schema';
import { addItemSchema, rewordItemSchema } from '@/lib/reflection/instrument/item/schema';
import { openAnswersSchema, publishSchema } from '@/lib/reflection/publication/schema';
import {
  answersFormSchema,
  buttonFormSchema,
  fieldSaveSchema,
  positionFormSchema,
  presenceSchema,
  restoreFormSchema,
  sendFormSchema,
} from '@/lib/reflection/response/schema';
import { allowanceSchema, remindSchema } from '@/lib/reflection/round/follow-up/schema';
import { changeRoundSchema, moveDeadlineSchema, planRoundSchema, roundStepSchema } from '@/lib/reflection/round/schema';
import type { Json } from './strange-bodies';

const uuid = '11111111-1111-4111-8111-111111111111';
const address = { programme: 'pfp', round: 'ovelse', number: '3427', municipality: 'k0437', response: uuid };
const place = { programme: 'pfp', municipality: 'k0437', number: '3427' };
const step = { programme: 'pfp', round: 'ovelse' };
const plan = {
  programme: 'pfp',
  id: 'ny',
  year: '2027',
  opensOn: '2027-01-01',
  deadline: '2027-02-01',
  nameNb: '',
  nameNn: '',
  nameEn: '',
  positionsFirst: 'on',
  demonstration: 'on',
};

/** Each entry’s schema with a valid input. */
export const FORM_ENTRIES: Record<string, readonly [z.ZodType, { readonly [key: string]: Json }]> = {
  'PUT field, a scale': [fieldSaveSchema, { id: uuid, fromVersion: 0, answer: { state: 'answered', value: 4 } }],
  'PUT field, a text': [fieldSaveSchema, { id: uuid, fromVersion: 3, answer: { state: 'answered', text: 'x' } }],
  'PUT field, choices': [fieldSaveSchema, { id: uuid, fromVersion: 0, answer: { state: 'answered', choices: ['a'] } }],
  'PUT field, a matrix': [
    fieldSaveSchema,
    { id: uuid, fromVersion: 0, answer: { state: 'answered', parts: { planning: 3 } } },
  ],
  'PUT field, none': [fieldSaveSchema, { id: uuid, fromVersion: 0, answer: { state: 'not-relevant' } }],
  'PUT presence': [presenceSchema, { item: 'overall-level', cursor: '2026-11-22T12:00:00.000Z' }],
  saveAnswers: [answersFormSchema, { ...address, section: 'across', next: '', intent: 'save', 'answer.x': '4' }],
  saveOwnPosition: [positionFormSchema, { ...address, item: 'overall-level', dissent: '' }],
  sendAnswers: [sendFormSchema, { ...address, seen: 'abc' }],
  'markAnswersReady and takeAnswersBack': [buttonFormSchema, address],
  restoreAnswer: [restoreFormSchema, { ...address, item: 'overall-level', version: '1', fromVersion: '2' }],
  plan: [planRoundSchema, { ...plan, copyFrom: '2022' }],
  change: [changeRoundSchema, plan],
  'open, close and remove': [roundStepSchema, step],
  prolong: [moveDeadlineSchema, { ...step, deadline: '2027-03-01' }],
  'extend and reopen': [allowanceSchema, { ...step, number: '3427', deadline: '2027-03-01', reason: 'Sykdom' }],
  remind: [remindSchema, step],
  publish: [publishSchema, { ...step, confirm: 'yes' }],
  openRoundAnswers: [openAnswersSchema, { ...step, to: '7', reason: 'En grunn' }],
  take: [extractFormSchema, { programme: 'pfp', extract: uuid, 'round:2022': 'on' }],
  edit: [formEditSchema, { ...step, seen: 'abc', intent: 'move-item', item: 'overall-level', direction: 'up' }],
  saveSection: [
    sectionFormSchema,
    {
      ...step,
      seen: 'abc',
      section: '',
      titleNb: 'En del',
      titleNn: 'Ein del',
      titleEn: 'A part',
      introNb: '',
      introNn: '',
      introEn: '',
    },
  ],
  add: [
    addItemSchema,
    { programme: 'pfp', kind: 'scale', id: 'ny', minimum: '1', maximum: '5', textNb: 'Et spørsmål' },
  ],
  reword: [
    rewordItemSchema,
    { programme: 'pfp', item: 'overall-level', version: '1', comparability: 'same', textNb: 'Et spørsmål' },
  ],
  invite: [inviteSchema, { ...place, name: 'Kari', email: 'kari@example.org' }],
  end: [endMembershipSchema, { ...place, membership: uuid }],
};
