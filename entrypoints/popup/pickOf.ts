/** A choice of the lookup as what the panel is asked to open; what is not known stays empty, and the panel asks. */
import type { Choice } from '../../components/lookup/choices.ts';
import { typedRole } from '../../components/lookup/roles.ts';
import type { PickedLookup } from '../../lib/browser/pick.ts';

export function pickOf({ kind, hit }: Choice, text: string): PickedLookup {
  return kind === 'band'
    ? {
        company: hit.companyName,
        role: hit.role.title,
        place: hit.region.name,
        currency: hit.region.currency,
      }
    : { company: hit.name, role: typedRole(text, hit.name), place: '', currency: '' };
}
