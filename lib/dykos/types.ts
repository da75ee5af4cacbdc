/** The words of DYKOS, and what the dashboards are handed: status by evidence, what decided it, and the two other voices beside it. */
import type { Programme } from '../programme/types';
import type { Because, MissingKey } from './facts/types';

export type { Because, MissingKey };

/** The marks of the practice that is wanted (002 §4.2.3), in the order the source lists them. */
export const CHARACTERISTICS = [
  'joint-needs',
  'shared-picture',
  'deliberation',
  'target-group',
  'arenas',
  'leadership',
] as const;
export type Characteristic = (typeof CHARACTERISTICS)[number];

/** How far the registered facts reach, from the least. Ours: the sources name no such steps. */
export const STATUSES = ['not-begun', 'begun', 'in-practice', 'anchored'] as const;
export type Status = (typeof STATUSES)[number];

/** The stages of the model. Their order is inferred from 002 §4.2.3 and the headings of §5.6. */
export const STAGES = [
  'room-for-action',
  'joint-needs',
  'shared-picture',
  'deliberation',
  'practice',
  'measures',
  'services',
] as const;
export type Stage = (typeof STAGES)[number];

/** Other models laid over the same facts, and what DYKOS itself says besides its stages and characteristics. */
export const OVERLAYS = ['ladder', 'elements', 'traits', 'ideal', 'present'] as const;
export type Overlay = (typeof OVERLAYS)[number];

/** Steps of implementation that Nordlandsforskning placed municipalities on (001). */
export const LADDER = ['attention', 'exploration', 'installation', 'initial-implementation', 'maintenance'] as const;
/** What implementation rests on (002 §4.1.1). */
export const ELEMENTS = [
  'motivation',
  'ownership',
  'competence',
  'training',
  'leader-support',
  'loyalty',
  'quality-assurance',
] as const;
/** Traits of an implementation that succeeds (002 §4.1.1, after Proctor and others). */
export const TRAITS = ['acceptable', 'applicable', 'faithful', 'penetration', 'sustainability'] as const;
/** The situation that is hoped for (002 §4.2.3). */
export const IDEAL = ['early-detection', 'contact', 'culture', 'planning'] as const;
/** The assumed present that the wanted practice is set against (002 §4.2.3). Described, never judged by facts. */
export const PRESENT = [
  'institutional-culture',
  'path-dependence',
  'silo-thinking',
  'one-after-another',
  'coordination-only',
  'stepping-back',
] as const;
export type OverlayPartId =
  | (typeof LADDER)[number]
  | (typeof ELEMENTS)[number]
  | (typeof TRAITS)[number]
  | (typeof IDEAL)[number]
  | (typeof PRESENT)[number];

export const MODELS = ['characteristics', 'stages', ...OVERLAYS] as const;
export type ModelId = (typeof MODELS)[number];

/** A model as it stood from a day on. Its texts stand in the messages `dykosModel`, by its id and its parts. */
export interface ModelVersion {
  readonly id: ModelId;
  readonly version: number;
  /** ISO date from which this version is used here. */
  readonly validFrom: string;
  readonly source: { readonly id: string; readonly reference: string };
  readonly parts: readonly string[];
  /** Whether the parts follow each other: as the source says, as we infer, or not at all. */
  readonly order: 'stated' | 'inferred' | 'none';
  /** Whether which facts speak to a part is ours; it always is where there are such rules at all. */
  readonly evidence: 'inferred' | 'none';
}

/** What a fact is: a kind of registration, or an event that is none. */
export const FACT_KINDS = [
  'baseline',
  'group',
  'position',
  'plan',
  'initiative',
  'deliberation',
  'measure',
  'form',
  'pool',
] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** A fact that decided a status. `because` is a message of `dykosModel.because`, with its numbers. */
export interface FactRef {
  readonly kind: FactKind;
  /** Of a registration its id, of a form its round's, of a pool its year. */
  readonly id: string;
  /** The day from which it counts. */
  readonly day: string;
  readonly because: Because;
  readonly values: Readonly<Record<string, number | string>>;
  readonly demonstration: boolean;
  /** How the day was set where no source gives it (see `datingOf`); absent where it is stated. */
  readonly dating?: string | undefined;
}

/** What is lacking for the next step: a message of `dykosModel.missing`, with its thresholds. */
export interface Missing {
  readonly key: MissingKey;
  readonly values: Readonly<Record<string, number>>;
}

/** What the registered facts say of one characteristic or stage. */
export interface Evidence {
  readonly status: Status;
  readonly because: readonly FactRef[];
  /** Empty where the last step is reached. */
  readonly missing: readonly Missing[];
}

/** One question that the leader group answered of itself. Of a text only that there is one. */
export interface SelfRatingItem {
  readonly item: string;
  readonly kind: string;
  readonly value: number | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly choices: readonly string[];
  readonly hasText: boolean;
}

