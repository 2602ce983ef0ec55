/** Reads a snapshot: what it is, then who, what and where, then its terms. The one entrance to the room. */
import { withUnread } from './account/unread.ts';
import { lookAlikes } from './agreement/look-alikes.ts';
import { twoValues } from './agreement/two-values.ts';
import { blankIn, quotedFromWhole, withoutBlank } from './blank.ts';
import { withDoubt } from './kind/doubted.ts';
import { readKind } from './kind/kind.ts';
import { isRefusal } from './kind/refusal.ts';
import { markedHead } from './marked.ts';
import { earlierColumns } from './offers/earlier-columns.ts';
import { severalOffers } from './offers/several.ts';
import type { Scorer } from './owners/scorer/score.ts';
import { countryByTowns } from './place/country-by-towns.ts';
import { countryBySigns } from './place/country-signs.ts';
import { readPlace } from './place/place.ts';
import { NO_TOWNS } from './place/towns/towns.ts';
import { clip } from './read-quote.ts';
import type { Finding, Kind, KindVerdict, Reading } from './reading.ts';
import type { Snapshot } from './snapshot.ts';
import { speaker } from './speaker/speaker.ts';
import { bodyEnd } from './terms/letter/body.ts';
import { readTerms } from './terms.ts';
import { asQuoted, isPassedOn, quotedFrom, unquoted, withMailHead, withoutMoney } from './thread/messages.ts';
import { isSendersAgency, readCompany } from './who/employer/employer.ts';
import { CLIENT } from './who/employer/offers.ts';
import { readPeople } from './who/people/people.ts';
import { type Names, namesOf } from './who/spans/tag.ts';
import { readLevel } from './who/title/level.ts';
import { readRole } from './who/title/title.ts';

export interface ReadOptions {
  /** Which of several offers of one text is read; unset: the newest of one employer, else the first. */
  choice?: number | null;
  /** The person says what it is: it is read as that, whatever the verdict. */
  as?: Exclude<Kind, 'other'> | undefined;
  /** The trained second voice (`owners/scorer/load.ts`); without it the rules speak alone. */
  scorer?: Scorer | null;
}

/**
 * A page that is neither offer nor posting is read no further, unless it is asked for: its names and figures are about
 * something else.
 */
function readAs(
  snapshot: Snapshot,
  verdict: KindVerdict,
  kind: Kind,
  { scorer = null }: ReadOptions,
): Reading {
  const nobody = { company: null, role: null, level: null, place: null };
  if (kind === 'other') {
    return { kind: verdict, ...nobody, ...readTerms(snapshot, { kind, country: null }) };
  }
  const names = namesBy(scorer, snapshot.text);
  const company = readCompany(snapshot, kind, names);
  const role = readRole(snapshot, kind, company?.value.name ?? null, names);
  const level = readLevel(snapshot, role, kind);
  const own = kind === 'posting' ? snapshot.text.slice(0, bodyEnd(snapshot.text)) : snapshot.text;
  const home = countryBySigns(own, kind === 'offer') ?? countryByTowns(own, names?.towns ?? NO_TOWNS);
  const place = readPlace(snapshot, kind, names, kind === 'offer' ? home : null);
  const country = place?.value.country ?? home;
  const people = kind === 'offer' ? readPeople(snapshot) : {};
  const terms = readTerms(snapshot, { kind, country }, scorer);
  const remarks =
    kind === 'offer' ? [...terms.remarks, ...twoValues(terms), ...lookAlikes(snapshot.text)] : terms.remarks;
  return { kind: verdict, company, role, level, place, ...people, ...terms, remarks };
}

/** What the trained voice says of a text's names; null without it. */
const namesBy = (scorer: Scorer | null, text: string): Names | null =>
  scorer === null ? null : namesOf(scorer.names, markedHead(text));

/**
 * Everything the product understood of a page, mail, file or pasted text. Of several offers one is read (`choice`, or
 * the newest of one employer, else the first) and the others are named in the remarks, never mixed in.
 */
export function read(page: Snapshot, options: ReadOptions = {}): Reading {
  const whole = withMailHead(page);
  const found = readKind(whole, options.scorer?.kinds);
  const { as } = options;
  const read =
    as === undefined || as === found.value
      ? readThread(whole, found, options)
      : readOne(whole, found, options, as);
  const { text } = whole;
  const isWhole =
    (as ?? found.value) === 'other' ||
    (read.offers === undefined &&
      !read.remarks.some(({ code }) => code === 'older-offer') &&
      quotedFrom(text) === text.length &&
      bodyEnd(text) === text.length);
  const placed = isWhole ? read : withUnread(read, text);
  const reading = as === undefined && placed.kind.sure === false ? withDoubt(placed) : placed;
  const remarks = [...reading.remarks, ...speaker(page, reading)];
  // What stood behind the cut may have changed everything: say so.
  if (page.truncated) remarks.push({ code: 'text-cut', quote: null });
  return { ...reading, remarks };
}

/** Which message of a thread is read, and the verdict on it. */
type Turn = { kind: KindVerdict } & (
  | { message: 'whole' }
  /** The newest message, which ends at `end`. */
  | { message: 'newest'; end: number; newest: Snapshot }
  /** The offer quoted from `end` on, below a message that offers nothing. */
  | { message: 'older'; end: number; newest: Snapshot; offer: Snapshot }
);

/** A message of a thread is no offer by a hair: a question about an older one has its words too. */
const LIKELY = 0.65;
const isLikely = ({ value, confidence }: KindVerdict): boolean => value === 'offer' && confidence >= LIKELY;

