/** Status of every characteristic and stage by the facts of one municipality. */
import type { Characteristic, Evidence, Stage } from '../types';
import { arenas } from './evidence/arenas';
import { deliberation } from './evidence/deliberation';
import { jointNeeds } from './evidence/joint-needs';
import { leadership } from './evidence/leadership';
import { sharedPicture } from './evidence/shared-picture';
import { measures, practice, roomForAction, services } from './evidence/stages';
import { targetGroup } from './evidence/target-group';
import type { MunicipalityFacts } from './facts';

type Rule = (facts: MunicipalityFacts) => Evidence;

export const CHARACTERISTIC_RULES: Readonly<Record<Characteristic, Rule>> = {
  'joint-needs': jointNeeds,
  'shared-picture': sharedPicture,
  deliberation,
  'target-group': targetGroup,
  arenas,
  leadership,
};

/** What has been weighed already need not be weighed again: practice rests on the arenas. */
type StageRule = (facts: MunicipalityFacts, known?: Readonly<Record<Characteristic, Evidence>>) => Evidence;

/** Needs mapping, the shared picture and deliberation are both stage and characteristic: one rule each. */
export const STAGE_RULES: Readonly<Record<Stage, StageRule>> = {
  'room-for-action': roomForAction,
  'joint-needs': jointNeeds,
  'shared-picture': sharedPicture,
  deliberation,
  practice: (facts, known) => practice(facts, known?.arenas),
  measures,
  services,
};
