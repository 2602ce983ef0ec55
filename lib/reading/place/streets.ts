/** Streets by the word that their names end on or begin with: where an address says "Lindenstrasse 4", that is no town. */

/** German and Dutch streets are one word: "Lindenstrasse", "Kirchgasse", "Marktplein". */
const ENDS_WITH = [
  'strasse',
  'straße',
  'straat',
  'gasse',
  'gässli',
  'weg',
  'platz',
  'allee',
  'damm',
  'chaussee',
  'ufer',
  'laan',
  'plein',
  'gracht',
  'kade',
  'singel',
  'gatan',
  'vägen',
  'gade',
  'gata',
];
/** The shortest word in front of such an ending: "Weg" alone is none. */
const LEAST_STEM = 3;

const LAST = new Set(
  'street st road rd avenue ave lane drive boulevard blvd close crescent terrace parkway highway weg straat strasse straße platz allee'.split(
    ' ',
  ),
);
const FIRST = new Set(
  'rue rua calle carrer via viale corso piazza piazzale largo avenida avinguda travessa praça praca plaza paseo passeig boulevard quai chemin impasse ulica ul aleja aleje plac'.split(
    ' ',
  ),
);

/** Whether a name is a street's: "Lindenstrasse", "Rue Pasteur", "Harbour Road". */
export function isStreet(name: string): boolean {
  const words = name.toLowerCase().split(/[\s.]+/);
  const last = words.at(-1) ?? '';
  if (words.length > 1 && (LAST.has(last) || FIRST.has(words[0] ?? ''))) return true;
  return ENDS_WITH.some((end) => last.endsWith(end) && last.length >= end.length + LEAST_STEM);
}
