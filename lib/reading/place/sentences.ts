/**
 * Places that sentences name: "based in our London office", "join us in Toronto". Capitalised names are found once,
 * kept where they are places, and then judged by the words on either side.
 */
import { CITIES } from './names.ts';
import { countryOf, isPlaceText } from './parse.ts';
import type { Kind } from '../reading.ts';
import { TITLE_NOUN } from '../who/title/nouns.ts';

export interface PlaceTry {
  text: string;
  start: number;
  end: number;
  rule: string;
}

interface PlacePhrase {
  /** Ends at the name. */
  before: RegExp;
  /** Begins after the name. */
  after?: RegExp;
  /** Somewhere before the name in its sentence. */
  near?: RegExp;
  /** Only for names that begin with a known town. */
  town?: boolean;
}

/** "San Francisco, CA", "London", "Sugar Land, Texas". */
const WORD = String.raw`(?:St\.|\p{Lu}[\p{L}'’-]{1,30})`;
const NAME = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${WORD}(?:[ ](?:Le[ ])?${WORD}){0,3}(?:,[ ]D\.C\.|,[ ]\p{Lu}\p{L}{1,30}(?:[ ]\p{Lu}\p{L}{1,30}){0,2}){0,2}`,
  'gu',
);
const REMOTE_WITHIN =
  /\b(?:fully |100% )?remote(?:ly)?,?(?: (?:role|position|job|opportunity))?(?: (?:and )?(?:is )?(?:open|available))?(?: to (?:candidates|applicants|anyone|people))?(?: (?:based|located|living))? (?:within|from|in|across|anywhere in) (?:the )?(U\.S\.A?\.?|\p{Lu}\p{L}{1,30}(?: \p{Lu}\p{L}{1,30}){0,2})/gu;

/** "This is a remote position": a letter that names no town. */
const REMOTE_WORK =
  /\b(?:(?:this|it) (?:is|will be) an? (?:fully |100% )?(remote) (?:position|role|job)|(?:this|the|your) (?:position|role|job) (?:is|will be) (?:fully |100% )?(remote)|you(?: will|[’']ll) (?:be )?work(?:ing)? (?:fully |100% )?(remotely))\b(?! (?:from|in|within|for|until|during|on)\b)/iu;

const SITE = String.raw`(?:offices?|headquarters|hub|campus|site|facility|lab|studio|practice|clinic|store|branch|plant|warehouse|restaurant|school|hospital)`;
const AT_SITE = new RegExp(String.raw`^,? ${SITE}\b`);

/** What offers and postings alike say about the place of work, surest first. */
const PHRASES: PlacePhrase[] = [
  {
    before:
      /\b(?:based|located|work(?:ing)?|position(?:ed)?|report(?:ing)?|situated)\s(?:out\sof|in|at|from)\s(?:our|its|the)\s$/,
    after: AT_SITE,
  },
  { before: /\b(?:in|at|from|of|be)\s(?:our|its)\s$/, after: AT_SITE },
  { before: /\b(?:[Bb]ased|[Ll]ocated|situated|resident)\s(?:out\sof|in|at)\s$/ },
  {
    before: new RegExp(
      String.raw`\b(?:(?:our|its)\s${SITE}|work\s(?:at|from)\s(?:our|the)\s${SITE})\s(?:is\s)?(?:located\s)?(?:in|at)\s(?:\d[^,\n]{3,60},\s)?$`,
    ),
  },
  {
    before:
      /\b(?:[Pp]lace\sof\s(?:work|employment)|[Ww]ork\s?place)\s(?:is|(?:will|shall) be)\s(?:in |at )?(?:our |the )?$/,
  },
  { before: /\bin\s$/, near: /\b(?:hiring|seeking|looking for)\san?\s/ },
  { before: /\b(?:position|role|job)\s(?:is|will be)\s(?:based )?in\s$/ },
];
/** What only a letter to one person says: in a posting the same words are about the company. */
const LETTER_PHRASES: PlacePhrase[] = [
  { before: /\p{Lu}[\p{L}/]{1,30}\s(?:role |position )?(?:based )?in\s(?:our )?$/u },
  { before: /\b(?:Inc|LLC|Ltd|Limited|Corp|GmbH|plc)\.?,\s(?:in )?$/ },
  { before: /\b(?:Inc|LLC|Ltd|Limited|Corp|GmbH|plc|AB|AG|ApS|A\/S|B\.V|N\.V|S\.A|SAS|SpA|Oy)\.? in\s$/ },
  // "Your primary work location will be San Jose, California", "his duties at the Company's offices in Columbus, Ohio"
  {
    before:
      /\b[Yy]our (?:(?:primary|principal|regular|initial|normal|main) )?(?:work |job )?(?:location|site|worksite) (?:is|will be|shall be) (?:in |at )?(?:our |the )?$/,
  },
  {
    before: new RegExp(
      String.raw`\b(?:at|from) the (?:Company|Corporation|Bank|Firm|Employer|Partnership)[’']s (?:(?:principal|main|corporate|executive|head|home) ){0,2}${SITE} (?:located )?(?:in|at) $`,
    ),
  },
  // "Your home office will be in Roseville, California"
  {
    before:
      /\b(?:[Hh]ome |[Mm]ain |[Yy]our )(?:office|base|desk|workplace) (?:will|would|shall) be (?:located |based )?(?:in|at)\s$/,
  },
  { before: /\b(?:at|with)\s\p{Lu}[\p{L}\d &-]{1,40},\s$/u },
  { before: /\b(?:at|with|for)\s\p{Lu}[\p{L}\d .&-]{1,40} ?\($/u, after: /^\)/ },
  {
    before: /\b(?:in|at)\s(?:our )?$/,
    near: /\b(?:join (?:us|our team|the team|\p{Lu}\p{L}{1,30})|(?<!\bto )work(?:ing)?|role|position|employment|employed|team|post)\s/u,
  },
  { before: /(?:^|\n)In\s$/, after: /^,/ },
  // "notre studio de Montréal"
  {
    before:
      /(?:studio|bureaux?|kantoor|büro|oficinas?|ufficio|siège|niederlassung|zweigstelle|standort|werk)\s(?:(?:de|à|in|en|di)\s)?$/i,
  },
  // "in the capacity of Sales Manager, Dubai, on the following terms"
  {
    before: new RegExp(String.raw`${TITLE_NOUN.source},\s$`, 'iu'),
    after: /^(?:,|\.|\s(?:on|with|at|reporting|starting|as)\b)/,
  },
];
/** What a posting says in passing; counts where nothing else names a place. */
const ASIDES: PlacePhrase[] = [
  { before: /[^\n]\($/, after: /^\)/, town: true },
  { before: /(?:^|\s)$/, after: /^-based\b/, town: true },
];
/** A letter says where the work is before its clauses, which name courts and arbitrators. */
const LETTER_HEAD = 4000;
const MOST_NAMES = 3000;
const BEFORE = 110;
const AFTER = 40;

