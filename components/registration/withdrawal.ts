import { writePermission } from '@/lib/registration/rules/permission';
import type { Registration, RegistrationFormState, RegistrationPage } from '@/lib/registration/types';
import type { RegistrationFormPlace, WritePermission } from './registration-form';

interface Withdrawal {
  readonly place: RegistrationFormPlace;
  readonly permission: WritePermission;
  readonly opened: RegistrationFormState;
}

/** What a form needs to take a registration back: which version it is about. What it then says, the command decides. */
export function withdrawalOf({ place, definition }: RegistrationPage, last: Registration, saveId: string): Withdrawal {
  return {
    place: {
      programme: place.programme.id,
      kind: definition.kind,
      municipality: last.municipality ?? '',
      number: place.municipality?.number ?? '',
    },
    permission: writePermission(definition, last.municipality) as WritePermission,
    opened: {
      id: last.id,
      base: last.version,
      saveId,
      countyGovernor: last.countyGovernor ?? '',
      effectiveOn: '',
      typed: {},
      faults: [],
      conflict: null,
      moreRows: {},
    },
  };
}
