/** What a job title looks like: the nouns it ends on, and where a sentence goes on after it. */
import { isLegalName } from '../../../lexicon/legal-forms.ts';
import { holdsTitleNoun, isTitle } from '../../../lexicon/title-nouns.ts';
import { wordsOf } from '../../../lexicon/words.ts';
import { begins, gapBefore, type Marked, wordAt } from '../../marked.ts';
import { namesPlace } from '../../place/parse.ts';
import { isNameWord } from '../employer/names.ts';

export interface TitleSpan {
  title: string;
  start: number;
}

/** What an advertised title carries in many countries, whatever its noun: "(m/w/d)", "(H/F)", "(all genders)". */
export const GENDER_MARK =
  /\(?(?<!\p{L})(?:[mwfdx]\s?\/\s?[mwfdx]\s?\/\s?[mwfdxi]|[hf]\s?\/\s?[hf]|[mf]\s?\/\s?[mf](?=\))|all genders|gn)(?!\p{L})\)?/iu;
/** "Lohnverrechner:in", "Bäcker*innen": a German noun that names everybody. */
const BOTH_GENDERS = /\p{Ll}{3}(?:[:*_]|\/-?)in(?:nen)?(?!\p{L})/u;
/** What only job titles have: a noun of work, or a mark of who may apply. */
export const looksLikeTitle = (words: string): boolean =>
  isTitle(words) || GENDER_MARK.test(words) || BOTH_GENDERS.test(words);

/** How long and how much, not what: "(6-month contract)", "(Vollzeit, 38,5 h)", "(0.8 FTE)". */
const TERMS =
  /^(?:(?:\d{1,2}[- ])?months?\b|freelance|contract\b|fixed[- ]term|full[- ]time|part[- ]time|temporary|permanent|\d{1,3} ?%|[\d.,]{1,4} ?(?:fte|h\b|hours|std)|vollzeit|teilzeit|befristet|unbefristet|cdi\b|cdd\b|temps plein|tiempo completo|jornada)/i;
/** Whether the words of a bracket behind a title are terms of the job and no part of its name. */
export const isTerms = (bracket: string): boolean =>
  TERMS.test(bracket) || wordsOf(bracket).some(({ lower }) => STANDS_IN.has(lower));

/** Words of a bracket that says for whom somebody stands in: "(parental leave cover)", "(Elternzeitvertretung)". */
const STANDS_IN = new Set(
  `maternity paternity parental sabbatical secondment
  vertretung elternzeit elternzeitvertretung mutterschaftsvertretung schwangerschaftsvertretung karenzvertretung krankheitsvertretung
  remplacement maternité parental sustitución maternidad excedencia interinidad sostituzione maternità
  zwangerschap zwangerschapsverlof zwangerschapsvervanging ouderschapsverlof vervanging substituição licença maternidade zastępstwo`.split(
    /\s+/,
  ),
);

