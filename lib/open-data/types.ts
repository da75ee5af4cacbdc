import type { z } from 'zod';
import type { allocationRow, historicalGrantRow, indicatorRow, reflectionStatisticRow } from './schema';

/** The data sets of the open interface: the last part of their addresses. */
export const DATASETS = ['allocations', 'historical-grants', 'indicators', 'reflection-statistics'] as const;
export type Dataset = (typeof DATASETS)[number];

export type AllocationRow = Readonly<z.infer<typeof allocationRow>>;
export type HistoricalGrantRow = Readonly<z.infer<typeof historicalGrantRow>>;
export type IndicatorRow = Readonly<z.infer<typeof indicatorRow>>;
export type ReflectionStatisticRow = Readonly<z.infer<typeof reflectionStatisticRow>>;

/** A document or statistic behind the rows, as a file names it. */
export interface ListedSource {
  readonly text: string;
  readonly licence: string | null;
}

/** Rows in their published order, with the sources that they name. */
export interface Listing<Row> {
  readonly rows: readonly Row[];
  readonly sources: readonly ListedSource[];
}

/** A parameter that cannot be used, in words for the one who wrote the request. */
export interface ParameterFault {
  readonly parameter: string;
  readonly message: string;
}
