/** Reads a snapshot: what it is, then who, what and where, then its terms. The one entrance to the room. */
import { readCompany } from './company.ts';
import { readKind } from './kind.ts';
import { readLevel } from './level.ts';
import { readPlace } from './place.ts';
import type { Reading } from './reading.ts';
import { readRole } from './role.ts';
import type { Snapshot } from './snapshot.ts';
import { readTerms } from './terms.ts';

/** A page that is neither offer nor posting is read no further: its names and figures are about something else. */
export function read(snapshot: Snapshot): Reading {
  const kind = readKind(snapshot);
  if (kind.value === 'other') {
    return {
      kind,
      company: null,
      role: null,
      level: null,
      place: null,
      ...readTerms(snapshot, { kind: 'other', country: null }),
    };
  }
  const company = readCompany(snapshot, kind.value);
  const role = readRole(snapshot, kind.value, company?.value.name ?? null);
  const place = readPlace(snapshot, kind.value);
  return {
    kind,
    company,
    role,
    level: readLevel(snapshot, role, kind.value),
    place,
    ...readTerms(snapshot, { kind: kind.value, country: place?.value.country ?? null }),
  };
}
