import { marksIn } from '../../../lexicon/near.ts';
import { isTitle } from '../../../lexicon/title-nouns.ts';
import { gapBefore, lineOf, linesOf, type Marked, markedHead, wordAt } from '../../marked.ts';
import { found, fromHint } from '../../read-quote.ts';
import type { Finding } from '../../reading.ts';
import type { Hint, Snapshot } from '../../snapshot.ts';
import { senderParts } from '../employer/address.ts';
import { isNameWord } from '../employer/names.ts';
import { isPersonName, NO_PERSON, nameFrom } from './name.ts';

export interface People {
  recipient: Finding<string> | null;
  signer: Finding<string> | null;
}

interface Person {
  name: string;
  /** Place in the text; null where a header says it. */
  start: number | null;
  hint: Hint | null;
  rule: string;
}

const person = ({ name, start }: { name: string; start: number }, rule: string): Person => ({
  name,
  start,
  hint: null,
  rule,
});

/** Whether a place opens its line but for signs and a list number. */
const opensLine = (text: string, at: number): boolean =>
  !/\p{L}/u.test(text.slice(lineOf(text, at).start, at));

/** Persons behind labels at the start of a line ("Candidate: Ana Li", "An: Malte"), or their line alone. */
function labelled(marked: Marked, family: 'recipient-label' | 'signer-label', rule: string): Person[] {
  const out: Person[] = [];
  for (const mark of marked.marks) {
    if (mark.family !== family) continue;
    const { end } = lineOf(marked.text, mark.start);
    const rest = marked.text.slice(mark.end, end);
    const sign = /^ ?(?:\([^()\n]{1,20}\))?[ _.]{0,40}[:\t|][ _]{0,40}/.exec(rest);
    const long = mark.end - mark.start > 9;
    if (!(sign && opensLine(marked.text, mark.start)) && !(long && rest.startsWith(' '))) continue;
    const name = nameFrom(marked, wordAt(marked, mark.end + (sign?.[0].length ?? 1)));
    if (name && name.start < end) out.push(person(name, rule));
  }
  return out;
}

/** "Dear Ana Li,", "Hi Ben -", "Sehr geehrte Frau Yıldız": at the start of a line. */
function greeted(marked: Marked): Person | null {
  for (const mark of marked.marks) {
    if (mark.family !== 'greeting' || !opensLine(marked.text, mark.start)) continue;
    const name = nameFrom(marked, mark.to);
    const { end } = lineOf(marked.text, mark.start);
    if (name && name.start < end && name.start - mark.end <= 12) return person(name, 'person-greeting');
  }
  // "Theodora," or "Ioana, " alone on one of the first lines.
  for (const { line, start } of linesOf(marked.text.slice(0, 1500), 14)) {
    const bare = line.trim();
    if (!/[,:!–-]$/.test(bare) || bare.length > 30) continue;
    const name = nameFrom(marked, wordAt(marked, start));
    if (name && name.start < start + line.length && name.name.length >= bare.length - 2)
      return person(name, 'person-greeting');
  }
  return null;
}

/** "Herrn Jens Pollmeier", "Mr. Ana Li" in the address block or between the parties of a contract. */
function addressed(marked: Marked): Person[] {
  const out: Person[] = [];
  for (const mark of marked.marks) {
    if (mark.family !== 'courtesy' || mark.start > 2500) continue;
    const { start: line, end } = lineOf(marked.text, mark.start);
    const alone = marked.text.slice(mark.end, end).trim() === '';
    const first = marked.text.slice(line, mark.start).trim();
    if (
      !(
        opensLine(marked.text, mark.start) ||
        ['et', 'und', 'and', 'y', 'e', 'en', 'a', 'oraz'].includes(first.toLowerCase())
      )
    )
      continue;
    const name = nameFrom(marked, alone ? mark.to : mark.from);
    if (name?.name.includes(' ')) out.push(person(name, 'person-address'));
  }
  return out;
}

const BETWEEN = new Set(['between', 'zwischen', 'entre', 'tussen', 'tra', 'pomiędzy', 'między']);
const AND = new Set(['and', 'und', 'et', 'y', 'e', 'en', 'ed', 'a', 'oraz', 'i']);

/** "between Acme, Inc. and Ana Li ("Executive")": the party that is no company. */
function party(marked: Marked): Person | null {
  const from = marked.words.findIndex(({ lower, start }) => BETWEEN.has(lower) && start < 1500);
  if (from < 0) return null;
  for (let i = from; i < Math.min(from + 90, marked.words.length); i++) {
    if (!AND.has(marked.words[i]?.lower ?? '')) continue;
    const name = nameFrom(marked, i + 1);
    if (name?.name.includes(' ') && gapBefore(marked, i + 1).trim().length <= 1)
      return person(name, 'person-party');
  }
  return null;
}

/** The lines behind a closing: the first that is a name and nothing else, or a name before its title. */
function signed(marked: Marked): Person | null {
  const closings = marked.marks.filter(({ family, start, end }) => {
    if (family !== 'closing' || !opensLine(marked.text, start)) return false;
    return lineOf(marked.text, start).end - end < 30;
  });
  for (const closing of closings.reverse()) {
    const line = lineOf(marked.text, closing.start);
    const rest = marked.text.slice(closing.end, line.end).search(/\p{Lu}/u);
    if (rest >= 0) {
      const name = nameFrom(marked, wordAt(marked, closing.end + rest));
      if (name && name.start < line.end) return person(name, 'person-closing');
    }
    for (const { line: text, start } of linesOf(marked.text.slice(line.end + 1, line.end + 260), 6)) {
      const name = signerLine(marked, text, line.end + 1 + start);
      if (name) return person(name, 'person-closing');
      if (text.trim() !== '' && !/^[\s_.-]+$/.test(text) && isNameWord(text.trim()) === false) break;
    }
  }
  return null;
}