/** What the leader group said of itself in its latest round that asked. Values are never averaged over different questions. */
export interface SelfRating {
  readonly round: string;
  readonly year: number;
  readonly sentOn: string;
  readonly demonstration: boolean;
  readonly items: readonly SelfRatingItem[];
  /** Lowest and highest value of the items on a scale; null where none of them is. */
  readonly range: {
    readonly from: number;
    readonly to: number;
    readonly minimum: number;
    readonly maximum: number;
  } | null;
}

/** What somebody outside judges, beside the evidence and never mixed into it. */
export interface ExternalAssessment {
  readonly id: string;
  readonly status: Status;
  readonly reason: string;
  readonly on: string;
  /** Null where the name is not for the reader, or the seed wrote it. */
  readonly by: string | null;
  readonly source: { readonly id: string; readonly reference: string } | null;
  readonly demonstration: boolean;
}

/** From one status to another between two days, and the facts that made the difference: new ones, or those that are gone. */
export interface StatusChange {
  readonly characteristic: Characteristic;
  readonly from: Status;
  readonly to: Status;
  readonly direction: 'up' | 'down';
  readonly because: readonly FactRef[];
}

export interface CharacteristicStanding extends Evidence {
  readonly characteristic: Characteristic;
}

export interface CharacteristicProgress extends CharacteristicStanding {
  /** Status on the day compared with; null where none is asked for. */
  readonly before: Status | null;
  readonly selfRating: SelfRating | null;
  readonly assessment: ExternalAssessment | null;
}

export interface StageStanding extends Evidence {
  readonly stage: Stage;
}

export interface StageProgress extends StageStanding {
  readonly before: Status | null;
}

export interface ProgressPlace {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly countyGovernor: { readonly id: string; readonly name: string };
}

/** Where a municipality stands by the registered facts alone: what is counted of everyone. */
export interface MunicipalityStanding {
  readonly municipality: ProgressPlace;
  /** The six, in their order. */
  readonly characteristics: readonly CharacteristicStanding[];
  /** The seven, in their inferred order. */
  readonly stages: readonly StageStanding[];
  /** Something that decided is a demonstration. */
  readonly demonstration: boolean;
}

export interface MunicipalityProgress extends MunicipalityStanding {
  readonly characteristics: readonly CharacteristicProgress[];
  readonly stages: readonly StageProgress[];
  /** From the day compared with; empty where none is asked for. */
  readonly changes: readonly StatusChange[];
  /** A form was sent, but what it says is not for the reader: say so instead of "no self-rating". */
  readonly isSelfRatingHidden: boolean;
}

/** What a dashboard shows: every municipality that the reader follows, by name. */
export interface Progress {
  readonly programme: Programme;
  readonly day: string;
  readonly compare: string | null;
  readonly municipalities: readonly MunicipalityProgress[];
}

/** What the facts tell of a part of an overlay. `untold`: registrations cannot tell. */
export const TOLD = ['seen', 'not-seen', 'untold'] as const;
export type Told = (typeof TOLD)[number];

export interface OverlayPart {
  readonly part: OverlayPartId;
  readonly told: Told;
  readonly because: readonly FactRef[];
}

export interface OverlayProgress {
  readonly overlay: Overlay;
  readonly parts: readonly OverlayPart[];
}

/** A day on which a status changed. */
export interface TurningDay {
  readonly day: string;
  /** How the day was set where no source gives it; absent where it is stated. */
  readonly dating?: string | undefined;
  readonly changes: readonly StatusChange[];
}

/** One municipality, with its history and the other models on the same facts. */
export interface MunicipalityProgressDetail extends MunicipalityProgress {
  readonly programme: Programme;
  readonly day: string;
  readonly compare: string | null;
  readonly overlays: readonly OverlayProgress[];
  /** From the first to the day asked for. */
  readonly history: readonly TurningDay[];
}

/** How many municipalities stand where, and nothing of any of them. */
export interface ProgressAggregates {
  readonly programme: Programme;
  readonly day: string;
  readonly municipalities: number;
  /** Null where too few take part for a count to tell nothing of one. */
  readonly counts: Readonly<Record<Characteristic, Readonly<Record<Status, number>>>> | null;
  /** As of a single municipality's standing, of any of them; false where no counts are told. */
  readonly demonstration: boolean;
}
/** Fewest municipalities that counts are told of. */
export const FEWEST_TOLD = 5;

/** What a dashboard asks for: ISO days; municipalities by id, or those of a county governor. */
export interface ProgressChoice {
  readonly day: string;
  readonly compare?: string | null;
  readonly municipalities?: readonly string[];
  readonly countyGovernor?: string;
  /** The instant of the request: answers that the reader has opened within the hour are shown, else one's own alone. */
  readonly now?: Date | undefined;
}
