/** Reads a snapshot: what it is, then who, what and where, then its terms. The one entrance to the room. */
import { readCompany } from './company.ts';
import { readKind } from './kind.ts';
import { readLevel } from './level.ts';
import { quotedFrom, withMailHead } from './mail-thread.ts';
import { readPlace } from './place.ts';
import { clip } from './read-quote.ts';
import type { KindVerdict, Reading } from './reading.ts';
import { readRole } from './role.ts';
import type { Snapshot } from './snapshot.ts';
import { readTerms } from './terms.ts';

/** A page that is neither offer nor posting is read no further: its names and figures are about something else. */
function readAs(snapshot: Snapshot, kind: KindVerdict): Reading {
  const nobody = { company: null, role: null, level: null, place: null };
  if (kind.value === 'other') {
    return { kind, ...nobody, ...readTerms(snapshot, { kind: 'other', country: null }) };
  }
  const company = readCompany(snapshot, kind.value);
  const role = readRole(snapshot, kind.value, company?.value.name ?? null);
  const level = readLevel(snapshot, role, kind.value);
  const place = readPlace(snapshot, kind.value);
  const country = place?.value.country ?? null;
  return { kind, company, role, level, place, ...readTerms(snapshot, { kind: kind.value, country }) };
}

/**
 * Everything the product understood of a page, mail, file or pasted text. In a mail thread the newest message that
 * is an offer counts; an older offer quoted below it is named in the remarks and not mixed in.
 */
export function read(page: Snapshot): Reading {
  const reading = readNewest(withMailHead(page));
  // What stood behind the cut may have changed everything: say so.
  return page.truncated
    ? { ...reading, remarks: [...reading.remarks, { code: 'text-cut', quote: null }] }
    : reading;
}

function readNewest(snapshot: Snapshot): Reading {
  const end = quotedFrom(snapshot.text);
  if (end < snapshot.text.length) {
    const newest = { ...snapshot, text: snapshot.text.slice(0, end) };
    const kind = readKind(newest);
    if (kind.value === 'offer') {
      const reading = readAs(newest, kind);
      const older = { ...snapshot, text: snapshot.text.slice(end) };
      if (readKind(older).value !== 'offer') return reading;
      const quote = clip(older.text.trim().split('\n', 1)[0] ?? '') || null;
      return { ...reading, remarks: [...reading.remarks, { code: 'older-offer', quote }] };
    }
  }
  return readAs(snapshot, readKind(snapshot));
}