/** What may stand between a cue and its title: "the position of our new full-time Analyst". */
const BEFORE = new Set(
  `our its the a an new exempt non regular permanent full part time initial initially that of next our
  ein eine einen einer eines der die das den unser unsere unserer unseren neue neuer neuen sogenannte
  un une le la l d de du notre el la los una nuestro nuestra nuevo nueva o a um uma nosso nossa een de het onze il lo uno`.split(
    /\s+/,
  ),
);
const ABBREVIATED = new Set([
  'sr',
  'jr',
  'asst',
  'exec',
  'snr',
  'u',
  'assoc',
  'dr',
  'ing',
  'mgr',
  'st',
  'prof',
  '1',
  '2',
]);
/** Signs at which a title ends wherever they stand. */
const STOPS = [...';:()\n\t"“”„«»!?[]|*_{}<>→•…'];
/** "Fachspezialistin Lohnbuchhaltung und Sozialversicherungen" at the end of its line. */
const SECOND_FIELD = /^(?:und|y|e|et) \p{Lu}\p{L}{3,30}(?=[\n\t]|$)/u;
/** "on Dale's team": whose team it is belongs to no title. */
const SOMEBODYS = /^(?:on|in) \p{Lu}[\p{L}-]{1,20}['’]s? /u;
const LONGEST = 110;

const isSmall = (text: string, at: number): boolean => {
  const char = text.charAt(at);
  return char !== char.toUpperCase();
};

/** Whether a title ends in what stands between two of its words. */
function ends({ text, words }: Marked, i: number): boolean {
  const before = words[i - 1];
  const next = words[i]?.start ?? text.length;
  const gap = text.slice(before?.end ?? 0, next);
  // "Projektleiter:in", "Engenheiro(a)", "Fachärztin (w/m/d)": the ending belongs to its noun.
  if ([':', '(', '*', '_', '/', '/-', '(-', '·', '•'].includes(gap) && ENDINGS.has(words[i]?.lower ?? ''))
    return false;
  if (gap === ')' || gap === ') ') return !ENDINGS.has(before?.lower ?? '') || gap === ')';
  if (gap === ' (' && text.slice(next - 2, next + 10).search(/\((?:f\/|m\/|w\/|d\/|h\/)/i) === 0) return true;
  if (STOPS.some((stop) => gap.includes(stop))) return true;
  if (gap.startsWith('.') && gap.length > 1)
    return !ABBREVIATED.has(before?.lower ?? '') && before?.lower.length !== 1;
  if (
    (gap.includes(' – ') || gap.includes(' — ') || gap.includes(' - ') || gap.startsWith(', ')) &&
    isSmall(text, next)
  ) {
    // "chargée d'études, pôle eau" goes on in small letters, "Analyst, with us" does not.
    return true;
  }
  return gap.startsWith(', ') && isLegalName(`X, ${text.slice(next, words[i]?.end)}`);
}
const ENDINGS = new Set([
  'in',
  'innen',
  'a',
  'o',
  'as',
  'os',
  'e',
  'r',
  'frau',
  'euse',
  'trice',
  'ne',
  'se',
  'rice',
  'ère',
  'h',
  'f',
  'm',
  'n',
]);

/** The words behind a cue up to where the sentence goes on; null where nothing stands there. */
export function phraseAt(marked: Marked, at: number, company: string | null): TitleSpan | null {
  const { text, words } = marked;
  let from = wordAt(marked, at);
  if (/[\n\t;!?]/.test(text.slice(at, words[from]?.start).replace(/^[\n\t]/, ''))) return null;
  let skipped = 0;
  while (
    skipped++ < 5 &&
    BEFORE.has(words[from]?.lower ?? '') &&
    isSmall(text, words[from]?.start ?? 0) &&
    [' ', ', ', '-', "'", '’'].includes(gapBefore(marked, from + 1))
  )
    from++;
  if (words[from] === undefined) return null;
  const own = company === null ? '' : (company.toLowerCase().split(/[\s,]/)[0] ?? '');
  let to = from;
  while (to < words.length && (words[to]?.end ?? 0) - (words[from]?.start ?? 0) <= LONGEST) {
    if (to > from) {
      if (ends(marked, to)) break;
      // "Offer of Employment – Regional Sales Manager"
      if ([' – ', ' — ', ' - '].includes(gapBefore(marked, to)) && !holdsTitleNoun(words, from, to)) {
        from = to++;
        continue;
      }
      const here = text.slice(words[to]?.start, (words[to]?.start ?? 0) + 60);
      if (begins(marked, to, 'ends-title') && !isPart(marked, to) && !SECOND_FIELD.test(here)) break;
      if (SOMEBODYS.test(here)) break;
      if (
        own.length > 1 &&
        words[to]?.lower === own &&
        company !== null &&
        isNameWord(text.slice(words[to]?.start, words[to]?.end)) &&
        text.slice(words[to]?.start).toLowerCase().startsWith(company.toLowerCase().slice(0, 12))
      )
        break;
    }
    to++;
  }
  // "in Hamburg", "of Quill Corp": neither place nor employer is part of the title.
  const LAST = new Set(
    'of for at with and in on to the de del da do der des du d à a von für bei zu und et y e en em au la le no na van voor i w'.split(
      ' ',
    ),
  );
  for (let cut = to - 1; cut > from; cut--) {
    const tail = text.slice(words[cut]?.start, words[to - 1]?.end);
    const joint = words[cut - 1]?.lower ?? '';
    const isPlace =
      (['in', 'à', 'en', 'em', 'w', 'te', 'a'].includes(joint) || gapBefore(marked, cut).includes('|')) &&
      isNameWord(tail) &&
      namesPlace(tail);
    if ((LAST.has(joint) && isLegalName(tail)) || isPlace) to = cut - 1;
    else if (
      joint === 'of' &&
      cut === to - 1 &&
      tail.length >= 3 &&
      tail === tail.toUpperCase() &&
      !TRADES.has(tail)
    )
      to = cut - 1;
  }
  while (
    to > from + 1 &&
    (LAST.has(words[to - 1]?.lower ?? '') || BEFORE.has(words[to - 1]?.lower ?? '')) &&
    isSmall(text, words[to - 1]?.start ?? 0)
  )
    to--;
  const first = words[from] as { start: number };
  let end = words[to - 1]?.end ?? first.start;
  for (const sign of ['(a)', '(e)', '(o)', '(in)', '(-in)', '*in', ':in'])
    if (text.startsWith(sign, end)) end += sign.length;
  if (text[end] === ')' && text.slice(first.start, end).includes('(')) end++;
  if (ABBREVIATED.has(words[to - 1]?.lower ?? '') && text[end] === '.' && /\s|$/.test(text[end + 1] ?? ''))
    end++;
  const start = text[first.start - 1] === '.' ? first.start - 1 : first.start;
  const title = text.slice(start, end).replace(/\s+/g, ' ');
  return title.length >= 2 && title.length <= LONGEST ? { title, start } : null;
}
/** Capitals behind "of" that are a trade, not the employer. */
const TRADES = new Set('IT HR QA AI ML UX PR BI R&D PMO SEO'.split(' '));

/** "Head of Base Pay", "Director, Pay": a capital makes a word that may end a title part of it. */
function isPart({ text, words }: Marked, i: number): boolean {
  const start = words[i]?.start ?? 0;
  return (
    !isSmall(text, start) &&
    gapBefore({ text, words } as Marked, i) !== ', ' &&
    !ALWAYS.has(words[i]?.lower ?? '')
  );
}
const ALWAYS = new Set(
  'reporting reports position role job you your we i please this it they here next last then if when'.split(
    ' ',
  ),
);

/**
 * The title behind a cue; null where nothing there is a title. `company` is the employer's name, which ends a title too
 * ("Chief Operating Officer of Acme").
 */
export function titleAt(marked: Marked, at: number, company: string | null): TitleSpan | null {
  const phrase = phraseAt(marked, at, company);
  return phrase !== null && isTitle(phrase.title) ? phrase : null;
}

export { holdsTitleNoun };
