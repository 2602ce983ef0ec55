/** By when the offer asks for an answer: "this offer expires on", "sign and return by", "within five business days". */

import { endsSaying, says } from '../../lexicon/cues.ts';
import { marksIn } from '../../lexicon/near.ts';
import { calendarDates, countedDates, type FoundDate, mayNameDay, numberedDays } from '../../marks/dates.ts';
import { endsNear } from '../../money/near.ts';
import { sentenceAt, sentences } from '../../text/sentences.ts';
import { found } from '../read-quote.ts';
import { ANSWER_ABROAD, BY_ABROAD } from './dates/abroad.ts';
import { dayAnswered } from './dates/answered.ts';
import { datesNearWords } from './dates/near-words.ts';
import type { Letter } from './letter/letter.ts';
import { arrivalOf, referenceOf, stampsOf } from './letter/letter-date.ts';
import type { Term } from './letter/term.ts';

const ANSWER = new RegExp(
  String.raw`(?<!\p{L})(?:offer|proposal|(?:terms|package|numbers?) (?:are|is|will be|remains?|stays?) (?:good|valid|open|available)|(?:will )?expir(?:e|es|ation|ing)|accept(?:ance|ing|ed)?|respon(?:d|se)|repl(?:y|ies)|answer|decision|decide|let (?:us|me) know|(?:docu|e-?)?sign(?:ed|ing)?|return(?:ed|ing)?|countersign(?:ed)?|confirm(?:ation)?|deadline|execute[ds]?|(?:get|come) back to (?:us|me)|tell (?:us|me)|send (?:us|me)|hear(?:ing)? (?:back )?from you|revert|say (?:yes|no)|(?:a|your) yes|yes or (?:a )?no|(?:can|will|[’']ll) hold|click|${ANSWER_ABROAD})(?!\p{L})`,
  'iu',
);
const BY = new RegExp(
  String.raw`(?:by|before|until|till|on or before|no later than|not later than|through|thru|prior to|expires?(?: on| at)?|expir(?:ation|y) date(?: of)?|expire (?:at|on)|deadline(?: is|:| of)?|valid (?:until|through|for)|open (?:until|through|for)|terminat\w{1,4}|lapses?|void|within|${BY_ABROAD})(?!\p{L})`,
  'giu',
);
/** "By telephone on Tuesday" says how something was said, not until when. */
const BY_MEANS = /\b(?:by|per) (?:tele)?(?:phone|e-?mail|video|post|letter|courier)\b/giu;
/** "The deadline of October 3 is extended": that day no longer counts. */
const EXTENDED = /^[^.;]{0,12}(?:is|was|has been) (?:herewith |hereby )?(?:extended|moved|postponed)/iu;
/** Parsing dates is dear; letters have few sentences about answering. */
const MOST_SENTENCES = 120;

const OTHERS = [
  'start',
  'vesting',
  'probation',
  'notice',
  'bonus',
  'raise',
  'leave',
  'relocation',
  'repay',
  'sign-on',
] as const;
/** A word that only says "until" needs one that asks for an answer in its sentence. */
const UNTIL: ReadonlySet<string> = new Set(
  "by,before,bis,bis zum,spätestens,innerhalb,frist,avant,avant le,pour le,sous,jusqu'au,au plus tard,d'ici,d'ici au,d'ici le,antes de,antes del,antes do,antes da,hasta el,a más tardar,dentro de,plazo,vóór,voor,uiterlijk,uiterlijk op,tegen,binnen,até,até a,até ao,até dia,até ao dia,entro,entro il,non oltre,do,do dnia,no later than,latest,necesito,weten,w ciągu,end of day,eod,cob".split(
    ',',
  ),
);
const onlyUntil = (words: string): boolean => UNTIL.has(words.toLowerCase().replaceAll('’', "'"));