/** A line that is a name, or a name and its title: "Caleb", "— Omar Haddad, VP Sales", "/s/ Ana Li". */
function signerLine(marked: Marked, line: string, start: number): { name: string; start: number } | null {
  if (line.length > 90 || line.trim() === '') return null;
  const first = line.search(/\p{Lu}/u);
  if (first < 0 || /[\p{Ll}]{3}/u.test(line.slice(0, first))) return null;
  const name = nameFrom(marked, wordAt(marked, start + first));
  if (!name || name.start > start + line.length) return null;
  const rest = line.slice(name.start - start + name.name.length).trim();
  return rest === '' || /^[,|(–—-]/.test(rest) ? name : null;
}

/** A chat: who says the figures makes the offer, the other one is addressed. */
function speakers({ text }: Marked): { recipient: Person | null; signer: Person | null } {
  const said = new Map<string, { lines: number; figures: number; start: number }>();
  for (const { line, start } of linesOf(text, 200)) {
    const name = /^(?:\[[\d:., ]{4,20}\] ?|\d\d?:\d\d ?)?(\p{Lu}[\p{L} .'’-]{1,30}): /u.exec(line)?.[1];
    if (name === undefined || !isPersonName(name)) continue;
    const one = said.get(name) ?? { lines: 0, figures: 0, start: start + line.indexOf(name) };
    said.set(name, {
      ...one,
      lines: one.lines + 1,
      figures: one.figures + (line.match(/\d[\d.,]{2,}|\d%|\dk/g)?.length ?? 0),
    });
  }
  const [first, second, ...more] = [...said]
    .filter(([, { lines }]) => lines >= 2)
    .sort((a, b) => b[1].figures - a[1].figures);
  if (!first || !second || more.length > 1) return { recipient: null, signer: null };
  const speaker = ([name, { start }]: typeof first): Person => person({ name, start }, 'person-speaker');
  return { recipient: speaker(second), signer: speaker(first) };
}

/** At the very end of a text: a short line with a name, before a title or alone. */
function last(marked: Marked): Person | null {
  const lines = linesOf(marked.text).filter(({ line }) => line.trim() !== '');
  const tail = lines.slice(-9);
  for (const [i, { line, start }] of tail.entries()) {
    const name = signerLine(marked, line, start);
    if (!name || start < marked.text.length / 3) continue;
    const rest = line.slice(name.start - start + name.name.length);
    const next = tail[i + 1]?.line ?? '';
    const titled = isTitle(rest) || (rest.trim() === '' && next.length < 80 && isTitle(next));
    if (titled || (i === tail.length - 1 && rest.trim() === '' && line.trim().length <= 30))
      return person(name, 'person-last');
  }
  return null;
}

const sameFirst = (a: string, b: string): boolean => {
  const [long, short] = [a.toLowerCase().split(/[\s-]+/), b.toLowerCase().split(/[\s-]+/)];
  return short.every((word) => long.includes(word));
};

/** The fullest form of the first person found: "Malte" in the greeting is the "Malte Siebrecht" of the header. */
function fullest(persons: (Person | null)[]): Person | null {
  const all = persons.filter((one) => one !== null);
  const [first] = all;
  if (!first) return null;
  return all.find(({ name }) => name.length > first.name.length && sameFirst(name, first.name)) ?? first;
}

function header(snapshot: Snapshot, field: 'sender' | 'recipient', rule: string): Person | null {
  const hint = snapshot.hints.find((one) => one.field === field);
  if (!hint) return null;
  const { shown } = senderParts(hint.value);
  const marked = markedHead(shown);
  const name = nameFrom(marked, 0);
  // "Mia at Lumen Atlas" is Mia; "Acme Recruiting" nobody.
  const rest = name ? shown.slice(name.start + name.name.length).trim() : '';
  const isTeam =
    marksIn(marked, 0, shown.length, ['agency-word']).length > 0 ||
    marked.words.some(({ lower }) => NO_PERSON.has(lower));
  return name && !isTeam && (rest === '' || /^(?:at|from|via|\(|\||,|-)/.test(rest))
    ? { name: name.name, start: null, hint, rule }
    : null;
}

const asFinding = (one: Person | null, text: string): Finding<string> | null => {
  if (!one) return null;
  if (one.start === null && one.hint) return fromHint(one.name, one.hint, one.rule);
  return found(one.name, text, one.start ?? 0, (one.start ?? 0) + one.name.length, one.rule);
};

/** Who is addressed and who signs. */
export function readPeople(snapshot: Snapshot): People {
  const marked = markedHead(snapshot.text);
  const chat = speakers(marked);
  const to = fullest([
    chat.recipient,
    greeted(marked),
    header(snapshot, 'recipient', 'person-header'),
    ...labelled(marked, 'recipient-label', 'person-label'),
    party(marked),
    ...addressed(marked),
  ]);
  const from = [
    chat.signer,
    header(snapshot, 'sender', 'person-header'),
    signed(marked),
    ...labelled(marked, 'signer-label', 'person-label'),
    last(marked),
  ].filter((one) => one === null || to === null || !sameFirst(to.name, one.name));
  return { recipient: asFinding(to, snapshot.text), signer: asFinding(fullest(from), snapshot.text) };
}

/** The words of both persons' names, in small letters: no employer is called so. */
export function wordsOfPeople({ recipient, signer }: People): ReadonlySet<string> {
  const names = [recipient?.value, signer?.value].filter((name) => name !== undefined);
  return new Set(
    names.flatMap((name) => name.toLowerCase().split(/[\s.]+/)).filter((word) => word.length > 2),
  );
}
