import type { Fault } from '../types';

/** What a file is refused for, thrown from however deep inside it was found and caught in `inspect`. */
export class FaultyFile extends Error {
  readonly fault: Fault;
  constructor(fault: Fault) {
    super(fault);
    this.fault = fault;
  }
}

/** Refuses the file unless it is as it should be. */
export function ensure(isSo: boolean, fault: Fault): asserts isSo {
  if (!isSo) throw new FaultyFile(fault);
}
