/** The names that people use for the largest filers: their names without what only says which part of them filed. */
import { nameWords } from '../../lib/evidence/identity.ts';
import { filedKey, shortName } from './employers.ts';
import type { Row } from './engine.ts';

/** How many of the largest filers get short names. */
const LARGEST = 600;

/** Words at the end of a filer's name that say what it is or where, not who. */
const TAIL = new Set(
  'technologies technology tech systems services service solutions solution america americas american usa us north international global group holdings holding enterprises enterprise national association bank financial consulting software labs networks digital information business management operations communications cable wireless corporate associates and of company stores platforms research'.split(
    ' ',
  ),
);

/** Short name (key) → key of the filer, where it is no other filer's own name. */
export function shortNames(filers: Row[], all: string[]): Map<string, string> {
  const taken = new Map<string, string>();
  for (const name of all) {
    const { key } = filedKey(name, '');
    const own = nameWords(name).join('');
    if (!taken.has(own)) taken.set(own, key);
  }
  const found = new Map<string, string | null>();
  const largest = [...filers].sort((a, b) => Number(b.n) - Number(a.n)).slice(0, LARGEST);
  for (const { employer } of largest) {
    const { key } = filedKey(String(employer), '');
    const words = nameWords(String(employer));
    while (words.length > 1 && TAIL.has(words.at(-1) ?? '')) {
      words.pop();
      const short = words.join('');
      // A short word is as likely another's; a name that another filer has is its own.
      if (short.length < 4 || (taken.has(short) && taken.get(short) !== key)) continue;
      found.set(short, found.has(short) && found.get(short) !== key ? (found.get(short) ?? null) : key);
    }
  }
  for (const [name, employer] of shortName) {
    const key = filedKey(employer, '').key;
    found.set(name, key);
  }
  return new Map(
    [...found].flatMap(([short, key]): [string, string][] => (key && short !== key ? [[short, key]] : [])),
  );
}
