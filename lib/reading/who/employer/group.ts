/** One employer under several names: which candidates are one, and which of its names is the best. */
import { isLegalName } from '../../../lexicon/legal-forms.ts';
import { WIDE_AREAS } from '../../place/names.ts';
import type { Candidate } from './candidate.ts';
import { endsInTitle } from './in-text.ts';
import { companyByName, coreName } from './known.ts';
import { couldBeName } from './names.ts';

/** "Palo Duro ISD" for "Palo Duro Independent School District": the same beginning, then the initials of the rest. */
function isAbbreviated(short: string, long: string): boolean {
  const [words, whole] = [short.split(' '), long.split(' ')];
  const initials = words.at(-1) ?? '';
  const begin = words.length - 1;
  return (
    initials.length >= 2 &&
    begin > 0 &&
    whole.length === begin + initials.length &&
    words.slice(0, begin).every((word, i) => word === whole[i]) &&
    whole.slice(begin).every((word, i) => word.charAt(0) === initials.charAt(i))
  );
}

/** Same employer under a shorter and a longer form: `Excite` and `Excite, Inc.`, `Octopus` and `Octopus Deploy`. */
const alike = (a: string, b: string): boolean =>
  isAbbreviated(a, b) ||
  isAbbreviated(b, a) ||
  a === b ||
  a.startsWith(`${b} `) ||
  b.startsWith(`${a} `) ||
  a.replaceAll(' ', '') === b.replaceAll(' ', '');

/** Where a container or a label says whose a name is, it may be anything. */
const SAID: ReadonlySet<string> = new Set(['company-hint', 'company-label', 'company-board', 'company-host']);

/** A job's title or a part of the world, which words around names take for an employer's. */
function isNobodys({ name, rule, id }: Candidate): boolean {
  if (SAID.has(rule) || id !== null || isLegalName(name) || companyByName(name)) return false;
  return endsInTitle(name) || WIDE_AREAS.has(name.toLowerCase());
}

/** Candidates of one employer. */
export interface Group {
  core: string;
  weight: number;
  best: Candidate;
  rules: Set<string>;
  /** All of its candidates, the heaviest first. */
  names: Candidate[];
}

/** Candidates by employer, the heaviest first. */
export function group(candidates: Candidate[]): Group[] {
  const groups: Group[] = [];
  const sorted = candidates
    .filter((one) => (couldBeName(one.name) || one.rule === 'company-card') && !isNobodys(one))
    .sort((a, b) => b.weight - a.weight);
  for (const one of sorted) {
    const core = coreName(one.name);
    if (core === '') continue;
    const home = groups.find((other) => alike(other.core, core));
    if (home) {
      home.names.push(one);
      home.weight += home.rules.has(one.rule) ? Math.min(1, one.weight / 4) : one.weight;
      home.rules.add(one.rule);
      if (isAbbreviated(home.core, core) && one.start !== null) home.best = { ...one, id: home.best.id };
      // A board's address abbreviates: `halvorsen` stands for the "Halvorsen Grid" of the text.
      if (home.best.rule === 'company-board' && one.start !== null && one.name.length > home.best.name.length)
        home.best = { ...one, id: home.best.id };
      // A sender's domain runs the words together, and headings shout: the text's own form is the name.
      const plainer =
        (one.start !== null || one.rule === 'company-hint') && one.name !== one.name.toUpperCase();
      const runTogether =
        /-(?:sender|contact)$/.test(home.best.rule) &&
        one.name.includes(' ') &&
        home.core.length >= core.length - 2;
      const shouted =
        !isAbbreviated(core, coreName(home.best.name)) &&
        home.best.name.length > 4 &&
        home.best.name === home.best.name.toUpperCase();
      if (plainer && (runTogether || shouted)) home.best = { ...one, id: home.best.id };
      if (home.best.id === null && one.id !== null) home.best = { ...home.best, id: one.id };
    } else groups.push({ core, weight: one.weight, best: one, rules: new Set([one.rule]), names: [one] });
  }
  return groups.sort((a, b) => b.weight - a.weight);
}
