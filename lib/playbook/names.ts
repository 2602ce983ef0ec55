/** Names of people and places as one says them in a mail: "Dana", "Dr. Weber", "Mountain View". */

/** Forms of address before a family name, in the languages of the letters that are read. */
const ADDRESS = new Set([
  'dr',
  'prof',
  'mr',
  'mrs',
  'ms',
  'mx',
  'herr',
  'frau',
  'mme',
  'mevr',
  'dhr',
  'sra',
  'sr',
]);

const plain = (word: string): string => word.toLowerCase().replace(/\.$/, '');

/** Whom a mail greets: the first name, or the form of address with the family name. */
export function greetingName(name: string): string {
  const words = name.trim().split(/\s+/);
  const [first = ''] = words;
  const last = words.at(-1) ?? first;
  return ADDRESS.has(plain(first)) && words.length > 1 ? `${first} ${last}` : first;
}

/** A place without its state or country, or what stands in brackets; null for work from anywhere. */
export function placeName(place: string | null): string | null {
  if (!place || /\bremote\b|\banywhere\b/i.test(place)) return null;
  const [town = ''] = place.split(/[,(/|]/, 1);
  return town.trim() || null;
}
