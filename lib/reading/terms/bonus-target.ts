/** A bonus as a share of base: "target bonus of 15%", "bonus … fifty percent of your annual salary". */

import { endsSaying, says } from '../../lexicon/cues.ts';
import { lastBefore } from '../../lexicon/near.ts';
import { type Percent, percents } from '../../marks/percents.ts';
import { sentenceAt } from '../../text/sentences.ts';
import { until } from '../../text/until.ts';
import { found } from '../read-quote.ts';
import type { BonusRead } from '../reading.ts';
import { headingOf } from './amounts/heading.ts';
import type { Term } from './letter/term.ts';
import { toneOf } from './payments/bonus.ts';

const BONUS =
  /(?<!\p{L})(?:(?:ziel|jahres|leistungs)?bonus(?:es)?(?! points)|zielprämie|tantieme|variable(?= ?:)|variable vergütung|(?:part|rémunération|retribución|remuneração|parte|retribuzione) variable|variabele (?:beloning|deel)|premi[oeęa]|premii|variable(?= de ?$)|resultatlön|bono(?! social)|bônus|incentive|variable (?:pay|compensation|component)|STIP?|PSP|AIP|(?:target|annual|incentive|performance) awards?|profit[- ]sharing|(?:annual|bonus|incentive) scheme|régime d['’]intéressement|gain[- ]?sharing|primes? (?:annuelle|variable|sur objectifs|de performance|d['’]objectifs)|short[- ]term)(?!\p{L})/giu;
const OF_PAY =
  /^[\s*)”"]{0,4}(?:\([^)]{0,48}\)\s?)?(?:of|on|from|x|×)?\s?(?:(?:your|the|his|her|their|an?|annual|annuali[sz]ed|then|current|eligible|gross|earned|total|yearly|fixed|base|actual|paid|du|de la|des|del|dello|della|van het|af|av|din|ihres|deines|bruto|brut|brutto|jahres)\s?){0,5}(?:base|grundgehalt|jahres(?:brutto|grund|fix)?gehalt|(?:jahres)?bruttogehalt|fixgehalt|rémunération|salaire|salario|sueldo|retribución|salário|ral\b|stipendio|(?:bruto ?)?(?:jaar)?salaris|årslön|årsløn|grundlön|wynagrodzenia|salary|salaries|pay|wages|earnings|compensation|remuneration)/iu;
/** "a 15% annual bonus": named right behind. */
const BONUS_BEHIND =
  /^[\s)]{0,2}(?:(?:annual|target|performance|discretionary|cash|yearly|guaranteed|on-target|variable) ){0,3}(?:bonus|incentive|variable)/iu;
