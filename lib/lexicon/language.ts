/** Which languages a text is written in, told by the small words that every text is full of. */
import type { Word } from './words.ts';

export type Language = 'en' | 'de' | 'fr' | 'es' | 'nl' | 'pt' | 'pl' | 'it';

/** Words that are frequent in one of these languages and rare in the others. */
const SMALL: Readonly<Record<Exclude<Language, 'en'>, readonly string[]>> = {
  de: 'und der das ist wird mit für auf von dem den ein eine einer ihre ihr wir sie uns ihnen bei zum zur nicht werden beträgt gehalt pro monat monate jahr brutto beginn urlaub stelle probezeit kandidat firma tage'.split(
    ' ',
  ),
  fr: 'le les des et est vous nous une dans pour votre sur du au aux avec qui sera à notre salaire brut poste par mois an début prime télétravail jours'.split(
    ' ',
  ),
  es: 'el los las y es una para por con del su será usted al como te tu más y salario año mes de en sueldo bono cargo mensual brutos bruto días'.split(
    ' ',
  ),
  nl: 'het een van en wij je jij u op met voor is bij zijn wordt uw jouw aan de salaris maand niet per uur functie bruto maanden vakantie dagen'.split(
    ' ',
  ),
  pt: 'o os as uma do da dos das em no na com para por você será ao seu sua salário mês são não de cargo mensal bônus bruto dias benefícios'.split(
    ' ',
  ),
  pl: 'i w z na do się jest oraz od dla nie za pani pan będzie o umowa brutto pracy zł netto dni miesięcznie stanowisko urlop'.split(
    ' ',
  ),
  it: 'il lo gli la di e è per con del della una nel alla sarà le che un lordi annua ruolo ral mese giorni ferie sede'.split(
    ' ',
  ),
};

const LANGUAGE_OF = new Map<string, Exclude<Language, 'en'>[]>();
for (const [language, words] of Object.entries(SMALL))
  for (const word of words)
    LANGUAGE_OF.set(word, [...(LANGUAGE_OF.get(word) ?? []), language as Exclude<Language, 'en'>]);

/** Words that are looked at, and the share of them that must be a language's own. */
const MOST_WORDS = 3000;
const LEAST_SHARE = 0.07;
/** In a short note two small words are enough. */
const LEAST_WORDS = 2;

/** English always, and every other language whose small words the text is full of. */
export function languagesOf(words: readonly Word[]): Language[] {
  const counts = new Map<Language, number>();
  let looked = 0;
  for (const { lower } of words.slice(0, MOST_WORDS)) {
    // Tables of pay are mostly figures: they say nothing of the language.
    if (lower.charAt(0) <= '9') continue;
    looked++;
    for (const language of LANGUAGE_OF.get(lower) ?? [])
      counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const found = [...counts].filter(([, count]) => count >= LEAST_WORDS && count / looked >= LEAST_SHARE);
  return ['en', ...found.map(([language]) => language)];
}
