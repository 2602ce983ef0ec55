/** Finds guides of the library by words of their employer and role, in any order, from the start of a word. */

export interface Listed {
  id: string;
  company: { name: string };
  role: { title: string };
}

const plain = (text: string): string =>
  ` ${text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** Words longer than a lookup needs are cut. */
const MAX_TEXT = 100;

/** A search over the cards, prepared once for a list. Everything where nothing was typed. */
export function searchOver<T extends Listed>(cards: readonly T[]): (text: string) => readonly T[] {
  const words = cards.map(({ company, role }) => plain(`${company.name} ${role.title}`));
  return (text) => {
    const terms = plain(text.slice(0, MAX_TEXT)).trim().split(' ').filter(Boolean);
    if (terms.length === 0) return cards;
    return cards.filter((_, at) => terms.every((term) => words[at]?.includes(` ${term}`)));
  };
}
