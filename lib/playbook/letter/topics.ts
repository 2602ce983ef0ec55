/**
 * What a letter speaks of besides amounts, by its words: a question that the letter answers is not asked. Said is not
 * settled: a topic that is named at all is left for the person to read.
 */
import { Phrases } from '../../lexicon/trie.ts';
import { wordsOf } from '../../lexicon/words.ts';

/** Words as the lexicon writes them (`lib/lexicon/phrase.ts`), in the languages of the letters that are read. */
const TOPICS = {
  range: [
    '[pay|salary|base|compensation] [range|band|ranges]',
    'range for this [role|position|job|level]',
    'gehaltsband',
  ],
  notice: ['notice [period|of|]', 'kündigungsfrist', 'préavis', 'opzegtermijn', 'preavviso', 'preaviso'],
  hours: [
    'hours [a|per|each|every] week',
    'guaranteed hours',
    'wochenstunden',
    'heures par semaine',
    'uur per week',
  ],
  review: [
    '[salary|pay|compensation|performance] [review|reviews]',
    'reviewed [annually|yearly|each|every]',
    'review [cycle|date]',
    'gehaltsüberprüfung',
    'jahresgespräch',
  ],
  severance: ['severance', 'abfindung', 'indemnité de départ'],
  acceleration: ['accelerat…', 'double trigger', 'single trigger'],
  control: ['change [in|of] control', 'change in ownership'],
  window: [
    '[post|] termination exercise',
    'exercise [window|period]',
    'to exercise [your|vested|any|the]',
    'after [you leave|leaving|termination|your last day]',
  ],
  'early-exercise': ['early exercise', 'exercise [them|options] [early|before]'],
  diluted: ['fully diluted', 'of the company', '[shares|capital] outstanding', 'capitalization'],
  housing: ['housing', 'accommodation', 'apartment', 'corporate flat', 'unterkunft', 'logement'],
  team: ['your team', 'the [team|group] you', 'reporting to', 'report to', 'your manager'],
  return: ['return offer', 'full-time offer', 'conversion', 'permanent role'],
  territory: ['territory', 'territories', 'your accounts', 'named accounts', 'patch'],
  ramp: ['ramp', 'draw', 'guaranteed commission', 'guarantee'],
  accelerators: ['accelerator', 'accelerators', 'above quota', 'over quota', 'uncapped'],
  placement: [
    '[step|lane|stufe|increment|spine|scale|point] [1|2|3|4|5|6|7|8|9|10|11|12|13|14|15]',
    'placed [at|on]',
    'pay point',
  ],
  service: ['[prior|previous|earlier|relevant|years of] [service|experience]', 'credited', 'berufserfahrung'],
  refresh: ['refresh', 'refresher', 'refreshers', 'refresh grant', 'annual grant', 'additional grants'],
  match: [
    '[match|matches|matched|matching] [your|employee|pension|contributions|contribution]',
    '[pension|contributions|contribution|401k] [match|matched|matching]',
    '[we|company|employer] [match|matches]',
  ],
  signing: [
    '[sign|signed|countersign|countersigned] [and|it|this|the|a|one|below|electronically|by]',
    'return the [form|contract|letter]',
    'docusign',
  ],
  payout: ['paid out at', 'payout of'],
  overtime: ['overtime', 'überstunden', 'time and a half', 'enhanced rate', 'enhanced rates'],
  relocation: ['relocation', 'relocat…', 'moving [costs|expenses]', 'umzug…', 'déménagement'],
  start: ['start date', 'starting on', '[start|begin|join] on', 'commencement', 'eintritt', 'first day'],
} as const;

export type Topic = keyof typeof TOPICS;

let phrases: Phrases<Topic> | null = null;

function known(): Phrases<Topic> {
  if (phrases) return phrases;
  phrases = new Phrases<Topic>();
  for (const [topic, list] of Object.entries(TOPICS))
    for (const phrase of list) phrases.add(phrase, topic as Topic);
  return phrases;
}

/** A letter is shorter; what comes after this is not looked at. */
const MOST_TEXT = 60_000;

/** The topics that a letter's text names. Cost grows in line with the text. */
export function topicsIn(text: string): ReadonlySet<Topic> {
  const read = text.slice(0, MOST_TEXT);
  return new Set([...known().find(read, wordsOf(read))].map(({ what }) => what));
}
