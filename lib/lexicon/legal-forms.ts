/** The legal forms of companies, once: whoever compares, finds or ends a company's name asks here. */

/** As contracts write them, full stops left out; longer ones before their own beginnings. */
const FORMS = [
  'Incorporated|Inc|Corporation|Corp|LLC|L L C|PLLC|P L L C|LLP|L L P|LP|L P|PBC|P C|P A|Limited|Ltd|PLC|Company|Co|CIC|USA',
  'Pty|Pte|Pvt|Private|Sdn Bhd|K K|KK|FZ-LLC|FZ LLC|FZE|DMCC|JSC',
  'GmbH & Co KGaA|GmbH & Co KG|SE & Co KGaA|SE & Co KG|AG & Co KG|gGmbH|GesmbH|Ges m b H|mbH|GmbH|KGaA|KG|AG|UG (haftungsbeschränkt)|UG|OHG|eG|e K|e V|e U|SE',
  'S A S U|SASU|S A S|SAS|S A R L|SARL|Sàrl|EURL|SNC|S A|SA|ASBL|SCOP',
  'S A P I de C V|S de R L de C V|S A de C V|de C V|S A U|S L U|SLU|S L P|S L|SL|S R L|SRL|SpA|E I R L|Unipessoal Lda|Unipessoal|Lda|Ltda|EIRELI|S/A',
  'S p A|S r l s|S r l|B V B A|BVBA|B V|BV|N V|NV|V O F|CVBA',
  'sp z o o|sp k|sp j|S K A|s r o|a s|d o o|Kft|Zrt|UAB|OÜ|Oyj|Oy|AB|ASA|AS|ApS|A/S|I/S',
].flatMap((line) => line.split('|'));

/** Written in small letters or in capitals, these are words and places: "as", "no", "Co" behind a comma is none. */
const ONLY_AS_WRITTEN = new Set([
  'SE',
  'AS',
  'AB',
  'SA',
  'SL',
  'LP',
  'L P',
  'P A',
  'P C',
  'a s',
  'e V',
  'e K',
  'e U',
  'eG',
]);

const escaped = (form: string): string =>
  form.replace(/[()/]/g, '\\$&').replaceAll(' & ', ' (?:&|und|and) ').replaceAll(' ', '\\.? ?');
const written = (form: string): string => {
  const ways = ONLY_AS_WRITTEN.has(form)
    ? [form]
    : [form, form.toUpperCase(), form.toLowerCase(), form.charAt(0).toUpperCase() + form.slice(1)];
  // "a.s." has its full stops: "as" is a word.
  if (ONLY_AS_WRITTEN.has(form) && form.includes(' ')) return escaped(form).replaceAll('\\.? ?', '\\. ?');
  return [...new Set(ways)].map(escaped).join('|');
};
const ENDING = new RegExp(`,?[ \\n](?:${FORMS.map(written).join('|')})(?![\\p{L}\\p{N}])\\.?`, 'uy');
/** How the first words of the forms are written, in small letters: whatever else stands behind a name is none. */
const FIRST = new Set(FORMS.map((form) => (form.split(/[^\p{L}]/u, 1)[0] as string).toLowerCase()));
const startsForm = (text: string, at: number): boolean => {
  let from = at;
  while (from < at + 2 && ', \n'.includes(text.charAt(from))) from++;
  let to = from;
  while (to < from + 16 && text.charAt(to).toLowerCase() !== text.charAt(to).toUpperCase()) to++;
  // "Denver, CO" is a place.
  const isState = text.charAt(at) === ',' && to - from === 2 && text.slice(from, to) === 'CO';
  return from > at && to > from && !isState && FIRST.has(text.slice(from, to).toLowerCase());
};
/** "Pvt. Ltd.", "Corp., LLC": so many forms in a row. */
const MOST = 3;

/** Where the legal forms end that begin at `at`, right behind a name; `at` itself where there are none. */
export function legalEnd(text: string, at: number): number {
  let end = at;
  for (let i = 0; i < MOST; i++) {
    if (!startsForm(text, end)) break;
    ENDING.lastIndex = end;
    const found = ENDING.exec(text);
    if (found === null) break;
    end += found[0].length;
  }
  return end;
}

const flat = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const FLAT = [...new Set(FORMS.flatMap((form) => [flat(form), flat(form).replaceAll(' ', '')]))].sort(
  (a, b) => b.length - a.length,
);

/** A name in lower case without its legal forms, which tell no company from another. */
export function withoutLegalForms(name: string): string {
  let core = flat(name);
  for (let i = 0; i < 5; i++) {
    const form = FLAT.find((one) => core.endsWith(` ${one}`));
    if (form === undefined) break;
    core = core.slice(0, -form.length - 1);
  }
  return core;
}

/** Whether a name ends in a legal form. */
export function isLegalName(name: string): boolean {
  for (let at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1)) {
    const from = name[at - 1] === ',' ? at - 1 : at;
    if (from > 0 && legalEnd(name, from) === name.length) return true;
  }
  return false;
}
