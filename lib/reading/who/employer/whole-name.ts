/** The whole name of an employer of which the heaviest candidate is a part, or another's beginning. */
import { isLegalName } from '../../../lexicon/legal-forms.ts';
import { endsInTitleNoun } from '../../../lexicon/title-nouns.ts';
import { mentionsOf } from '../../../text/mentions.ts';
import { countryOf } from '../../place/parse.ts';
import type { Candidate } from './candidate.ts';
import type { Group } from './group.ts';
import { companyByName, coreName } from './known.ts';
import { isOnlyWords } from './names.ts';

const MOST_MENTIONS = 40;
/** How far in front of a mention the words of its name begin. */
const REACH = 60;

/**
 * Another employer's legal name, of which the known name is only the beginning: where a letter of Confluent Health, LLC
 * says "Confluent" for short, it is not Confluent. A country is no such word: it names a branch.
 */
function namesake({ best, names }: Group): Candidate | null {
  if (best.id !== null || !companyByName(best.name)) return null;
  const core = coreName(best.name);
  const longer = names.find(({ name }) => {
    if (!isLegalName(name) || companyByName(name)) return false;
    const whole = coreName(name);
    return whole.startsWith(`${core} `) && countryOf(whole.slice(core.length + 1)) === null;
  });
  return longer ?? null;
}

const ARTICLE = /^(?:das|die|der|the) /;

/**
 * "Haus Lindenhof" for short, where the page has "Seniorenzentrum Haus Lindenhof gGmbH", and "Das Klinikum Quell" where it
 * has "Klinikum Quell gGmbH": the legal name is the whole one.
 */
function legalName({ best, core }: Group, groups: readonly Group[]): Candidate | null {
  if (best.id !== null || isLegalName(best.name)) return null;
  const bare = core.replace(ARTICLE, '');
  const isWhole = (name: string): boolean =>
    isLegalName(name) &&
    ((core.includes(' ') && coreName(name).endsWith(` ${core}`)) ||
      (bare !== core && coreName(name) === bare));
  return groups.flatMap((one) => one.names).find(({ name }) => isWhole(name)) ?? null;
}

/** The name with the words that stand in front of one of its mentions, the group of `pattern`; null where none has any. */
function withWordsBefore(text: string, { best }: Group, pattern: RegExp): Candidate | null {
  for (const at of mentionsOf(text, best.name, MOST_MENTIONS)) {
    const words = pattern.exec(text.slice(Math.max(0, at - REACH), at))?.[1];
    if (words !== undefined) return { ...best, name: words + best.name, start: at - words.length };
  }
  return null;
}

/** "Duas Marias – Pastelaria Industrial, Lda., com sede": in Portugal and Spain what a company does is part of its name. */
const DASHED = /(?:^|[\n:] ?)((?:\p{Lu}[\p{L}'’&.-]* ){1,4}[–-] )$/u;

const OF_IBERIA = /, (?:Lda|LDA|Ltda|LTDA|S\.?[AL])\b/;

function dashedName(text: string, winner: Group): Candidate | null {
  const { start, id, name } = winner.best;
  return start === null || id !== null || !OF_IBERIA.test(name)
    ? null
    : withWordsBefore(text, winner, DASHED);
}

/** Words in front of a town's name that make it an authority's. */
const AUTHORITY =
  /(?:^|[\s(])((?:Gemeente|Stadt|Landkreis|Gmina|Urząd (?:Miasta|Gminy)|Ville de|Commune de|Mairie de|Ayuntamiento de|Comune di|Câmara Municipal d[eao]|Município d[eao]|Prefeitura(?: Municipal)? d[eao]|City of|County of|Town of|Borough of|Universiteit|Universität|University of|Université de|Universidad de|Universidade de) )$/u;

/** "Schieoever", where the text has "Gemeente Schieoever": the authority by its whole name, and where it stands. */
function authority(text: string, winner: Group): Candidate | null {
  const { start, id, name } = winner.best;
  return start === null || id !== null || name.includes(',')
    ? null
    : withWordsBefore(text, winner, AUTHORITY);
}

const BEFORE = /(?:^|[\s("“])(\p{Lu}[\p{L}’'-]{1,24}) $/u;
/** A name of which every mention has one word in front of it has that word: "Gully Hotel" behind "Stumpy", each time. */
const LEAST_MENTIONS = 2;

function beginning(text: string, { best }: Group): Candidate | null {
  if (best.start === null || best.id !== null) return null;
  const mentions = [...mentionsOf(text, best.name, MOST_MENTIONS)];
  const words = new Set(mentions.map((at) => BEFORE.exec(text.slice(Math.max(0, at - 28), at))?.[1]));
  const [word] = words;
  const isPart = word !== undefined && words.size === 1 && !isOnlyWords(word) && !endsInTitleNoun(word);
  if (!isPart || mentions.length < LEAST_MENTIONS) return null;
  return { ...best, name: `${word} ${best.name}`, start: best.start - word.length - 1 };
}

/** "Das Klinikum Quell": the article is the sentence's. */
function withoutArticle(best: Candidate): Candidate {
  const name = best.name.replace(/^(?:Das|Der|Die) (?=\p{Lu})/u, '');
  const moved = best.name.length - name.length;
  return { ...best, name, start: best.start === null ? null : best.start + moved };
}

/** The name that a document has in full for the employer that it was found to be of; its best one else. */
export function wholeNameOf(text: string, winner: Group, groups: readonly Group[]): Candidate {
  return (
    namesake(winner) ??
    legalName(winner, groups) ??
    dashedName(text, winner) ??
    authority(text, winner) ??
    beginning(text, winner) ??
    withoutArticle(winner.best)
  );
}