/** In a thread the newest message that is an offer counts. */
function turnOf(snapshot: Snapshot, whole: KindVerdict, { scorer }: ReadOptions): Turn {
  const end = quotedFrom(snapshot.text);
  if (end === snapshot.text.length) return { message: 'whole', kind: whole };
  const newest = { ...snapshot, text: snapshot.text.slice(0, end) };
  const kind = readKind(newest, scorer?.kinds);
  const older = snapshot.text.slice(end);
  const offer = { ...asQuoted(snapshot, older), text: older };
  const below = readKind(offer, scorer?.kinds);
  const passedOn = isPassedOn(older) && isLikely(below);
  if (isLikely(kind) && !passedOn) return { message: 'newest', kind, end, newest };
  return isLikely(below) && !isRefusal(newest)
    ? { message: 'older', kind: below, end, newest, offer }
    : { message: 'whole', kind: whole };
}

/** What a page, mail, file or text is, by the message of it that `read` reads; the terms are not looked for. */
export function kindOf(page: Snapshot, options: Pick<ReadOptions, 'scorer'> = {}): Kind {
  const whole = withMailHead(page);
  return turnOf(whole, readKind(whole, options.scorer?.kinds), options).kind.value;
}

/** Reads the message of a thread that counts; an older offer quoted below it is named. */
function readThread(snapshot: Snapshot, whole: KindVerdict, options: ReadOptions): Reading {
  const turn = turnOf(snapshot, whole, options);
  const { kind } = turn;
  if (turn.message === 'whole') return readOne(snapshot, kind, options);
  const { end, newest } = turn;
  const older = snapshot.text.slice(end);
  if (turn.message === 'newest') {
    const reading = withNames(readOne(newest, kind, options), snapshot, end, options);
    if (readKind({ ...snapshot, text: older }, options.scorer?.kinds).value !== 'offer') return reading;
    const quote = clip(older.trim().split('\n', 1)[0] ?? '') || null;
    return { ...reading, remarks: [...reading.remarks, { code: 'older-offer', quote }] };
  }
  // Money in a message that offers nothing (a question, a hope) is no figure of the offer quoted below it.
  const { offer } = turn;
  const { text, quote } = withoutMoney(newest.text);
  const reading = fromBlanked(readOne({ ...offer, text: text + older }, kind, options), snapshot.text);
  const remark = { code: 'newer-message', quote: clip(quote ?? '') };
  const remarks = quote === null ? reading.remarks : [...reading.remarks, remark];
  // The answer's greeting and sender are the offer's the other way round.
  const { recipient, signer } = readPeople(offer);
  return { ...reading, remarks, recipient: movedBy(end, recipient), signer: movedBy(end, signer) };
}

const movedBy = <T>(by: number, finding: Finding<T> | null): Finding<T> | null =>
  finding?.span
    ? { ...finding, span: { start: finding.span.start + by, end: finding.span.end + by } }
    : finding;

/** Who, what and where may stand in the older message alone: they stay what they were, figures may not have. */
function withNames(
  newest: Reading,
  snapshot: Snapshot,
  end: number,
  { scorer = null }: ReadOptions,
): Reading {
  const isHandedOn = isSendersAgency(newest.company);
  if (!isHandedOn && newest.company !== null && newest.role !== null && newest.place !== null) return newest;
  const { text, back } = unquoted(snapshot.text, end);
  const below = { ...snapshot, text };
  const there = <T>(finding: Finding<T> | null): Finding<T> | null =>
    finding?.span
      ? { ...finding, span: { start: back(finding.span.start), end: back(finding.span.end) } }
      : finding;
  const names = namesBy(scorer, text);
  const client = isHandedOn ? readCompany(below, 'offer', names) : null;
  const role = newest.role ?? there(readRole(below, 'offer', newest.company?.value.name ?? null, names));
  return {
    ...newest,
    company:
      (client?.rule === CLIENT ? there(client) : newest.company) ?? there(readCompany(below, 'offer', names)),
    role,
    level: newest.level ?? (newest.role === null ? there(readLevel(below, role, 'offer')) : null),
    place: newest.place ?? there(readPlace(below, 'offer', names)),
  };
}

/** A reading of a text with blank parts, quoting the text itself. */
function fromBlanked(reading: Reading, text: string): Reading {
  const remarks = reading.remarks.map(({ code, quote }) => ({ code, quote: withoutBlank(quote) }));
  return { ...quotedFromWhole(reading, text), remarks };
}

/** An offer without the columns of the one that it replaces. */
function readNewest(snapshot: Snapshot, verdict: KindVerdict, as: Kind, options: ReadOptions): Reading {
  const { text } = snapshot;
  const earlier = as === 'offer' ? earlierColumns(text) : [];
  const [first] = earlier;
  if (first === undefined) return readAs(snapshot, verdict, as, options);
  const reading = readAs({ ...snapshot, text: blankIn(text, earlier) }, verdict, as, options);
  const remark = { code: 'older-offer', quote: clip(text.slice(first.start, first.end)) };
  return fromBlanked({ ...reading, remarks: [...reading.remarks, remark] }, text);
}

/** One offer of a text that may hold several. */
function readOne(
  snapshot: Snapshot,
  verdict: KindVerdict,
  options: ReadOptions,
  as: Kind = verdict.value,
): Reading {
  const { choice = null } = options;
  const several = as === 'offer' ? severalOffers(snapshot) : null;
  if (several === null) return readNewest(snapshot, verdict, as, options);
  const { snapshots, quotes, code, first } = several;
  const chosen = choice !== null && choice in snapshots ? choice : first;
  const reading = fromBlanked(readAs(snapshots[chosen] as Snapshot, verdict, as, options), snapshot.text);
  const others = quotes.filter((_, index) => index !== chosen).map((quote) => ({ code, quote }));
  return { ...reading, remarks: [...reading.remarks, ...others], offers: { quotes, read: chosen } };
}
