/** How a fault is named, placed and put in words. */
import messages from '@/lib/i18n/messages/nb/allocation-steps.json';
import type { AllocationError, ErrorCode } from '../../types';

export type FaultPath = readonly (string | number)[];

/**
 * One fault of a problem, with its sentence in bokmål. Pages in other languages look the sentence up by the code.
 * Source: the specification's result, refused problems.
 * @example allocationError("missing-indicator", ["municipalities", 3, "indicators", "children"]).path
 *   // "municipalities[3].indicators.children"
 */
export function allocationError(code: ErrorCode, path: FaultPath): AllocationError {
  return { code, path: formatPath(path), message: messages.errors[code] };
}

/**
 * A path as in JavaScript: members by a point or, where the name is not a plain word, in brackets with quotes.
 * @example formatPath(["municipalities", 0, "history", "231.63"]) // 'municipalities[0].history["231.63"]'
 */
export function formatPath(path: FaultPath): string {
  return path
    .map((part) => {
      if (typeof part === 'number') return `[${part}]`;
      return /^[A-Za-z_]\w*$/.test(part) ? `.${part}` : `[${JSON.stringify(part)}]`;
    })
    .join('')
    .replace(/^\./, '');
}
