/** What each step of each characteristic asks for, as lists to show beside the rules that weigh it. A test holds the two together. */
import { THRESHOLDS as T } from '../../rules/thresholds';
import type { Characteristic, Missing, Status } from '../../types';

const one = (key: Missing['key'], count?: number): Missing => ({ key, values: count === undefined ? {} : { count } });

export type Steps = Readonly<Record<Exclude<Status, 'not-begun'>, readonly Missing[]>>;

export const REQUIREMENTS: Readonly<Record<Characteristic, Steps>> = {
  'joint-needs': {
    begun: [one('baseline')],
    'in-practice': [one('baseline-sectors', T.sectorsInNeeds), one('baseline-adopted')],
    anchored: [
      one('baseline-sectors', T.sectorsInNeeds),
      one('baseline-adopted-above'),
      one('baseline-indicators'),
      one('baseline-renewed', T.renewalMonths),
    ],
  },
  'shared-picture': {
    begun: [one('challenges')],
    'in-practice': [one('challenges-shared', T.sectorsInPicture), one('challenges-adopted')],
    anchored: [one('challenges-continued', T.renewalMonths)],
  },
  deliberation: {
    begun: [one('deliberation')],
    'in-practice': [
      one('deliberation-alternatives', T.alternatives),
      one('deliberation-chosen'),
      one('deliberation-set-aside'),
      one('deliberation-sectors', T.sectorsInDeliberation),
      one('deliberation-money'),
    ],
    anchored: [one('deliberation-years', T.yearsOfDeliberation), one('deliberation-leaders')],
  },
  'target-group': {
    begun: [one('users')],
    'in-practice': [one('users-analysis'), one('users-measure')],
    anchored: [one('users-group')],
  },
  arenas: {
    begun: [one('group-across', T.sectorsInGroup)],
    'in-practice': [one('group-sectors', T.sectorsInArena), one('group-mandate'), one('group-frequency')],
    anchored: [one('group-lasting', T.lastingMonths)],
  },
  leadership: {
    begun: [one('steering-group')],
    'in-practice': [one('steering-group-leaders'), one('form-sent')],
    anchored: [one('council'), one('operations')],
  },
};
