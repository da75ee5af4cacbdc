import { hasIdentityNumber } from '@/lib/reflection/response/rules/identity-number';

/** Whether what is typed in a form's own fields looks like holding a national identity number. Ids that the form carries are not typed. */
export function holdsIdentityNumber(fields: Iterable<readonly [string, FormDataEntryValue]>): boolean {
  return [...fields].some(
    ([name, value]) => name.startsWith('content.') && typeof value === 'string' && hasIdentityNumber(value),
  );
}
