import type { ExplanationStep } from '@/lib/allocation/rules/explanation/explanation-types';
import type { InputProvenance } from '@/lib/calculation/types';
import type { Kroner } from '@/lib/money';
import type { Programme } from '@/lib/programme/types';
import type { SourceNote } from '@/lib/source/types';

/** A step of the calculation with the inputs it uses and where they come from. */
export interface SourcedStep {
  readonly step: ExplanationStep;
  readonly inputs: readonly InputProvenance[];
}

/** Who bears what the rounding left over. */
export interface ResidualNote {
  readonly total: Kroner;
  /** What all bearers together got beside plain rounding; 0 where rounding alone gave the total. */
  readonly amount: Kroner;
  readonly bearers: readonly string[];
}

/** The calculation that a decided amount rests on. */
export interface ExplainedRun {
  readonly createdAt: Date;
  readonly engineVersion: string;
  readonly problemHash: string;
  readonly resultHash: string;
  readonly schemes: number;
  /** The year whose pools were the start; null where the calculation starts from schemes. */
  readonly baseYear: number | null;
  readonly steps: readonly SourcedStep[];
  readonly isInferred: boolean;
  /** Whether everyone may download what it rests on. */
  readonly isOpen: boolean;
  readonly residual: ResidualNote | null;
}

/** Why a municipality's decided pool is what it is. */
export interface PoolExplanation {
  readonly programme: Programme;
  /** As on 1 January of the year. */
  readonly number: string;
  readonly name: string;
  readonly year: number;
  readonly amount: Kroner;
  readonly source: SourceNote | null;
  /** The other years with a decided pool, ascending. */
  readonly years: readonly number[];
  readonly previous: { readonly year: number; readonly amount: Kroner } | null;
  readonly baseline: Kroner | null;
  /** Null where no source and no calculation says how the amount came about. */
  readonly run: ExplainedRun | null;
  /** There is a calculation, but it rests on what this reader may not see: grants that run on, reasons for set amounts. */
  readonly isWithheld: boolean;
  readonly sources: readonly SourceNote[];
}
