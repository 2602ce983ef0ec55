/**
 * Dates in letters of other languages. Their month names are written over in English before the date parser sees the
 * text, letter for letter as long as before, so that every place in the text stays where it was.
 */

const MONTHS: Readonly<Record<string, string>> = {
  jan: 'janv|ene|stycz|januar|jänner|janvier|januari|enero|janeiro|gennaio|stycznia|januára',
  feb: 'févr|fevr|fev|lut|februar|février|fevrier|februari|febrero|fevereiro|febbraio|lutego',
  mar: 'mrz|mrt|marz|märz|maerz|mars|maart|marzo|março|marca',
  apr: 'avr|abr|kwi|avril|abril|aprile|kwietnia',
  may: 'mai|mei|maj|mayo|maio|maggio|maja',
  jun: 'giu|cze|juni|juin|junio|junho|giugno|czerwca',
  jul: 'juil|lug|juli|juillet|julio|julho|luglio|lipca',
  aug: 'août|aout|augustus|augusti|agosto|sierpnia',
  sep: 'sept|wrz|septembre|septiembre|setembro|settembre|września',
  oct: 'okt|ott|paź|oktober|octobre|octubre|outubro|ottobre|października',
  nov: 'novembre|noviembre|novembro|listopada',
  dec: 'déc|dez|dic|gru|dezember|décembre|decembre|december|diciembre|dezembro|dicembre|grudnia',
};
const WEEKDAYS: Readonly<Record<string, string>> = {
  mon: 'montag|lundi|lunes|maandag|segunda-feira|lunedì|poniedziałek|poniedziałku',
  tue: 'dienstag|mardi|martes|dinsdag|terça-feira|martedì|wtorek|wtorku',
  wed: 'mittwoch|mercredi|miércoles|woensdag|quarta-feira|mercoledì|środa|środę|środy',
  thu: 'donnerstag|jeudi|jueves|donderdag|quinta-feira|giovedì|czwartek|czwartku',
  fri: 'freitag|vendredi|viernes|vrijdag|sexta-feira|venerdì|piątek|piątku',
  sat: 'samstag|samedi|sábado|zaterdag|sabato|sobota|soboty',
  sun: 'sonntag|dimanche|domingo|zondag|domenica|niedziela|niedzieli',
};
const WEEKDAY_OF = new Map(
  Object.entries(WEEKDAYS).flatMap(([short, names]) =>
    names.split('|').map((name) => [name, short] as const),
  ),
);
const WEEKDAY = new RegExp(
  `(?<!\\p{L})(${[...WEEKDAY_OF.keys()].join('|')})(?!\\p{L})(?:,? (?:den|dem|le|el|de|dia|il) (?=\\d))?`,
  'giu',
);

const FULL = 'january february march april may june july august september october november december'.split(
  ' ',
);
const SHORT_MONTHS = FULL.map((name) => name.slice(0, 3));
/** Short names as long as they may be written; the full stop takes one more place. */
const SHORTS: Readonly<Record<string, string>> = { may: 'may', jun: 'june', jul: 'july', sep: 'sept.' };
const ENGLISH = new Map(
  Object.entries(MONTHS).flatMap(([short, names]) => {
    const full = FULL.find((month) => month.startsWith(short)) ?? short;
    // English names too: "30. September 2024" has a point that the parser does not know.
    return [full, short, ...names.split('|')].map((name) => {
      const fits = full.length <= name.length ? full : (SHORTS[short] ?? `${short}.`);
      return [name, name === short ? short : fits] as const;
    });
  }),
);
/** How the names of months begin, in every language. */
export const MONTH_STEMS: readonly string[] = [
  ...new Set([...ENGLISH.keys()].map((name) => name.slice(0, 3))),
];

/** "1. März 2027", "le 1er septembre", "2 de mayo de 2027": day, joining words, month, joining word. */
const NAMED = new RegExp(
  `(\\d{1,2})(\\.|er|º|°)?( (?:de )?)(${[...ENGLISH.keys()].sort((a, b) => b.length - a.length).join('|')})(?!\\p{L})\\.?( de(?:l)?(?= \\d))?`,
  'giu',
);
/** Dots between the parts mean day first, wherever the letter is from. */
const DOTTED = /(?<![\d.,])(\d{1,2})\.( ?)(\d{1,2})\.( ?)(\d{4})(?![\d.]\d)/g;

/** "bis Freitag, 10.4.", "am 3.11.": behind a word for a day the year may be left out. */
const DOTTED_DAY =
  /(?<=(?<!\p{L})(?:bis|zum|am|ab|vom|den|dem|der|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|mo|di|mi|do|fr|sa|so)[.,]{0,2} )(\d{1,2})\.( ?)(\d{1,2})\.(?! ?\d)/giu;

/** Scanners take l and I for 1, O for 0 and the other way round: "Ju1y 10, 20l7", "0ctober". */
const SCANNED_MONTH =
  /(?<![\p{L}\d])(?:Ju[1I|][yv]|Apri[1I|]|0ctober|0ct|N0vember|[|1]anuary)(?![\p{L}\d])/gu;
const SCANNED_YEAR = /(?<=\d(?:st|nd|rd|th)?,? {1,2})(?:[1lI]9|2[0O])[\dlIO]{2}(?![\p{L}\d])/gu;
const MONTH_OF: Readonly<Record<string, string>> = {
  j: 'July',
  a: 'April',
  n: 'November',
  '1': 'January',
  '|': 'January',
};

/** The text with what a scanner misread in dates put right, letter for letter. */
export function datesAsWritten(text: string): string {
  return text
    .replace(SCANNED_MONTH, (name) =>
      name.startsWith('0') ? `O${name.slice(1)}` : (MONTH_OF[name.charAt(0).toLowerCase()] ?? name),
    )
    .replace(SCANNED_YEAR, (year) => year.replaceAll('l', '1').replaceAll('I', '1').replaceAll('O', '0'));
}

/** The text with foreign month names and dotted dates as the date parser knows them, at the same places. */
export function datesInEnglish(text: string): string {
  return text
    .replace(NAMED, (whole, day: string, _point, _gap, month: string) => {
      const name = ENGLISH.get(month.toLowerCase()) ?? month;
      const all = whole.length - day.length - name.length;
      // The parser takes three spaces at most, or "of" between two such gaps, behind "th" where that is too little.
      const ending = all > 8 ? 'th' : '';
      const room = all - ending.length;
      const gap =
        room > 3 ? `${' '.repeat((room - 2) >> 1)}of${' '.repeat((room - 1) >> 1)}` : ' '.repeat(room);
      return `${day}${ending}${gap}${name}`;
    })
    .replace(DOTTED_DAY, (whole, day: string, _gap, month: string) => {
      const name = SHORT_MONTHS[Number(month) - 1];
      return name === undefined ? whole : `${day}${name}`.padEnd(whole.length).slice(0, whole.length);
    })
    .replace(WEEKDAY, (whole, day: string) => (WEEKDAY_OF.get(day.toLowerCase()) ?? day).padEnd(whole.length))
    .replace(DOTTED, (whole, day: string, _a, month: string, _b, year: string) =>
      Number(month) >= 1 && Number(month) <= 12
        ? // As long as it was: "1.7.2026" has no room for zeros.
          `${year}/${month}/${day}`.padEnd(whole.length)
        : whole,
    );
}