/** The day nearest to a word for answering, in a sentence that asks for an answer. */
function byWords(letter: Letter, reference: Date | null): FoundDate | null {
  const { text, marked } = letter;
  for (const near of datesNearWords(letter, reference, ['reply-by', 'expires', 'accepts'], OTHERS)) {
    const { start, end } = sentenceAt(text, near.start, 200);
    if (near.gap > 48 || says(text.slice(Math.max(start, near.start - 90), near.start), 'other-deadline'))
      continue;
    const until = onlyUntil(text.slice(near.mark.start, near.mark.end));
    const asks = marksIn(marked, start, end, ['reply-by', 'expires', 'accepts']).filter(
      (mark) => !onlyUntil(text.slice(mark.start, mark.end)),
    );
    const untils = marksIn(marked, start, near.end, ['reply-by', 'expires']).length > 0;
    if (until ? asks.length === 0 : !untils) continue;
    return near;
  }
  return null;
}

const replyBy: Term = {
  name: 'reply-by',
  order: 140,
  read(letter, terms) {
    const { text, country, kind } = letter;
    // A posting's closing date is for applications; there is no offer to answer yet.
    if (kind !== 'offer') return;
    const reference = referenceOf(letter);
    const stamps = stampsOf(letter);
    let best: { date: FoundDate; score: number } | null = null;
    let tried = 0;
    for (const { start, end } of sentences(text)) {
      const sentence = text.slice(start, end);
      const asks = ANSWER.exec(sentence);
      if (asks === null || !mayNameDay(sentence)) continue;
      if (++tried > MOST_SENTENCES) break;
      // In a chat each message counts from its own day.
      const day = stamps.findLast((stamp) => stamp.start <= start + asks.index)?.day ?? reference;
      const dates = [
        // "Friday the 12th" is the twelfth, whichever Friday comes first.
        ...numberedDays(sentence, day),
        ...calendarDates(sentence, day, country),
        ...countedDates(sentence, day, arrivalOf(letter) === null).map((date) => ({
          ...date,
          counted: true,
        })),
      ];
      for (const date of dates) {
        const lead = sentence.slice(0, date.start).replace(BY_MEANS, (means) => ' '.repeat(means.length));
        if (EXTENDED.test(sentence.slice(date.end))) continue;
        // The stamp of a chat's next message.
        if (lead.endsWith('[')) continue;
        const counted = 'counted' in date;
        // "Accepted by execution, effective October 1": the day is not the one to answer by.
        const other = endsSaying(lead.replaceAll('from you', ''), 16, '.;', 'from-then');
        if (!counted && (other || !endsNear(lead, BY, 56, '.;'))) continue;
        // What stands on the line above is another entry of the list, where this line itself asks.
        const own = lead.slice(lead.lastIndexOf('\n') + 1);
        const clause = (ANSWER.test(own) ? own : lead).slice(-150);
        if (
          says(clause, 'other-deadline') &&
          !says(clause, 'accept') &&
          !(says(clause, 'offer') && says(clause, 'open-until'))
        )
          continue;
        if (counted && !says(sentence, 'asks', 'offer')) continue;
        // "HR will issue the contract; you will have five days from receipt": those days have not begun.
        const receipt = sentence.slice(0, date.end).toLowerCase().endsWith('receipt');
        if (counted && receipt && says(text.slice(Math.max(0, start - 120), start + date.start), 'will-send'))
          continue;
        let score = (says(lead, 'offer') && says(lead, 'open-until')) || says(lead, 'asks') ? 2 : 1;
        if (counted) score -= 0.5;
        const at = { ...date, start: start + date.start, end: start + date.end };
        if (best === null || score > best.score) best = { date: at, score };
      }
    }
    const date = best?.date ?? dayAnswered(letter, reference, 'reply-by') ?? byWords(letter, reference);
    if (date === null) return;
    const { iso, start, end } = date;
    terms.deadline = found(iso, text, start, end, 'reply-by');
  },
};

export default replyBy;
