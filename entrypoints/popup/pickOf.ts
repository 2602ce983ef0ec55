/** A choice of the lookup as what the panel is asked to open; what is not known stays empty, and the panel asks. */
import { askedIn, type Choice } from '../../components/lookup/choices.ts';
import type { PickedLookup } from '../../lib/browser/pick.ts';

export function pickOf(choice: Choice, text: string): PickedLookup {
  const { kind, hit } = choice;
  return kind === 'band'
    ? {
        company: hit.companyName,
        role: hit.role.title,
        place: hit.region.name,
        currency: hit.region.currency,
      }
    : { company: kind === 'employer' ? hit.name : '', ...askedIn(text, choice), currency: '' };
}
