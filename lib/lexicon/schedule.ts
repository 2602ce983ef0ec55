/** Words of a schedule (vesting, instalments) in the eight languages of the lexicon, each with what it says. */
import { Phrases } from './trie.ts';

export type ScheduleWord =
  | { what: 'step'; months: number }
  | { what: 'time'; months: number }
  | { what: 'instalments'; months: number | null }
  | {
      what:
        | 'rest'
        | 'afterwards'
        | 'more'
        | 'after'
        | 'over'
        | 'even'
        | 'cliff'
        | 'no-cliff'
        | 'whole'
        | 'else'
        | 'fully';
    };

const UNIT = {
  year: '[year|years|yr|yrs|jahr|jahre|jahren|an|année|années|año|años|jaar|jaren|ano|anos|anno|anni|roku|lat]',
  anniversary:
    '[anniversary|anniversaries|jahrestag|anniversaire|aniversario|aniversário|anniversario|verjaardag|birthday]',
};

/** First to sixth, in all languages. */
const NTH = [
  '1st|first|ersten|erstes|erste|1er|1re|première|premier|primer|primeiro|primo|eerste|pierwszym|pierwszy|one|1|i',
  '2nd|second|zweiten|zweites|deuxième|seconde|segundo|secondo|tweede|drugim|two|2|ii',
  '3rd|third|dritten|drittes|troisième|tercer|terceiro|terzo|derde|trzecim|three|3|iii',
  '4th|fourth|vierten|viertes|quatrième|cuarto|quarto|vierde|czwartym|four|4|iv',
  '5th|fifth|fünften|fünftes|cinquième|quinto|vijfde|piątym|five|5|v',
  '6th|sixth|sechsten|sixième|sexto|sesto|zesde|six|6|vi',
];

const EACH =
  'each|every|per|a|by|par|chaque|à chaque|pro|je|jede|jeden|jedes|jedem|cada|a cada|por|al|ao|elk|elke|ieder|co|każdy|ogni';

