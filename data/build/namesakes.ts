/**
 * Filings that share a key but not an employer: `DATA BRICKS INC` is not Databricks, Inc. A key leaves spaces out, so
 * that a board's slug meets a name; where a name in one word and one in several meet, they are two employers.
 */
import { namesIn, nameWords } from '../../lib/evidence/identity.ts';

export interface FiledName {
  employer: string;
  trade: string;
  key: string;
  n: number;
}

const wordsOf = ({ employer }: FiledName): string[] => nameWords(namesIn(employer).name);

/** True where the name itself gives the key: names that lead to it otherwise are known to be the employer's. */
const byItself = (name: FiledName): boolean => wordsOf(name).join('') === name.key;

const isOneWord = (name: FiledName): boolean => wordsOf(name).length === 1;

/** The same names; of two spellings under one key the one with fewer filings gets a key of its own: `data.bricks`. */
export function apart(names: FiledName[]): FiledName[] {
  const groups = new Map<string, FiledName[]>();
  for (const name of names) if (byItself(name)) groups.set(name.key, [...(groups.get(name.key) ?? []), name]);
  const moved = new Set<FiledName>();
  const count = (list: FiledName[]): number => list.reduce((sum, { n }) => sum + n, 0);
  for (const group of groups.values()) {
    const one = group.filter(isOneWord);
    const several = group.filter((name) => !isOneWord(name));
    if (one.length === 0 || several.length === 0) continue;
    for (const name of count(one) >= count(several) ? several : one) moved.add(name);
  }
  return names.map((name) => (moved.has(name) ? { ...name, key: ownKey(wordsOf(name)) } : name));
}

/** A point is in no key that a name gives, so this one is reached by the lookup only. */
const ownKey = (words: string[]): string => (words.length > 1 ? words.join('.') : `${words[0]}.`);
