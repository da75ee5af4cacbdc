/** Which permission a kind asks for. The database's walls say the same a second time. */
import type { Permission } from '../../access/policy';
import type { KindDefinition } from '../types';

/** What one needs to register a kind; a marker without a municipality is the programme's. */
export function writePermission({ kind, owner }: KindDefinition, municipality: string | null): Permission {
  if (kind === 'marker') return municipality === null ? 'evaluation.write' : 'registration.write';
  if (kind === 'advice') return 'advice.write';
  switch (owner) {
    case 'municipality':
      return 'registration.write';
    case 'county-governor':
      return 'gathering.write';
    case 'programme':
      return 'evaluation.write';
    case 'evaluator':
      return 'assessment.write';
  }
}

/** What one needs to read what is registered of a kind. Drafts are for those who write. */
export function readPermission({ kind, owner }: KindDefinition, municipality: string | null): Permission {
  if (kind === 'measure') return 'measure.read';
  if (kind === 'activity' || (owner === 'county-governor' && kind !== 'advice')) return 'gathering.read';
  if (kind === 'marker' && municipality === null) return 'gathering.read';
  return owner === 'programme' ? 'evaluation.read' : 'registration.read';
}

/** Whether a registration of the kind stands with a municipality. */
export function isOfMunicipality({ owner, about }: KindDefinition): boolean {
  return owner === 'municipality' || about === 'municipality';
}
