/**
 * The country a letter is from where it names no place: retirement schemes, registers, laws and post codes that only
 * one country has. It decides whose dollar a bare `$` is and which part of 3/4/2027 is the month.
 */

import { Phrases } from '../../lexicon/trie.ts';
import { wordsOf } from '../../lexicon/words.ts';

const SIGNS = {
  US: ['COBRA', 'form I 9', 'at will', 'FLSA', 'IRS', 'section 409A'],
  AU: [
    'superannuation',
    'fair work',
    'long service leave',
    'TFN',
    'tax file number',
    'RDO',
    'RDOs',
    'national employment standards',
    'working with children check',
    'AHPRA',
  ],
  NZ: ['kiwisaver', 'NZBN', 'IRD number', 'holidays act', 'te whatu ora', 'aotearoa'],
  CA: [
    'RRSP',
    'DPSP',
    'health spending account',
    'extended health',
    'vulnerable sector check',
    'CPP',
    'notice of assessment',
    'record of employment',
    'employment standards [act|code]',
    'canada pension plan',
  ],
  DK: ['feriepenge', 'funktionærloven', 'a-kasse', 'feriefridage', 'ferieloven', 'lønmodtager'],
  SE: ['tjänstepension', 'kollektivavtal', 'semesterersättning', 'förmåner', 'anställningsavtal'],
  NO: ['feriepenger', 'arbeidsavtale', 'tariffavtale', 'obligatorisk tjenestepensjon'],
  SG: ['CPF', 'employment pass'],
  HK: ['MPF', 'mandatory provident fund'],
  GB: [
    'HMRC',
    'P45',
    'auto enrolment',
    'autoenrolment',
    'national insurance [number|contributions]',
    'DBS [check|clearance]',
  ],
  IN: ['PAN card', 'aadhaar', 'provident fund', 'pvt ltd', 'private limited', 'CTC'],
} as const;

/** Post codes, register numbers and states in capitals. */
const CODES =
  /\b(?:(?<US>401\s?\(k\)|[A-Z]{2} \d{5}(?:-\d{4})?\b)|(?<AU>ABN:? ?\d{2}\b|(?:NSW|Q[Ll][Dd])\b|(?:VIC|TAS|ACT) \d{4}\b)|(?<CA>(?:ONA|CUPE|OPSEU)\b|[ABCEGHJ-NPRSTVXY]\d[A-Z] \d[A-Z]\d\b)|(?<SG>Singapore \d{6}\b)|(?<GB>[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}\b))|(?:^|\n|\+ ?|\b(?:plus|excl\.?|incl\.?|excluding|including|1\d(?:\.5)?%|your) )(?<AU2>super)\b(?! ?\p{L})|\b(?<AU3>super (?:on top|contributions?|guarantee|at 1\d|of 1\d))\b/gu;

/** Numbers that are dialled and addresses on the web, where no word says more. */
const REACHED =
  /(?:\+(?:(?<AU>61)|(?<NZ>64)|(?<SG>65)|(?<HK>852)|(?<GB>44)|(?<IN>91)|(?<IE>353)|(?<DK>45)|(?<SE>46)|(?<NO>47)|(?<ZA>27))[ (-]?\d)|[a-z\d]\.(?:(?:com?|org|net|govt?|ac|edu|nhs)\.)?(?:(?<AU2>au)|(?<NZ2>nz)|(?<SG2>sg)|(?<GB2>uk)|(?<IN2>in)|(?<IE2>ie)|(?<ZA2>za)|(?<DK2>dk)|(?<SE2>se)|(?<NO2>no)|(?<CA2>ca))(?![\w.-])/g;

/** Money of one country alone, where nothing else tells; the euro's stand for any of them: the day comes first in all. */
const PAID =
  /(?<GB>£ ?\d)|(?<IN>₹ ?\d|\d ?(?:LPA|lakhs?)\b)|(?<BR>R\$ ?\d)|(?<AU>A\$ ?\d|\d AUD\b|\bAUD \d)|(?<CA>CA?\$ ?\d|\d ?k? CAD\b|\bCAD \d)|(?<US>US\$ ?\d|\bUSD \d|\d USD\b)|(?<DE>€ ?\d|\d ?€)/g;

/** Regions that a letter names as its own; a posting names them among the places its employer works in. */
const REGIONS = {
  CA: [
    'ontario',
    'quebec',
    'québec',
    'alberta',
    'british columbia',
    'saskatchewan',
    'manitoba',
    'nova scotia',
    'new brunswick',
    'newfoundland',
    'prince edward island',
    'nunavut',
    'yukon',
    'northwest territories',
  ],
} as const;

const signs = phrasesOf(SIGNS);
const regions = phrasesOf(REGIONS);

function phrasesOf(lists: Readonly<Record<string, readonly string[]>>): () => Phrases<string> {
  let made: Phrases<string> | null = null;
  return () => {
    if (made !== null) return made;
    made = new Phrases<string>();
    for (const [country, list] of Object.entries(lists)) for (const phrase of list) made.add(phrase, country);
    return made;
  };
}

/** The countries whose codes or money a text holds. A second group of one country has a number behind its code. */
function named(text: string, pattern: RegExp): Set<string> {
  const found = new Set<string>();
  for (const { groups = {} } of text.matchAll(pattern))
    for (const [country, code] of Object.entries(groups))
      if (code !== undefined) found.add(country.slice(0, 2));
  return found;
}

/** A letter has said by then where it is from. */
const READ = 20_000;

/**
 * ISO code of the one country that a text's words belong to; null where none or several do. In a letter the name of a
 * region is such a word too, in a posting it is not.
 */
export function countryBySigns(text: string, isLetter = true): string | null {
  const head = text.slice(0, READ);
  const found = named(head, CODES);
  const words = wordsOf(head);
  for (const { what: country } of signs().find(head, words)) found.add(country);
  if (isLetter) for (const { what: country } of regions().find(head, words)) found.add(country);
  // "Mandatory Provident Fund" is not India's.
  if (found.has('HK')) found.delete('IN');
  if (found.size === 0) for (const country of named(head, REACHED)) found.add(country);
  const sure = found.size > 0 ? found : named(head, PAID);
  return sure.size === 1 ? ([...sure][0] ?? null) : null;
}
