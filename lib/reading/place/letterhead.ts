/** A letter that says nowhere where the work is: its employer's own address above the date, if it has one. */
import { linesOf } from '../marked.ts';
import { isInstitution } from '../who/employer/cards.ts';
import { isLegalHead } from '../who/employer/shape.ts';
import type { PlaceCandidate } from './candidate.ts';
import { CITIES } from './names.ts';

const HEAD = 500;
/** Lines below the name in which an address stands; further down stands the reader's. */
const ADDRESS_LINES = 2;
/** "Bengaluru - 560076 Ph: 080", "Redmond": a town, up to its post code or telephone. */
const UP_TO = / -|\d|\t| \(/;

/** The town in the address right below the name of the firm, school or hospital that writes. */
export function placeOfLetterhead(text: string): PlaceCandidate | null {
  const [name, ...below] = linesOf(text.slice(0, HEAD)).filter(({ line }) => line.trim() !== '');
  if (!name || !(isLegalHead(name.line.trim()) || isInstitution(name.line.trim()))) return null;
  // "(A unit of Quill Trust)": whose house it is.
  const address = below.filter(({ line }) => !line.trim().startsWith('(')).slice(0, ADDRESS_LINES);
  for (const { line, start } of address) {
    let from = 0;
    for (const [i, part] of line.split(', ').entries()) {
      const town = (part.split(UP_TO, 1)[0] ?? '').trim();
      const at = start + from + part.indexOf(town);
      if (i > 0 && CITIES.has(town.toLowerCase()))
        return { text: town, start: at, end: at + town.length, rule: 'place-letterhead' };
      from += part.length + 2;
    }
  }
  return null;
}