function build(): Phrases<ScheduleWord> {
  const all = new Phrases<ScheduleWord>();
  const add = (word: ScheduleWord, ...phrases: string[]): void => {
    for (const phrase of phrases) all.add(phrase, word);
  };
  for (const [index, nth] of NTH.entries()) {
    const at: ScheduleWord = { what: 'time', months: 12 * (index + 1) };
    const ordinal = nth
      .split('|')
      .filter((word) => !/^(?:one|two|three|four|five|six|\d|[iv]+)$/.test(word))
      .join('|');
    add(
      at,
      `[${ordinal}] ${UNIT.year}`,
      `[${ordinal}] ${UNIT.anniversary}`,
      `${UNIT.year} [${nth}]`,
      `[y|yr|yrs]${index + 1}`,
    );
    add(at, `${index + 1} year ${UNIT.anniversary}`, `[${ordinal}] birthday`);
  }
  add(
    { what: 'time', months: 12 },
    'one year anniversary',
    'erster jahrestag',
    'primer aniversario',
    'primeiro aniversário',
    'end of the year',
  );
  for (const months of [6, 12, 13, 18, 24, 30, 36, 42, 48, 60])
    add({ what: 'time', months }, `[month|monat|mois|mes|mês|maand|mese] ${months}`);
  const each = (units: string): string[] => units.split('|').map((unit) => `[${EACH}] ${unit}`);
  add(
    { what: 'step', months: 1 },
    'monthly',
    ...each('month|monat|mois|mes|mês|maand|miesiąc|mese'),
    'monatlich…',
    'mensuel…',
    'mensuales',
    'mensual',
    'mensualmente',
    'mensal',
    'mensais',
    'mensalmente',
    'maandelijks…',
    'miesięcznie',
    'mensile',
    'mensili',
    'mensilmente',
    'month by month',
    'each full month',
    'each additional month',
    'each completed month',
    'per additional month',
    'p m',
  );
  add(
    { what: 'step', months: 3 },
    'quarterly',
    ...each('quarter|quartal|vierteljahr|trimestre|kwartaal|kwartał'),
    'by quarter',
    'vierteljährlich…',
    'quartalsweise',
    'trimestriel…',
    'trimestral',
    'trimestrales',
    'trimestralmente',
    'every three months',
    'every 3 months',
    'tous les trois mois',
    'per drie maanden',
    'elke drie maanden',
    'each calendar quarter',
    'trimestrale',
    'trimestrali',
    'kwartalnie',
    'every quarter',
    'per quarter',
  );
  add(
    { what: 'step', months: 6 },
    'half yearly',
    'semi annual',
    'semi annually',
    'semiannual',
    'semiannually',
    'bi annual',
    'biannual',
    'biannually',
    'bi annually',
    'every [six|6] months',
    '[each|every|per|cada|a cada] [half year|semestre|semester|six months]',
    'halbjährlich…',
    'semestriel…',
    'semestral',
    'semestrales',
    'semestralmente',
    'halfjaarlijks…',
    'semestrale',
    'tous les six mois',
    'elk half jaar',
    'co pół roku',
    'per half year',
  );
  add(
    { what: 'step', months: 12 },
    'annual',
    'annually',
    'yearly',
    ...each(
      'year|yr|jahr|an|année|año|ano|jaar|rok|anno|anniversary|full year|calendar year|jahrestag|anniversaire|aniversario|aniversário',
    ),
    'each yr',
    'jährlich…',
    'annuel…',
    'anual',
    'anuales',
    'anualmente',
    'anuais',
    'jaarlijks…',
    'rocznie',
    'annuale',
    'annuali',
    'annualmente',
    'per annum',
    'p a',
    'each [of the|of the first|of the next|of your|of|] [two|three|four|five|2|3|4|5|first|] [anniversary|anniversaries]',
    'each of the first and second anniversaries',
    'for each year',
    'year over year',
  );
  add(
    { what: 'rest' },
    'remaining',
    'remainder',
    'rest',
    'balance',
    'der rest',
    'restlich…',
    'verbleibend…',
    'le reste',
    'reste',
    'solde',
    'restant',
    'restante',
    'restantes',
    'resto',
    'overige',
    'resterend…',
    'pozostał…',
    'rimanent…',
    'il resto',
  );
  add(
    { what: 'afterwards' },
    'thereafter',
    'then',
    'after that',
    'afterwards',
    'danach',
    'anschließend',
    'puis',
    'ensuite',
    'luego',
    'después',
    'daarna',
    'depois',
    'potem',
    'następnie',
    'poi',
    'subsequently',
    'subsequent',
    'a partir de ahí',
    'daí em diante',
  );
  add(
    { what: 'more' },
    'following',
    'next',
    'additional',
    'more',
    'remaining',
    'subsequent',
    'weitere',
    'weiteren',
    'folgenden',
    'nächsten',
    'suivants',
    'suivantes',
    'siguientes',
    'seguintes',
    'volgende',
    'kolejne',
    'kolejnych',
    'successivi',
    'restlichen',
    'another',
    'further',
    'successive',
    'consecutive',
  );
  add(
    { what: 'after' },
    'after',
    'at',
    'upon',
    'on',
    'following the',
    'following your',
    'completing',
    'completion of',
    'end of',
    'nach',
    'zum',
    'nach ablauf von',
    'après',
    'au bout de',
    "à l'issue de",
    'a los',
    'al',
    'después de',
    'tras',
    'na',
    'após',
    'depois de',
    'dopo',
    'po',
    'first',
    'ersten',
    'à',
  );
  add(
    { what: 'over' },
    'over',
    'over a',
    'over a period of',
    'during',
    'across',
    'throughout',
    'through',
    'until',
    'till',
    'in',
    'for',
    'period of',
    'schedule of',
    'term of',
    'über',
    'innerhalb von',
    'während',
    'sur',
    'pendant',
    'durante',
    'en',
    'em',
    'ao longo de',
    'a lo largo de',
    'gedurende',
    'in',
    'przez',
    'w ciągu',
    "nell'arco di",
    'su',
    'hasta completar los',
  );
  add(
    { what: 'even' },
    'equal',
    'equally',
    'evenly',
    'ratably',
    'rateably',
    'linearly',
    'linear',
    'pro rata',
    'gleichen',
    'gleichmäßig',
    'égales',
    'égaux',
    'iguales',
    'iguais',
    'gelijke',
    'równych',
    'uguali',
    'equal parts',
    'linéairement',
  );
  for (const [months, step] of [
    [1, 'monthly'],
    [3, 'quarterly'],
    [6, 'semi annual'],
    [6, 'half yearly'],
    [12, 'annual'],
    [12, 'yearly'],
  ] as const)
    add(
      { what: 'instalments', months },
      `[equal|successive|consecutive|] ${step} [equal|] [installments|instalments|installment|instalment|tranches|parts|portions|lots|increments|vests]`,
    );
  add(
    { what: 'instalments', months: null },
    'installments',
    'instalments',
    'tranches',
    'portions',
    'increments',
    'equal parts',
    'partes',
    'partes iguales',
    'raten',
    'schritten',
    'parts',
    'parts égales',
    'stapjes',
    'delen',
    'lots',
    'equal shares',
  );
  for (const [months, words] of [
    [1, '[mensuales|mensuelles|mensais|mensili|monatlichen|maandelijkse]'],
    [12, '[jaarlijkse|jährlichen|annuelles|anuales|anuais]'],
    [3, '[trimestrales|trimestrielles|vierteljährlichen|trimestrais]'],
  ] as const)
    add(
      { what: 'instalments', months },
      `partes ${words}`,
      `parts ${words}`,
      `${words} [raten|schritten|delen|stapjes|tranches]`,
      `cuotas ${words}`,
      `tranches ${words}`,
    );
  add({ what: 'cliff' }, 'cliff', 'cliffs', 'carencia', 'carence', 'wartezeit');
  add(
    { what: 'no-cliff' },
    'no cliff',
    'without a cliff',
    'without cliff',
    'kein cliff',
    'ohne cliff',
    'sans cliff',
    'sin cliff',
    'zonder cliff',
    'no cliffs',
  );
  add(
    { what: 'whole' },
    'period',
    'vesting',
    'vest',
    'vests',
    'schedule',
    'step',
    'graded',
    'vesting period',
    'laufzeit',
  );
  add({ what: 'fully' }, 'fully vested', 'fully', 'full vesting', 'until fully vested', 'done');
  add(
    { what: 'else' },
    'exercise',
    'exercising',
    'window',
    'term',
    'life',
    'expiration',
    'expiry',
    'post termination',
    'to exercise',
  );
  return all;
}

let made: Phrases<ScheduleWord> | null = null;

/** Looks for the words of a schedule; made when the first text asks for it. */
export const scheduleWords = (): Phrases<ScheduleWord> => {
  made ??= build();
  return made;
};