const ELSE_BEHIND =
  /^[\s*)]{0,3}(?:(?:of|on|towards?|per) )?(?:(?:the|your|our|such|all|total|its|company|plan|pre-?tax|budgeted|these|goal|set|performance) ){0,3}(?:(?<=(?:of|to|the|plan|company) )(?:plan|target|goals?)\b|vest|super(?:annuation)?\b|pension|shares?|options?|stock|equity|match|achievement|budget|performance|criteria|income|EBITDA|revenue|premium|travel|remote|coverage|discretion|the company['’]s achievement|voor rekening)/iu;

/** "… of which 50% is deferred in shares": how a bonus is paid, not how much. */
const HOW_PAID =
  /^[\s*)]{0,3}(?:is|will be|shall be|being|are) (?:deferred|paid|payable|delivered)(?! (?:at|upon|if|for))/iu;

/** "80% degli obiettivi", "100 % Zielerreichung": how far a goal is reached, behind its percentage. */
const OF_GOALS =
  /^\s?(?:of (?:the |your |all |set )?|de los |de |des |der |degli |dos |van de )?(?:targets?(?! (?:comp|salary|pay|earnings|total|cash|annual))|goals?|objectives|objetivos|obiettivi|objectifs|ziele|zielerreichung|doelen|achievement|attainment)(?!\p{L})/iu;
/** "15% target" is the bonus itself: of one goal alone a percentage needs a word between. */
const IS_TARGET = /^\s?target(?!\p{L})/iu;
export const isOfGoals = (behind: string): boolean => OF_GOALS.test(behind) && !IS_TARGET.test(behind);

/** Goals in words that mean nothing else: "target" behind a percentage may be the bonus itself. */
const GOALS_ALONE =
  /^\s?(?:de los objetivos|des objectifs|der ziele|degli obiettivi|dei risultati|dos objetivos|van de doelen)(?!\p{L})/iu;

/** How far in front of a percentage the words may stand that promise it. */
const TONE = 50;

/** Whether the bonus of a percentage is one for joining, moving or staying, of which some share goes back. */
const isOnce = (clause: string): boolean => says(clause, 'once-paid') && !says(clause, 'yearly-paid');

/** Whether a goal is what the percentage is of: the words stand right beside it. */
const isReached = (text: string, { start, end }: Percent): boolean =>
  says(text.slice(Math.max(0, start - 24), Math.min(text.length, end + 40)), 'goal-reached');

/** How well a percentage fits a bonus; null where it is a share of something else. */
export function likeness(text: string, percent: Percent): number | null {
  const { start, end } = sentenceAt(text, percent.start, 500);
  if (isOnce(text.slice(Math.max(start, percent.start - 160), Math.min(end, percent.end + 120)))) return null;
  const lead = text.slice(start, percent.start);
  const trail = text.slice(percent.end, end);
  const ofPay = OF_PAY.test(trail);
  const own = [...lead.matchAll(BONUS)].at(-1);
  // "… of your base salary as a bonus": the word may also follow, or stand in the sentence before.
  const behind = until(trail.slice(0, 60), '.;').match(BONUS);
  const before = text.slice(Math.max(0, start - 260), start);
  const earlier = [...before.matchAll(BONUS)].at(-1);
  if (own === undefined && behind === null && earlier === undefined) return null;
  if (own === undefined && behind === null && !(ofPay || says(lead, 'aimed'))) return null;
  // "Share plan: we match 35% up to 6% of earnings" below a bonus.
  if (own === undefined && says(`${headingOf(text, percent.start) ?? ''}. ${lead}`, 'put-aside')) return null;
  if (HOW_PAID.test(trail) || (ELSE_BEHIND.test(trail) && !ofPay)) return null;
  const named = BONUS_BEHIND.test(trail);
  // "Sales roles are also eligible …": said of other jobs.
  if (says(lead, 'sales-roles')) return null;
  // Even of pay, this is no bonus: "defer up to 25% of base salary".
  if (endsSaying(lead, 46, '.;%\n', 'put-aside')) return null;
  let score = 10;
  if (ofPay || named) score += 12;
  if (own === undefined && behind === null) score -= 8;
  else if (own !== undefined) score -= Math.min(8, (lead.length - own.index) / 30);
  const clause = lead.slice(lead.lastIndexOf('%') + 1).slice(-70);
  if (says(clause, 'aimed') || /^[^.;%]{0,16}(?:at )?target(?![ :]{1,2}(?:of |is )?\d)/iu.test(trail))
    score += 10;
  if (endsSaying(lead, 45, '.;%', 'most') || says(until(trail.slice(0, 70), '.;,%'), 'most')) score -= 9;
  if (percent.min === 0) score -= 12;
  // "50% … for achieving up to 100% of budget": what is paid at plan is the target.
  if (says(until(trail.slice(0, 80), ';'), 'at-plan')) score += 12;
  if (percent.max > 250 || GOALS_ALONE.test(trail)) return null;
  // "75% off fees": a discount.
  if (/^ off(?!\p{L})/iu.test(trail)) return null;
  // "al raggiungimento del 100% degli obiettivi", "bei 100 % Zielerreichung": how far a goal is reached.
  if (percent.min >= 100 && !ofPay && isReached(text, percent)) return null;
  // "Variable pay at 100%", "at 100% of quota": how far a goal is reached.
  if (percent.min >= 100 && !ofPay && endsSaying(lead, 3, '', 'reached')) return null;
  return score;
}

const bonusTarget: Term = {
  name: 'bonus-target',
  order: 60,
  read({ text, marked }, terms) {
    let best: { percent: Percent; score: number } | null = null;
    for (const percent of percents(text)) {
      const score = likeness(text, percent);
      if (score !== null && (best === null || score > best.score)) best = { percent, score };
    }
    if (best === null) return;
    const { percent } = best;
    const { start, end } = sentenceAt(text, percent.start);
    const near = toneOf(text.slice(Math.max(start, percent.start - TONE), end));
    const far = toneOf(text.slice(start, end)) === 'discretionary' ? 'discretionary' : null;
    // "Up to 15%": the most, and no target.
    const most = lastBefore(marked, percent.start, 16, 'maximum');
    const isMost = most !== null && text.slice(most.end, percent.start).trim() === '';
    const value: BonusRead = {
      kind: isMost && near !== 'guaranteed' ? 'maximum' : (near ?? far ?? 'target'),
      pct: { min: percent.min / 100, max: percent.max / 100 },
      amount: null,
      currency: null,
    };
    terms.bonus.push(found(value, text, percent.start, percent.end, 'bonus-target'));
  },
};

export default bonusTarget;
