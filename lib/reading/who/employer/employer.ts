/**
 * The employer: every place that can name it makes candidates with a weight, the same name from several places adds
 * up, and the heaviest wins if it is heavy enough. A common word as a name needs more than one mention.
 */

import { isLegalName } from '../../../lexicon/legal-forms.ts';
import { mentionsOf } from '../../../text/mentions.ts';
import { found, fromHint } from '../../read-quote.ts';
import type { CompanyRead, Finding, Kind } from '../../reading.ts';
import type { Snapshot } from '../../snapshot.ts';
import { readPeople, wordsOfPeople } from '../people/people.ts';
import type { Names } from '../spans/tag.ts';
import { boardOf, companyOfHost, fromSender } from './address.ts';
import type { Candidate } from './candidate.ts';
import { written } from './contacts.ts';
import { type Group, group } from './group.ts';
import { companiesInText, isAgency, speaksOfClient } from './in-text.ts';
import { companyByBoard, companyById, companyByName, coreName } from './known.ts';
import { learnedEmployers, speaksAgainst } from './learned.ts';
import { isBoardName, trimName } from './names.ts';
import { CLIENT } from './offers.ts';
import { posterOf } from './poster.ts';
import { namesInTitleTag } from './title-tag.ts';
import { wholeNameOf } from './whole-name.ts';

/** Weight of a fact that the container states: prose may speak of a parent or a sister company more often. */
const STATED = 20;
/** What a name loses that the text calls somebody else's: a former employer, an insurer, a customer. */
const OTHER = 3;
/** What a name loses whose every mention the trained voice gives to somebody else or to nobody. */
const UNLIKELY = 3;
/** A name with this weight is stated by one place alone. */
const SURE = 6;
/** Weight below which a name is not believed. */
const ENOUGH = 4;

/** A domain's name as the subject or the text writes it: `mazurylabs.pl` is "Mazury Labs". */
function spaced(name: string, { hints, text }: Snapshot): string {
  if (name.includes(' ') || name.length < 5) return name;
  const subject = hints.find((hint) => hint.field === 'subject')?.value ?? '';
  return written(name, `${subject}\n${text.slice(0, 6000)}\n${text.slice(-2000)}`)?.name ?? name;
}

/** "110 Ironvale Steel Corporation": systems put the number of a legal entity before its name. */
function withoutCode(name: string): string {
  const bare = name.replace(/^\d{2,5}[ -]{1,3}(?=\p{L})/u, '');
  return isLegalName(bare) ? bare : name;
}

function fromContainer(snapshot: Snapshot): Candidate[] {
  const candidates: Candidate[] = [];
  const add = (name: string, weight: number, rule: string, quote: string, id: string | null = null): void => {
    candidates.push({ name: trimName(name), weight, rule, start: null, quote, id });
  };
  for (const hint of snapshot.hints) {
    if (hint.field === 'company') {
      // A site's name is the employer's on its own careers page, and the board's on a board.
      const site = hint.path === 'og:site_name';
      const slug = hint.path === 'board slug';
      if (site && isBoardName(hint.value)) continue;
      add(withoutCode(hint.value), site ? 3 : slug ? 6 : STATED, 'company-hint', hint.value);
    }
    if (hint.field === 'sender') {
      const sender = fromSender(hint.value);
      if (sender) add(spaced(sender.name, snapshot), sender.weight, 'company-sender', hint.value, sender.id);
    }
  }
  const board = snapshot.url ? boardOf(snapshot.url) : null;
  if (board) {
    const known = companyByBoard(board.board, board.slug);
    add(known?.name ?? board.name, known ? 9 : 5, 'company-board', snapshot.url ?? '', known?.id ?? null);
  } else if (snapshot.url) {
    const known = companyOfHost(snapshot.url);
    if (known) add(known.name, 8, 'company-host', snapshot.url, known.id);
  }
  return candidates;
}

/** A heading's one name that is a town's, and that the voice takes for the place wherever the text has it. */
function isTown({ name, rule }: Candidate, { towns, spans }: Names, text: string): boolean {
  if (!['company-title-tag', 'company-head', 'company-and-town', 'company-card'].includes(rule)) return false;
  if (towns.countriesOf(name).length === 0) return false;
  return spans.some(
    ({ owner, start }) => (owner === 'place' || owner === 'otherplace') && text.startsWith(name, start),
  );
}

/** Words before which a name is where something is: "join our team at Prospect House", "some nights at Tarn Yard". */
const WHERE = /(?:^|\s)(?:at|in|near|from|to|visit)\s(?:the\s)?$/i;
const MOST_MENTIONS = 40;

