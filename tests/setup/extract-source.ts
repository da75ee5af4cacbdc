/** A round of one section and two municipalities, of which one has sent its answer twice and the other none. */
import type { ExtractSource, SentAnswer } from '@/lib/reflection/extract/types';
import type { FormItem, Round } from '@/lib/reflection/types';

const inAll = <T>(one: T) => ({ nb: one, nn: one, en: one });
const item = (id: string, kind: FormItem['kind'], more: Partial<FormItem> = {}): FormItem => ({
  id,
  kind,
  minimum: null,
  maximum: null,
  figure: null,
  speaksTo: null,
  wordingVersion: 1,
  texts: inAll({ text: `Om ${id}` }),
  options: [],
  parts: [],
  comparability: null,
  reconstructed: true,
  ...more,
});
export const round: Round = {
  programme: 'pfp',
  id: '2020',
  year: 2020,
  names: null,
  status: 'closed',
  opensOn: '2020-10-01',
  deadline: '2020-11-01',
  positionsFirst: false,
  demonstration: true,
};
const option = (id: string) => ({ id, names: inAll(id) });
export const FORM = {
  round,
  sections: [
    {
      id: 'needs',
      texts: inAll({ title: 'Brukerbehovet' }),
      items: [
        item('shared', 'scale', { minimum: 1, maximum: 5 }),
        item('funds', 'multiple-choice', { options: [option('staff'), option('systems')] }),
        item('attention', 'matrix', { minimum: 1, maximum: 5, parts: [option('planning'), option('operation')] }),
        item('reason', 'text'),
      ],
    },
  ],
};
const asked = (number: string, submissions: number) => ({
  round: '2020',
  municipality: { id: `m${number}`, number, name: `Kommune ${number}` },
  region: 'trondelag',
  submissions,
});
export const answer = (municipality: string, about: string, more: Partial<SentAnswer>): SentAnswer => ({
  round: '2020',
  municipality,
  submission: 1,
  item: about,
  part: '',
  state: 'answered',
  value: null,
  choices: [],
  text: null,
  ...more,
});
export const SOURCE: ExtractSource = {
  programme: 'pfp',
  rounds: [FORM],
  asked: [asked('5001', 2), asked('3813', 0)],
  answers: [
    answer('m5001', 'shared', { value: 2 }),
    answer('m5001', 'shared', { submission: 2, value: 4 }),
    answer('m5001', 'funds', { submission: 2, choices: ['staff', 'systems'] }),
    answer('m5001', 'attention', { submission: 2, part: 'operation', value: 3 }),
    answer('m5001', 'reason', { submission: 2, text: '=1+1;"så\nvidere"' }),
  ],
};