/** "based at our Rotorua site": a town, known or not, unless the word says what sort of site it is. */
const AT_OUR =
  /\b(?:based|located|work(?:ing)?|(?:role|position|job|post) (?:of|as) [^.\n]{3,60})\s(?:at|in|from)\sour\s$/;
const SORT_OF_SITE =
  /^(?:Corporate|Company|Head|Main|Central|Regional|Local|Global|Home|New|Old|Current|Present|Principal|Executive|Engineering|Research|Customer|Client|Production|Manufacturing|Design|Sales|Service|Support|Technical|Training|North|South|East|West|World|International|European|American|R|HQ|US|UK|IT)\b/;

interface Named extends PlaceTry {
  before: string;
  after: string;
}

const isSite = (text: string, name: string, start: number, end: number): boolean =>
  AT_SITE.test(text.slice(end, end + AFTER)) &&
  AT_OUR.test(text.slice(Math.max(0, start - BEFORE), start)) &&
  !SORT_OF_SITE.test(name);

/** Names that are places, with the words around them. "at Acme, Hyderabad" is only the town. */
function names(text: string): Named[] {
  const found: Named[] = [];
  let seen = 0;
  for (const match of text.matchAll(NAME)) {
    if (++seen > MOST_NAMES) break;
    // A sentence's first word is capitalised too: "In Tokyo".
    const parts = match[0].replace(/^(?:In|At|From|Our|The|Near|Based)\s/, '').split(', ');
    while (
      parts.length > 1 &&
      countryOf(parts[0] as string) === null &&
      CITIES.has((parts[1] as string).toLowerCase())
    )
      parts.shift();
    const name = parts.join(', ');
    const end = match.index + match[0].length;
    const start = end - name.length;
    if (!isPlaceText(name) && countryOf(parts[1] ?? '') === null && !isSite(text, name, start, end)) continue;
    found.push({
      text: name,
      start,
      end,
      rule: 'place-sentence',
      before: text.slice(Math.max(0, start - BEFORE), start),
      after: text.slice(end, end + AFTER),
    });
  }
  return found;
}

