/** The grammar of employers' names in running text, and the words that look like names but are not. */
import { isLegalName, legalEnd } from '../../../lexicon/legal-forms.ts';
import type { Word } from '../../../lexicon/words.ts';
import { siteNamed } from '../../../sites/find.ts';
import { isWorkTerms } from './work-terms.ts';

export interface Named {
  name: string;
  start: number;
  end: number;
  /** It ends in a legal form. */
  legal: boolean;
  /** Index of its first word. */
  from: number;
}

/** Small words inside a name: "University of Kent", "Textiles La Quebrada", "Molinos de Guadaíra". */
const JOINTS = new Set(
  'and of de the du des la le les los las do da dos das del di della dell van von der y e et und en d l i'.split(
    ' ',
  ),
);
const GAPS = new Set([' ', '-', '.', '’', "'", ' & ', '&', '+', ' + ', '/']);
/** "St. Brannoc", "Dr. Oetker". */
const ABBREVIATED = new Set(['st', 'dr', 'mt', 'ste', 'gebr']);
const MOST_WORDS = 6;

/** Capitalised, or with a digit or an inner capital (`strongDM`, `3M`). */
export function isNameWord(word: string): boolean {
  const first = word.charAt(0);
  if (word === 'I' || word.startsWith('I’') || word.startsWith("I'")) return false;
  if (first !== first.toLowerCase()) return true;
  const rest = word.slice(1);
  return rest !== rest.toLowerCase() && (first >= 'a' || (first >= '0' && first <= '9'));
}

/** Index behind the last word of the name that begins with the word `i`; `i` itself where none does. */
function nameEnd(text: string, words: readonly Word[], i: number, wrapped: boolean): number {
  const at = (n: number): string => text.slice(words[n]?.start, words[n]?.end);
  const gap = (n: number): string => text.slice(words[n - 1]?.end, words[n]?.start);
  if (!isNameWord(at(i))) return i;
  let [end, count] = [i + 1, 1];
  while (end < words.length && count < MOST_WORDS) {
    const here = words[end - 1]?.end ?? 0;
    if (legalEnd(text, here) > here) break;
    const between = gap(end);
    const joined =
      GAPS.has(between) ||
      (wrapped && between === '\n') ||
      (between === '. ' && ABBREVIATED.has(words[end - 1]?.lower ?? ''));
    if (joined && isNameWord(at(end))) end++;
    else {
      let next = end;
      while (
        next < end + 2 &&
        (gap(next) === ' ' || (wrapped && gap(next) === '\n')) &&
        JOINTS.has(words[next]?.lower ?? '')
      )
        next++;
      if (
        next === end ||
        next >= words.length ||
        ![' ', '’', "'"].includes(gap(next)) ||
        !isNameWord(at(next))
      )
        break;
      end = next + 1;
    }
    count++;
  }
  return end;
}

/** Words that stand before a name with a capital and are no part of it: "About Acme", "Die Acme GmbH". */
const LEADS = new Set(
  `about why join joining meet at with for from here in on welcome and as by dear the our your we this re life working who company
  employer die der das den dem zwischen bei für firma la le les société entre chez el los empresa a o sociedad de het werkgever
  tussen il lo pracodawca spółka firmą verbal between offer angebot vertragsangebot oferta proposta propuesta aanbod client mandant mandantin kunde auftraggeber to`.split(
    /\s+/,
  ),
);

