/** Polish towns in the case in which sentences name them: "w Krakowie", "w naszym biurze w Gdańsku". */
import { CITIES } from './names.ts';
import type { Towns } from './towns/towns.ts';

/** Endings of the locative and what the name ends on: "-owie" is of "-ów" (Kraków) and of "-owa" (Częstochowa). */
const ENDINGS: readonly (readonly [string, readonly string[]])[] = [
  ['ymstoku', ['ystok']],
  ['owie', ['ów', 'owa']],
  ['awie', ['awa']],
  ['awiu', ['aw']],
  ['niu', ['ń']],
  ['miu', ['m']],
  ['sku', ['sk', 'sko']],
  ['cku', ['ck']],
  ['cach', ['ce']],
  ['ach', ['y', 'i']],
  ['nie', ['n', 'na', 'no']],
  ['cie', ['t', 'ta']],
  ['yni', ['ynia']],
  ['dzi', ['dź']],
  ['czy', ['cz']],
  ['icy', ['ica']],
  ['ycy', ['yca']],
  ['wcu', ['wiec']],
  ['lu', ['l', 'le']],
  ['dzu', ['dz']],
  ['szu', ['sz']],
  ['zu', ['ze']],
  ['lcu', ['lec']],
  ['ku', ['k']],
  ['gu', ['g']],
];

/** "Krakowie" is Kraków: the town's own name where the list has it in Poland; null where the word is none of its forms. */
export function townOfLocative(name: string, towns: Towns): string | null {
  if (!/^\p{Lu}\p{L}{4,20}$/u.test(name)) return null;
  for (const [ending, nominatives] of ENDINGS) {
    if (!name.endsWith(ending)) continue;
    const stem = name.slice(0, name.length - ending.length);
    // "Łodzi" is of "Łódź": the vowel changes in front of one consonant.
    const stems = ending === 'dzi' ? [stem.replace(/o$/, 'ó'), stem] : [stem];
    for (const whole of stems.flatMap((one) => nominatives.map((end) => one + end)))
      if (CITIES.get(whole.toLowerCase()) === 'PL' || towns.countriesOf(whole)[0] === 'PL') return whole;
  }
  return null;
}
