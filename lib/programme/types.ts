import type { Locale } from '../locale';
import type { SourceNote } from '../source/types';

export interface Programme {
  readonly id: string;
  readonly names: Readonly<Record<Locale, string>>;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly plannedEnd: string;
  readonly revisedEndYear: number | null;
  /** The year whose grants the pools are compared with. */
  readonly baselineYear: number;
  readonly testData: boolean;
  readonly source: SourceNote;
}

export interface ProgrammeSummary extends Programme {
  readonly municipalities: number;
  readonly regions: number;
  readonly schemes: number;
}

/** The programme that pages outside any programme lead to. */
export const DEFAULT_PROGRAMME = 'pfp';
