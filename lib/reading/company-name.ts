/** The grammar of employers' names in running text, and the words that look like names but are not. */
import { siteNamed } from '../sites/find.ts';

/** One word of a name: capitalised, or with a digit or inner capital (`strongDM`, `E-LOAN`, `PRG-Schultz`, `Al`). */
const WORD = String.raw`(?:(?<![\p{L}\p{N}])(?!I(?:[’']|\b))(?:\p{Lu}[\p{L}\p{N}&’'+-]{0,40}(?:\.(?=\p{L})[\p{L}\p{N}]{1,40}){0,3}|\p{Ll}{1,20}\p{Lu}[\p{L}\p{N}]{0,40}|\p{N}{1,6}\p{Lu}[\p{L}\p{N}]{0,40}))`;
const ENDING = String.raw`(?:,?[ ](?:Inc|INC|inc|Incorporated|INCORPORATED|Corp|CORP|Corporation|CORPORATION|LLC|L\.L\.C|Ltd|LTD|ltd|Limited|LIMITED|PLC|plc|g?GmbH|GMBH|AG|UG|e\.V|S\.A\.S|S\.A|SA|SAS|SARL|S\.L|B\.V|BV|N\.V|NV|AB|AS|ASA|Pty|PTY|Pte|PTE|Pvt|PVT|Private|PRIVATE|S\.p\.A|S\.r\.l|SRL|ApS|A\/S|Oyj?|OÜ|UAB|KG|SE|[Ss]p\.[ ]?z[ ]?o\.?[ ]?o|s\.r\.o|d\.o\.o|Kft|Zrt|PBC|PLLC|P\.L\.L\.C|LLP|L\.L\.P|LP|L\.P|P\.[AC]|Co|CO|K\.K|KK|FZ-?LLC|FZE|DMCC|JSC)(?!\p{L})\.?)`;

/** A name of one to five words, with its legal ending where it has one. */
export const NAME = String.raw`(${WORD}(?:[ ](?:(?:&|and|of|de|the)[ ])?${WORD}){0,4}${ENDING}{0,3})`;
/** A name that carries a legal ending. */
export const LEGAL_NAME = String.raw`(${WORD}(?:[ ](?:(?:&|and|of|de)[ ])?${WORD}){0,4}${ENDING}{1,3})`;

/** The same in letters, where a name with a legal ending may have been wrapped over two lines. */
export const LETTER_NAME = String.raw`(${WORD}(?:[ \n](?:(?:&|and|of|de)[ \n])?${WORD}){0,4}${ENDING.replace('?[ ]', '?[ \\n]')}{1,3}|${NAME.slice(1)}`;

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
  signing start vesting rsu rsus restricted units shares unit share state federal law act code code note notice total terms
  conditions additional other each any every some most many here there once after before during since while with within without
  also however therefore furthermore additionally finally first second third one two three ideal successful none unknown n/a
  google-docs hr ceo cto cfo coo vp svp evp evryone everyone
  life day work working world-class mission vision values culture experience preferred required minimum basic key nice must ability
  strong you'll you’ll we're we’re we'll we’ll you're you’re it's it’s let's let’s i'm i’m here's here’s that's that’s today tomorrow
  job's foundation bank university institute trust school hospital church ministry agency authority association
  english french german spanish american british indian canadian
  fortune forbes nasdaq nyse gaap covid internet web cloud ai ml java python kubernetes typescript javascript react
  facebook-ads twitter instagram youtube tiktok`.split(/\s+/),
);

/** Degrees and chartered titles behind a signer's name: "Luis Ortega, M.D." */
const CREDENTIAL =
  /^(?:M\.?D|Ph\.?D|D\.?O|D\.?D\.?S|J\.?D|R\.?N|P\.?E|Ed\.?D|Psy\.?D|Pharm\.?D|Esq|Esquire|CPA|CFA|MBA|LL\.?M|FACHE|PMP|SPHR|ACCA|FCA)\.?$/;

/** True where the words could be an employer's name. */
export function couldBeName(name: string): boolean {
  if (CREDENTIAL.test(name)) return false;
  const words = name
    .replace(/[.,]/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0 || name.length > 70 || !/\p{L}/u.test(name)) return false;
  return words.some((word) => {
    const plain = word.toLowerCase().replace(/[’']s?$/, '');
    return !NOT_NAMES.has(plain) && !siteNamed(plain)?.onlyASite;
  });
}

/** Boards that open other employers' postings with a word about themselves: "Dice is the leading career destination". */
export const isAggregator = (name: string): boolean => siteNamed(name)?.aggregator === true;

/** What a site calls itself where jobs of many employers stand. */
export const isBoardName = (name: string): boolean => siteNamed(name) !== null;

/** A name without what sentence grammar left on it. */
export function trimName(raw: string): string {
  return (
    raw
      .replace(/\s+/g, ' ')
      .replace(/^(?:The\s)?Board(?:\sof\s(?:Directors|Trustees))?\sof\s/, '')
      .replace(/[’']s?$/u, '')
      .replace(
        /^(?:The\s(?=\p{Lu}[\p{L}-]{1,40}\s)|[Aa]t\s|For\s|With\s|Here\sat\s|On\sbehalf\sof\s)/u,
        (start) => (start.startsWith('The') ? start : ''),
      )
      .replace(/[,;:\s-]{1,9}$/, '')
      // A full stop belongs to an abbreviation ("Inc.", "S.A."), else to the sentence.
      .replace(/(?<!\b(?:Inc|Corp|Ltd|Co|Pvt|Pte|Pty|Incorp)|\.[ ]?\p{L})\.$/iu, '')
      .trim()
  );
}