/** The last sentence's words before a name. */
const sentence = (before: string): string =>
  before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. ') + 1, 0));

const fits = ({ text, before, after }: Named, phrase: PlacePhrase): boolean =>
  phrase.before.test(before) &&
  (!phrase.town || CITIES.has(text.split(',', 1)[0]?.toLowerCase() ?? '')) &&
  (!phrase.after || phrase.after.test(after)) &&
  (!phrase.near || phrase.near.test(sentence(before)));

/** "You may work from our Denver office", "your position will relocate to our offices in Reno": not where the work is. */
const NOT_THERE =
  /\b(?:may|can|could|optional(?:ly)?|if you (?:want|like|prefer|wish)|option to|free to|welcome to)\s(?:[a-z-]{1,15},?\s){0,8}$|\b(?:position|role|job|office|headquarters|department|team)\s(?:will|is expected to|is going to|may)\s(?:relocate|move|be relocated)\sto\s(?:[a-z]{1,15}\s){0,4}$/i;

function remoteWork(text: string): PlaceTry[] {
  const match = REMOTE_WORK.exec(text);
  const word = match?.[1] ?? match?.[2] ?? match?.[3];
  if (!match || !word) return [];
  const start = match.index + match[0].indexOf(word);
  return [{ text: word, start, end: start + word.length, rule: 'place-sentence' }];
}

/** Places of work that the text states, surest first, one of each kind of phrase. */
export function placeSentences(text: string, kind: Kind): PlaceTry[] {
  const all = names(text);
  const first = (phrase: PlacePhrase): PlaceTry[] => {
    const named = all.find(
      (one) =>
        fits(one, phrase) &&
        !NOT_THERE.test(sentence(one.before)) &&
        (PHRASES.includes(phrase) || one.start < LETTER_HEAD),
    );
    return named ? [named] : [];
  };
  const remote = REMOTE_WITHIN.exec(text);
  REMOTE_WITHIN.lastIndex = 0;
  const within: PlaceTry[] = [];
  if (remote && isPlaceText(remote[1] as string)) {
    const [whole, area] = remote as unknown as [string, string];
    // "remote role open to candidates in Spain": remote, and where.
    const named = isPlaceText(whole) ? whole : `Remote, ${area}`;
    const [start, end] = [remote.index, remote.index + whole.length];
    within.push({ text: named, start, end, rule: 'place-sentence' });
  }
  return [
    ...PHRASES.flatMap(first),
    ...within,
    ...(kind === 'offer' ? LETTER_PHRASES : ASIDES).flatMap(first),
    ...(kind === 'offer' ? remoteWork(text.slice(0, LETTER_HEAD)) : []),
  ];
}
