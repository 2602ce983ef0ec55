/** A letter that says nowhere where the work is: its employer's own address above the date, if it has one. */

import { isTitle } from '../../lexicon/title-nouns.ts';
import { linesOf } from '../marked.ts';
import { isInstitution } from '../who/employer/cards.ts';
import { isLegalHead } from '../who/employer/shape.ts';
import type { PlaceCandidate } from './candidate.ts';
import { CITIES, STATES } from './names.ts';

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

/** "One Alder Plaza, Rochester, New York 14604", "12 Weir St, Dayton, OH 45402": town and state of an address. */
const ADDRESS =
  /^(.{4,60}), (\p{L}[\p{L} .'’-]{2,30}), (?:([A-Z]{2})|(\p{L}[\p{L} ]{3,20})) \d{5}(?:-\d{4})?$/u;
/** Lines between an answer and the message that it answers. */
const NEXT_MESSAGE = ['---', '_____', '>', 'From: '];
const isNextMessage = (line: string): boolean =>
  NEXT_MESSAGE.some((mark) => line.startsWith(mark)) || (line.startsWith('On ') && line.includes(' wrote:'));

/**
 * The town in the address of the signature: right below the line with the signer's office and firm, for below a person's
 * name alone stands the reader's.
 */
export function placeOfSignature(text: string): PlaceCandidate | null {
  let above = '';
  for (const { line, start } of linesOf(text)) {
    if (isNextMessage(line)) return null;
    const [, , town = '', code = '', state = ''] = ADDRESS.exec(line.trim()) ?? [];
    const isAddress = town !== '' && (code !== '' || STATES.get(state.toLowerCase()) === 'US');
    const [office = '', ...firm] = above.split(/ [|·–—-] |, /);
    if (isAddress && firm.length > 0 && isTitle(office)) {
      const at = line.indexOf(`, ${town}`) + 2;
      const name = `${town}, ${code || state}`;
      return { text: name, start: start + at, end: start + at + name.length, rule: 'place-signature' };
    }
    above = line.trim();
  }
  return null;
}
