/**
 * Which letter a text is: by who sent it, on which day, which employer, role and figures, never by where it stands. A mail
 * client shows one letter after another at one address, and the same letter at several.
 */
import { hashOf } from '../evidence/identity.ts';
import type { Reading } from '../reading/reading.ts';
import type { Snapshot } from '../reading/snapshot.ts';

export interface Letter {
  reading: Reading;
  snapshot: Snapshot | null;
}

const plain = (text: string | undefined): string | null =>
  text === undefined
    ? null
    : text
        .slice(0, 200)
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, '') || null;

/**
 * The day that the container states, else date and hour as a mail site writes them: in the reader's own language, so they
 * are compared and not understood. Without a year ("10:12", "2 hours ago") they are others tomorrow.
 */
function sentAt(snapshot: Snapshot | null): string | null {
  if (!snapshot || snapshot.date !== null) return snapshot?.date?.slice(0, 10) ?? null;
  const written = snapshot.hints.find(({ field }) => field === 'date')?.value;
  return written && /(?<!\d)20\d\d(?!\d)/.test(written) ? plain(written) : null;
}

/** What tells one letter from another; null where it does not say. */
function factsOf({ reading, snapshot }: Letter) {
  const { company, role, base } = reading;
  const { min, max, currency, period } = base[0]?.value ?? {};
  return {
    employer: company ? (company.value.id ?? plain(company.value.name)) : null,
    role: plain(role?.value.title),
    sender: plain(snapshot?.hints.find(({ field }) => field === 'sender')?.value),
    day: sentAt(snapshot),
    figures: base[0] ? JSON.stringify([min, max, currency, period]) : null,
  };
}

type Fact = keyof ReturnType<typeof factsOf>;

/** 64 bits: which letter a stored report is of, without what the letter says. */
const printOf = (kind: string, text: string): string =>
  [text, `${kind} ${text}`].reduce((print, part) => print + hashOf(part).toString(36), kind);

/**
 * What a letter is recognised by after a restart and at another address: the message's own name, and all of sender, day,
 * employer, role and figures, each as a fingerprint. None where it says too little of itself to be told from another.
 */
export function fingerprints(letter: Letter): string[] {
  const facts = factsOf(letter);
  const id = letter.snapshot?.hints.find(({ field }) => field === 'message')?.value;
  const isSaid = facts.employer !== null && facts.role !== null && facts.figures !== null;
  return [...(id ? [printOf('m', id)] : []), ...(isSaid ? [printOf('f', JSON.stringify(facts))] : [])];
}

/** True for two texts at one place that may be one letter: nothing that both say of themselves is another. */
export function mayBeSame(a: Letter, b: Letter): boolean {
  const [one, other] = [factsOf(a), factsOf(b)];
  const differ = (fact: Fact): boolean =>
    one[fact] !== null && other[fact] !== null && one[fact] !== other[fact];
  // A page that goes on loading may word its title better; another title with other figures is another letter.
  return !(differ('employer') || differ('sender') || differ('day') || (differ('role') && differ('figures')));
}

/** True for two texts anywhere that are one letter: employer, role and figures are said, and all is the same. */
export function isSame(a: Letter, b: Letter): boolean {
  const [one, other] = [factsOf(a), factsOf(b)];
  const said = one.employer !== null && one.role !== null && one.figures !== null;
  return said && JSON.stringify(one) === JSON.stringify(other);
}