/** Where names stand in a text; of "Director of Acme Corp." also what stands behind each small word. */
export function* namesIn(text: string, words: readonly Word[], most: number): Generator<Named> {
  let seen = 0;
  for (let i = 0; i < words.length; ) {
    const end = nameEnd(text, words, i, false);
    if (end === i) {
      i++;
      continue;
    }
    if (++seen > most) return;
    const starts = new Set([i]);
    let lead = i;
    while (lead < end - 1 && LEADS.has(words[lead]?.lower ?? '')) lead++;
    starts.add(lead);
    for (let n = i + 1; n < end - 1; n++) if (JOINTS.has(words[n]?.lower ?? '')) starts.add(n + 1);
    for (const from of starts) {
      // A name that begins later may reach further: its words are counted from its own first one.
      let to = nameEnd(text, words, from, false);
      if (to === from) continue;
      const long = nameEnd(text, words, from, true);
      if (long > to && legalEnd(text, words[long - 1]?.end ?? 0) > (words[long - 1]?.end ?? 0)) to = long;
      let bare = words[to - 1]?.end ?? 0;
      if (words[to - 1]?.lower.endsWith("'s")) bare -= 2;
      const start = words[from]?.start ?? 0;
      const stop = legalEnd(text, bare);
      const name = text.slice(start, stop);
      yield { name, start, end: stop, legal: stop > bare || isLegalName(name), from };
    }
    const stop = legalEnd(text, words[end - 1]?.end ?? 0);
    i = end;
    while ((words[i]?.start ?? Number.POSITIVE_INFINITY) < stop) i++;
  }
}

/** Words that begin sentences or head sections; a name made only of them is none. */
const NOT_NAMES = new Set(
  `a an the this that these those it its we our us you your i my he she they their company employer organization organisation
  firm client team role position job opportunity department office location about overview description summary responsibilities
  requirements qualifications benefits compensation salary bonus equity stock options board directors committee plan agreement
  letter offer employment employee employees human resources people talent recruiting recruitment hiring manager president chief
  officer executive senior vice director engineer engineering software product security data design finance legal sales marketing
  customer support success operations research development business united states kingdom usa uk us eu europe january february march
  april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday dear
  sincerely regards best yours very truly exhibit confidential personal private re subject from to date page mr mrs ms dr equal
  opportunity full part time remote hybrid onsite what who why how when where if as at in on of for and or but not no yes please
  thank thanks welcome congratulations hi hello hey join apply learn more read see view all new group inc llc ltd corp corporation
  limited common class series effective upon under pursuant subject section paragraph article schedule base annual target sign
  signing start vesting rsu rsus restricted units shares unit share state federal law act code note notice total terms
  conditions additional other each any every some most many here there once after before during since while with within without
  also however therefore furthermore additionally finally first second third one two three ideal successful none unknown n/a
  google-docs hr ceo cto cfo coo vp svp evp evryone everyone
  life day work working world-class mission vision values culture experience preferred required minimum basic key nice must ability
  governors admissão pte pvt pty gmbh
  strictly example mailbox entity feedback expression interest term sheet division temat oggetto objet assunto asunto betreff onderwerp
  início sobre nós mandant gegenüber ficha edital seleção pública head
  report management mgmt leadership hrbp chro trabajo emprego travail arbeit praca
  strong you'll we're we'll you're it's let's i'm here's that's today tomorrow drive handle own build lead manage
  job's foundation bank university institute trust school college council clinic hospital church ministry agency authority association
  acquisition workforce planning personnel payroll relations administration culture hris recruiter applications application account profile
  dashboard inbox browse upload login logout
  personalabteilung personalwesen personalmanagement abteilung personal stellen offene geschäftsleitung geschäftsführung
  ressources humaines rh drh direction service équipe recrutement recursos humanos rrhh departamento dirección selección equipo
  direzione risorse umane personale ufficio reparto selezione direção gestão pessoas rr hh & + y e et und i de du des del di della afdeling personeel personeelszaken personeelsdienst hrm
  dział działu kadr kadry płac zasobów ludzkich rekrutacji
  english french german spanish american british indian canadian
  fortune forbes nasdaq nyse gaap covid internet web cloud ai ml java python kubernetes typescript javascript react
  job jobs career careers karriere startseite home everybody nobody anyone anybody somebody everything nothing something great good happy congrats cheers revised updated fwd fw
  offers trustees education kandidat kandidatin reason cause section date facebook-ads twitter instagram youtube tiktok recap call verbal draft copy candidate
  die der das den dem ein eine einer sie du ihr ihre ihrer ihren ihnen wir unser unsere unserem unserer gesellschaft firma arbeitgeber
  arbeitgeberin arbeitnehmer arbeitnehmerin mitarbeiter mitarbeiterin herr frau herrn vollzeit teilzeit gehalt vergütung vertrag
  arbeitsvertrag anstellungsvertrag dienstvertrag arbeitsort beginn urlaub probezeit kündigung ferien bonus chf eur
  la le les un une nous vous notre votre société entreprise employeur salarié salariée contrat travail madame monsieur poste article
  el los las una nosotros usted empresa empleador trabajador trabajadora contrato puesto cargo sueldo salario
  o os as um uma nossa nosso entidade empregadora trabalhador trabalhadora vaga remuneração outorgante primeira segunda
  het een wij je jij u werkgever werknemer werkneemster functie salaris arbeidsovereenkomst
  il lo gli azienda società datore lavoro lavoratore contratto pracodawca pracownik umowa pracy wynagrodzenie stanowisko`.split(
    /\s+/,
  ),
);

