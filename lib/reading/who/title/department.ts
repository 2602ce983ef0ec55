/** The department in which a job is, which stands behind its title: "Analyst in the Treasury Department", "w Dziale Prognoz". */
import { wordsOf } from '../../../lexicon/words.ts';

/** What leads to a department. */
const PREPOSITIONS = new Set('in within w we im dans au en em no na nel nella del op bij van'.split(' '));
/** May stand between them: "in our", "in der", "au sein de la". */
const ARTICLES = new Set(
  'the our your its der die unserer unserem dem sein du de la le notre el nuestro o a nosso nossa il lo nostro het onze naszym naszej'.split(
    ' ',
  ),
);
/** Words of a department that stand before its name: "w Dziale Prognoz", "im Bereich Logistik", "au service paie". */
const BEFORE_NAME = new Set(
  `dziale departamencie wydziale biurze zespole pionie abteilung bereich team fachbereich ressort geschäftsbereich
  service département direction pôle équipe departamento área equipo departament reparto ufficio settore divisione direzione
  afdeling departement equipa setor direção`.split(/\s+/),
);
/** Words that stand behind its name: "in the Treasury Department". */
const BEHIND_NAME = new Set('department division team unit'.split(' '));
/** So many words the name of an English department has at most. */
const MOST_WORDS = 5;

/** The title up to its department, where it has one and is something without it. */
export function withoutDepartment(title: string): string {
  const words = wordsOf(title);
  for (let i = 1; i < words.length; i++) {
    if (!PREPOSITIONS.has(words[i]?.lower ?? '')) continue;
    const isSmall = title.charAt(words[i]?.start ?? 0) !== title.charAt(words[i]?.start ?? 0).toUpperCase();
    let next = i + 1;
    while (next < i + 4 && ARTICLES.has(words[next]?.lower ?? '')) next++;
    const named = BEFORE_NAME.has(words[next]?.lower ?? '');
    const behind = BEHIND_NAME.has(words.at(-1)?.lower ?? '') && words.length - next <= MOST_WORDS;
    if (isSmall && (named || (behind && next < words.length - 1))) return title.slice(0, words[i - 1]?.end);
  }
  return title;
}
