/** Numbers and parts of a whole written as words, in the eight languages of the lexicon. */
import { Phrases } from './trie.ts';

const WORDS: Readonly<Record<number, string>> = {
  1: 'one a an ein eine einem einer eines einen un une uno una um uma een één jeden jedna jednego jednym',
  2: 'two zwei zwo deux dos dois duas twee dwa dwie dwóch due',
  3: 'three drei dreier trois tres três drie trzy trzech tre',
  4: 'four vier quatre cuatro quatro vier cztery czterech quattro',
  5: 'five fünf cinq cinco vijf pięć pięciu cinque',
  6: 'six sechs six seis zes sześć sześciu sei',
  7: 'seven sieben sept siete sete zeven siedem siedmiu sette',
  8: 'eight acht huit ocho oito osiem otto',
  9: 'nine neun neuf nueve nove negen dziewięć',
  10: 'ten zehn dix diez dez tien dziesięć dziesięciu dieci',
  11: 'eleven elf onze once undici jedenaście',
  12: 'twelve zwölf douze doce doze twaalf dwanaście dwunastu dodici',
  13: 'thirteen dreizehn treize trece treze dertien trzynaście tredici',
  14: 'fourteen vierzehn quatorze catorce catorze quatorze veertien czternaście quattordici',
  15: 'fifteen fünfzehn quinze vijftien quince quindici piętnaście',
  16: 'sixteen sechzehn seize dieciséis dezasseis zestien szesnaście sedici',
  18: 'eighteen achtzehn dieciocho dezoito achttien osiemnaście diciotto',
  20: 'twenty zwanzig vingt veinte vinte twintig dwadzieścia venti',
  24: 'twenty-four vierundzwanzig veinticuatro',
  30: 'thirty dreißig trente treinta trinta dertig trzydzieści trenta',
  36: 'thirty-six sechsunddreißig trente-six',
  40: 'forty vierzig quarante cuarenta quarenta veertig',
  48: 'forty-eight achtundvierzig quarante-huit',
  60: 'sixty sechzig soixante sesenta sessenta zestig',
  90: 'ninety neunzig noventa novanta negentig',
};

const NUMBER = new Map<string, number>(
  Object.entries(WORDS).flatMap(([value, words]) => words.split(' ').map((word) => [word, Number(value)])),
);

/** Every number that is written as a word, longest first: they begin one another. */
export const NUMBER_WORDS: readonly string[] = [...NUMBER.keys()].sort((a, b) => b.length - a.length);

/** A number written as a word or in digits, null for anything else. */
export const numberOf = (word: string): number | null =>
  /^\d{1,4}$/.test(word) ? Number(word) : (NUMBER.get(word.toLowerCase()) ?? null);

/** Parts of a whole in words, in percent. */
const PARTS: Readonly<Record<string, number>> = {
  '[one|a|] [half|moitié]': 50,
  '[la|] [mitad|moitié]': 50,
  '[die|] hälfte': 50,
  metade: 50,
  metà: 50,
  'de helft': 50,
  połowa: 50,
  '[one|a] [third|tercio|terço|terzo]': 100 / 3,
  '[un|ein|een|um|la|una] [tiers|drittel|derde|tercio|terço|terzo|tercera parte]': 100 / 3,
  'par tiers': 100 / 3,
  'por tercios': 100 / 3,
  'jedna trzecia': 100 / 3,
  '[one|a] [quarter|fourth]': 25,
  '[un|ein|een|um|una] [quart|viertel|kwart|cuarto|quarto|cuarta parte]': 25,
  'la cuarta parte': 25,
  'par quarts': 25,
  'jedna czwarta': 25,
  'three [quarters|fourths]': 75,
  'drei viertel': 75,
  'trois quarts': 75,
  'two thirds': 200 / 3,
  'zwei drittel': 200 / 3,
  '[one|a] fifth': 20,
  '[ein|un|een|um] [fünftel|cinquième|vijfde|quinto]': 20,
  '[one|a] sixth': 100 / 6,
  '[one|a] eighth': 12.5,
  '[one|a] [twelfth|twelth]': 100 / 12,
  '[one|a] sixteenth': 6.25,
  '[one|a] thirty sixth': 100 / 36,
  '[one|a] forty eighth': 100 / 48,
  '[one|a] sixtieth': 100 / 60,
};

let parts: Phrases<number> | null = null;

/** Looks for parts of a whole in words ("a quarter", "un tiers"); each match says its percent. */
export function partWords(): Phrases<number> {
  if (parts !== null) return parts;
  parts = new Phrases<number>();
  for (const [phrase, percent] of Object.entries(PARTS)) parts.add(phrase, percent);
  return parts;
}
