/** When the work begins: "your start date will be", "employment will commence on", "we would like you to start on". */
import { endsNear } from '../../money/near.ts';
import { found } from '../read-quote.ts';
import { calendarDates, dayOf } from './_dates.ts';
import { sentenceAt } from './_sentences.ts';
import type { Term } from './_term.ts';

const CUES: readonly RegExp[] = [
  /(?<!\p{L})(?:start(?:ing)?|commencement|joining|hire|employment|onboarding) date|date of (?:hire|commencement|joining)|first day (?:of (?:work|employment)|at work|with us|will be)|target start|effective date of (?:your )?employment/giu,
  /(?<!\p{L})(?:commenc(?:e|es|ing)|begin(?:s|ning)?|start(?:s|ing)?|effective)(?!\p{L})/giu,
  /(?<!\p{L})(?:you (?:will|would|to|may|shall|can) (?:be able to )?(?:start|begin|commence|join|report)|like (?:for )?you to (?:start|begin|join)|begin (?:work|working|employment|your)|start (?:work|working|with us|on|employment)|join us (?:on|from)|commencing (?:on|from)?|beginning on|effective (?:as of|from|on)|expected to (?:start|begin|commence)|begin your)(?!\p{L})/giu,
];
/** The second cue needs a job to begin. */
const SUBJECT = /employment|work|position|role|engagement|appointment|assignment/giu;
const NOT_THE_START =
  /(?<!\p{L})(?:vest\w{0,4}|benefits?|plan|insurance|coverage|bonus|eligib\w{1,8}|severance|terminat\w{1,6}|anniversary|expires?|fiscal|grant(?:ed)? date|enrol\w{1,6}|accru\w{1,5}|payable|review|quarter|salary will|payroll)(?!\p{L})/iu;
/** A latest day is a condition, not the day: "provided you start on or before". */
const LATEST =
  /(?:on or before|no later than|not later than|prior to|before|by|until|within)\s{1,2}(?:\w{3,9},?\s)?$/iu;

/** "As of June 10, 2002, you will commence employment": the day stands in front of the cue. */
function dateAhead(text: string, at: number, reference: Date | null, country: string | null) {
  const { start } = sentenceAt(text, at, 90);
  const words = text.slice(start, at);
  const date = calendarDates(words, reference, country).at(-1);
  if (date === undefined || at - start - date.end > 4) return null;
  if (!/^\s*(?:as of|on|from|effective|beginning|starting)[^.]{0,20}$/iu.test(words.slice(0, date.start)))
    return null;
  return { iso: date.iso, start: start + date.start, end: start + date.end };
}

/** Parsing dates is dear; a letter has few cues, a hostile text thousands. */
const MOST_CUES = 60;

const startDate: Term = {
  name: 'start-date',
  order: 130,
  read({ text, snapshot, country, kind }, terms) {
    if (kind !== 'offer') return;
    const reference = dayOf(snapshot.date);
    let best: { iso: string; start: number; end: number; score: number } | null = null;
    CUES.forEach((cue, rank) => {
      let tried = 0;
      for (const match of text.matchAll(cue)) {
        if (++tried > MOST_CUES) break;
        const after = match.index + match[0].length;
        if (rank === 1 && !endsNear(text.slice(Math.max(0, match.index - 80), match.index), SUBJECT, 60))
          continue;
        const { end } = sentenceAt(text, after, 160);
        // A label's date may stand on the line below: "COMMENCEMENT DATE / June 4, 2001".
        const label = /^[\s:*\t]{0,6}$/.test(text.slice(after, end)) || end - after < 6;
        const stop = label ? Math.min(text.length, after + 90) : end;
        const words = text.slice(after, stop);
        const date = calendarDates(words, reference, country)[0];
        if (date === undefined || date.start > 110) {
          const ahead = dateAhead(text, match.index, reference, country);
          if (ahead !== null && rank > 0 && (best === null || best.score > 300))
            best = { ...ahead, score: 300 };
          continue;
        }
        const between = words.slice(0, date.start);
        const { start: sentenceStart } = sentenceAt(text, match.index, 160);
        const lead = text.slice(Math.max(sentenceStart, match.index - 60), match.index);
        if (
          NOT_THE_START.test(between) ||
          LATEST.test(between) ||
          (rank > 0 && NOT_THE_START.test(lead.slice(-50)))
        )
          continue;
        if (
          label &&
          between
            .split('\n')
            .slice(0, -1)
            .some((line) => /\p{L}{4}/u.test(line))
        )
          continue;
        const score = rank * 60 + date.start;
        if (best === null || score < best.score)
          best = { iso: date.iso, start: after + date.start, end: after + date.end, score };
      }
    });
    const chosen = best as { iso: string; start: number; end: number } | null;
    if (chosen !== null) terms.startDate = found(chosen.iso, text, chosen.start, chosen.end, 'start-date');
  },
};

export default startDate;