/** Degrees and chartered titles behind a signer's name: "Luis Ortega, M.D." */
const CREDENTIALS = new Set(
  'md phd do dds jd rn pe edd psyd pharmd esq esquire cpa cfa mba llm fache pmp sphr acca fca mpp cissp'.split(
    ' ',
  ),
);

/** "IC5", "Level P4", "Band 6B": a rung of a ladder, no name. */
const LEVEL_CODE = /^(?:(?:level|grade|band|step) )?[A-Z]{0,3}\d{1,2}[A-Z]?$/i;

/** The words of a name in small letters, without apostrophes' endings. */
const parts = (name: string): string[] =>
  name
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[\s.,]+/)
    .map((word) => (word.endsWith("'s") ? word.slice(0, -2) : word))
    .filter((word) => word !== '');

/** Departments whose own word is somebody's name as well. */
const DEPARTMENTS = new Set(['afdeling p&o', 'team p&o', 'dienst p&o']);

/** True where no word of it can name anybody: "Senior", "The Company", "Direzione Risorse Umane". */
export const isOnlyWords = (name: string): boolean =>
  DEPARTMENTS.has(name.toLowerCase()) ||
  parts(name).every((word) => NOT_NAMES.has(word) || siteNamed(word)?.onlyASite);

/** True where the words could be an employer's name. */
export function couldBeName(name: string): boolean {
  if (name.length === 0 || name.length > 70 || name.toLowerCase() === name.toUpperCase()) return false;
  if (LEVEL_CODE.test(name)) return false;
  if (CREDENTIALS.has(name.toLowerCase().replaceAll('.', ''))) return false;
  return !isOnlyWords(name) && !isWorkTerms(name);
}

/** Boards that open other employers' postings with a word about themselves: "Dice is the leading career destination". */
export const isAggregator = (name: string): boolean => siteNamed(name)?.aggregator === true;

/** What a site calls itself where jobs of many employers stand. */
export const isBoardName = (name: string): boolean => siteNamed(name) !== null;

/** Before a name: "The Board of Directors of Old Mill Bank". */
const BOARD_OF = /^(?:The )?Board(?: of (?:Directors|Trustees))? of /;
/** A full stop belongs to an abbreviation ("Inc.", "S.A."), else to the sentence. */
const OWN_STOP = /(?:\b(?:Inc|Corp|Ltda?|Lda|Co|Pvt|Pte|Pty)|\. ?\p{L})\.$/iu;

/** A name without what sentence grammar left on it. */
export function trimName(raw: string): string {
  let name = raw.replace(/\s+/g, ' ').trim().replace(BOARD_OF, '');
  for (const end of ["'s", '’s', '’', "'"]) if (name.endsWith(end)) name = name.slice(0, -end.length);
  // "Die Quill SE": the article is the sentence's.
  for (const article of ['Die ', 'Der ', 'Das '])
    if (name.startsWith(article) && isLegalName(name)) name = name.slice(article.length);
  for (const start of ['At ', 'at ', 'For ', 'With ', 'Here at ', 'On behalf of '])
    if (name.startsWith(start)) name = name.slice(start.length);
  while (name !== '' && ',;: -'.includes(name.at(-1) as string)) name = name.slice(0, -1);
  return name.endsWith('.') && !OWN_STOP.test(name) ? name.slice(0, -1) : name;
}