/** A name that a posting never mentions but as a place: no employer speaks of itself so beside its own name. */
function isOnlyWhere(text: string, { names }: Group): boolean {
  if (names.some(({ start, name }) => start === null || isLegalName(name) || companyByName(name)))
    return false;
  const [{ name = '' } = {}] = names;
  const mentions = [...mentionsOf(text, name, MOST_MENTIONS)];
  return mentions.length > 0 && mentions.every((at) => WHERE.test(text.slice(Math.max(0, at - 16), at)));
}

/** "Craig (Bayline Recruitment): They want you": an agency that a chat names only beside who speaks is no employer. */
function isSpeakersAgency(text: string, name: string): boolean {
  if (!isAgency(name)) return false;
  const mentions = [...mentionsOf(text, name, MOST_MENTIONS)];
  return (
    mentions.length > 0 &&
    mentions.every((at) => text.charAt(at - 1) === '(' && text.startsWith('):', at + name.length))
  );
}

/** What names the firm of who writes a letter. */
const WRITERS: ReadonlySet<string> = new Set(['company-sender', 'company-signature']);
const OF_WRITER: ReadonlySet<string> = new Set([...WRITERS, 'company-learned', 'company-subject']);

/**
 * Whether a name is that of the agency that writes for the employer: the writer's firm where the letter says that a client
 * hires, and an agency that only its people's address and signature name where the letter speaks of a client at all.
 */
function isWritersAgency({ rules, best }: Group, groups: readonly Group[], text: string): boolean {
  if (rules.has(CLIENT) || best.weight >= STATED) return false;
  if (groups.some((one) => one.rules.has(CLIENT)))
    return isAgency(best.name) || [...WRITERS].some((rule) => rules.has(rule));
  return [...rules].every((rule) => OF_WRITER.has(rule)) && isAgency(best.name) && speaksOfClient(text);
}

/** An agency that only a mail's sender names: it may forward the offer of the firm for which it writes. */
export const isSendersAgency = (company: Finding<CompanyRead> | null): boolean =>
  company?.rule === 'company-sender' && isAgency(company.value.name);

/**
 * The employer that the document names, or null. `id` is set where the index knows it. `names` is what the trained voice
 * says of the text's names; without it the rules speak alone.
 */
export function readCompany(
  snapshot: Snapshot,
  kind: Kind,
  names: Names | null = null,
): Finding<CompanyRead> | null {
  const people = kind === 'posting' ? new Set<string>() : wordsOfPeople(readPeople(snapshot));
  const { found: inText, others } = companiesInText(snapshot.text, kind, people);
  const learned = names === null ? [] : learnedEmployers(snapshot.text, names, people);
  const titled = kind === 'posting' ? namesInTitleTag(snapshot.title) : [];
  const heads = [...titled, ...inText].filter((one) => names === null || !isTown(one, names, snapshot.text));
  const poster = kind === 'posting' ? posterOf(snapshot.text) : null;
  const named = [...fromContainer(snapshot), ...heads, ...learned].filter(
    ({ name }) => poster === null || coreName(name) !== coreName(poster),
  );
  const all = group(named.filter(({ name }) => !isSpeakersAgency(snapshot.text, name)));
  const groups = kind === 'posting' ? all : all.filter((one) => !isWritersAgency(one, all, snapshot.text));
  for (const one of groups) if (others.has(one.core) && one.best.weight < SURE) one.weight -= OTHER;
  if (kind === 'posting')
    for (const one of groups) if (isOnlyWhere(snapshot.text, one)) one.weight = Math.min(one.weight, ENOUGH);
  if (names !== null) for (const one of groups) if (speaksAgainst(names, one.names)) one.weight -= UNLIKELY;
  // What the container states outweighs any number of words.
  const rank = ({ weight, best }: Group): number => weight + (best.weight >= STATED ? 1000 : 0);
  const [winner] = groups.sort((a, b) => rank(b) - rank(a));
  if (!winner || winner.weight < ENOUGH) return null;
  const certainty = winner.rules.size > 1 || winner.best.weight >= SURE ? 'stated' : 'implied';
  const best = wholeNameOf(snapshot.text, winner, groups);
  const known = companyByName(best.name);
  // A word like "Block" is the company only where a second place or a strong one says so.
  const id =
    best.id ?? (known && (!known.commonWord || winner.rules.size > 1 || best.weight >= 6) ? known.id : null);
  // A known employer has one name on every surface, however the letter writes it; the quote keeps the letter's words.
  const value: CompanyRead = { name: (id && companyById(id)?.name) || best.name, id };
  if (best.start !== null)
    return found(value, snapshot.text, best.start, best.start + best.name.length, best.rule, certainty);
  return {
    ...fromHint(value, { field: 'company', value: best.quote ?? best.name, path: best.rule }, best.rule),
    certainty,
  };
}
