/** A bonus as a share of base: "target bonus of 15%", "bonus … fifty percent of your annual salary". */

import { type Percent, percents } from '../../marks/percents.ts';
import { endsNear } from '../../money/near.ts';
import { sentenceAt } from '../../text/sentences.ts';
import { found } from '../read-quote.ts';
import type { BonusRead } from '../reading.ts';
import { headingOf } from './amounts/heading.ts';
import type { Term } from './letter/term.ts';

const BONUS =
  /(?<!\p{L})(?:(?:ziel|jahres|leistungs)?bonus(?:es)?(?! points)|zielprämie|tantieme|variable(?= ?:)|variable vergütung|(?:part|rémunération|retribución|remuneração|parte|retribuzione) variable|variabele (?:beloning|deel)|premi[oe]|resultatlön|bono(?! social)|bônus|incentive|variable (?:pay|compensation|component)|STIP?|PSP|AIP|(?:target|annual|incentive|performance) awards?|profit[- ]sharing|short[- ]term)(?!\p{L})/giu;
const OF_PAY =
  /^[\s*)”"]{0,4}(?:\([^)]{0,48}\)\s?)?(?:of|on|from|x|×)?\s?(?:(?:your|the|his|her|their|an?|annual|annuali[sz]ed|then|current|eligible|gross|earned|total|yearly|fixed|base|actual|paid|du|de la|des|del|dello|della|van het|af|av|din|ihres|deines|bruto|brut|brutto|jahres)\s?){0,5}(?:base|grundgehalt|jahres(?:brutto|grund|fix)?gehalt|(?:jahres)?bruttogehalt|fixgehalt|rémunération|salaire|salario|sueldo|retribución|salário|ral\b|stipendio|(?:bruto ?)?(?:jaar)?salaris|årslön|årsløn|grundlön|wynagrodzenia|salary|salaries|pay|wages|earnings|compensation|remuneration)/iu;
const TARGET = /target(?:ed)?|on[- ]target|at plan|expected|opportunity/iu;
const CEILING =
  /(?:max(?:imum|\.)?|up to|no more than|as much as|cap(?:ped)?|extraordinary|stretch|not (?:to )?exceed|ceiling|potential award)/giu;
const CEILING_BEHIND =
  /^[^.;,%]{0,12}(?:max(?:imum)?\b)|^[^.;%]{0,40}\b(?:for|upon|if)\b[^.;%]{0,30}(?:maximum|extraordinary|exceed)/iu;
/** "50% … for achieving up to 100% of budget": what is paid at plan is the target. */
const AT_PLAN =
  /^[^;]{0,50}\b(?:at|achiev\w{1,6}|meeting|attain\w{1,5})\s(?:up to\s)?(?:100\s?%|target|plan|goal)/iu;
const SAVINGS =
  /(?<!\p{L})(?:match\w{0,3}|pension|401|403|RRSP|superannuation|super|contribut\w{1,5}|(?:share|stock) purchase|saving\w{0,2}|vest\w{0,3})(?!\p{L})/iu;
/** "Variable pay at 100%", "at 100% of quota": how far a goal is reached. */
const REACHED = /(?:\bat|\bachiev\w{1,6}|\battain\w{1,6}|\bbased on|\bpaid at|\bfor)\s{0,2}\(?$/iu;
// A share of something else: vesting, ownership, matching, achievement of goals, travel, a premium.
const ELSE_BEFORE =
  /(?:vest(?:s|ing|ed)?|shares?|options?|equity|ownership|match(?:es|ing)?|401\s?\(?k\)?|contribut\w{1,6}|deferr?al|defer|premium|travel|discount|achiev\w{1,6}|based|weighted|increase|raise|merit|interest|coverage|insurance|medical|severance|LTIP?|long[- ]term)/giu;
/** "a 15% annual bonus": named right behind. */
const BONUS_BEHIND =
  /^[\s)]{0,2}(?:(?:annual|target|performance|discretionary|cash|yearly|guaranteed|on-target|variable) ){0,3}(?:bonus|incentive|variable)/iu;
/** Even of pay, these are no bonus: "defer up to 25% of base salary". */
const NEVER = /(?:defer|401|match|contribut|severance|long[- ]term|LTIP)\w{0,6}/giu;
const ELSE_BEHIND =
  /^[\s*)]{0,3}(?:(?:of|on|towards?|per) )?(?:(?:the|your|our|such|all|total|its|company|plan|pre-?tax|budgeted|these|goal|set|performance) ){0,3}(?:(?<=(?:of|on|to|the|plan|company) )(?:plan|target|goals?)\b|vest|super(?:annuation)?\b|pension|shares?|options?|stock|equity|match|achievement|budget|performance|criteria|income|EBITDA|revenue|premium|travel|remote|coverage|discretion|the company['’]s achievement)/iu;

/** "… of which 50% is deferred in shares": how a bonus is paid, not how much. */
const HOW_PAID =
  /^[\s*)]{0,3}(?:is|will be|shall be|being|are) (?:deferred|paid|payable|delivered)(?! (?:at|upon|if|for))/iu;

/** "Repay the full 100% of the signing bonus", "100% of it is repayable": how much goes back, not how much comes. */
const REPAID =
  /(?<!\p{L})(?:repa(?:y|id)\p{L}{0,5}|pa(?:y|id) back|claw(?:ed)?[- ]?back\p{L}{0,4}|refund\p{L}{0,4}|reimburs\p{L}{1,6}|recoup\p{L}{0,2}|recover\p{L}{0,4}|zurück(?:zu)?zahl\p{L}{1,3}|rembours\p{L}{1,6}|devolver\p{L}{0,3}|reembols\p{L}{1,4}|terugbeta\p{L}{1,5}|zwr[oó]\p{L}{1,4}|restitu\p{L}{1,6})(?!\p{L})/iu;
const OTHER_BONUS =
  /(?<!\p{L})(?:sign(?:ing)?[- ]?on|signing|joining|welcome|relocation|moving|retention|referral)(?!\p{L})/iu;

/** Whether the clause of a percentage is about paying back, or its bonus is one for joining, moving or staying. */
function isRepaid(clause: string): boolean {
  if (REPAID.test(clause)) return !/(?<!\p{L})target(?!\p{L})/iu.test(clause);
  return (
    OTHER_BONUS.test(clause) &&
    !/(?<!\p{L})(?:target|annual|performance|base|variable)(?!\p{L})/iu.test(clause)
  );
}

/** How well a percentage fits a bonus; null where it is a share of something else. */
export function likeness(text: string, percent: Percent): number | null {
  const { start, end } = sentenceAt(text, percent.start, 500);
  if (isRepaid(text.slice(Math.max(start, percent.start - 160), Math.min(end, percent.end + 120))))
    return null;
  const lead = text.slice(start, percent.start);
  const trail = text.slice(percent.end, end);
  const ofPay = OF_PAY.test(trail);
  const own = [...lead.matchAll(BONUS)].at(-1);
  // "… of your base salary as a bonus": the word may also follow, or stand in the sentence before.
  const behind = /^[^.;]{0,60}/.exec(trail)?.[0].match(BONUS) ?? null;
  const before = text.slice(Math.max(0, start - 260), start);
  const earlier = [...before.matchAll(BONUS)].at(-1);
  if (own === undefined && behind === null && earlier === undefined) return null;
  if (own === undefined && behind === null && !(ofPay || TARGET.test(lead))) return null;
  // "Share plan: we match 35% up to 6% of earnings" below a bonus.
  if (own === undefined && (SAVINGS.test(lead) || SAVINGS.test(headingOf(text, percent.start) ?? '')))
    return null;
  if (HOW_PAID.test(trail) || (ELSE_BEHIND.test(trail) && !ofPay)) return null;
  const near = own === undefined ? lead : lead.slice(own.index);
  const named = BONUS_BEHIND.test(trail);
  if (endsNear(near.slice(-90), ELSE_BEFORE, 30, '.;') && !ofPay && !named) return null;
  // "Sales roles are also eligible …": said of other jobs.
  if (/\bsales (?:roles?|positions?)\b/iu.test(lead)) return null;
  if (endsNear(lead, NEVER, 46, '.;%')) return null;
  if (/\b(?:LTIP?|long[- ]term|severance|401)\b/iu.test(`${lead.slice(-160)}`) && own === undefined)
    return null;
  let score = 10;
  if (ofPay || named) score += 12;
  if (own === undefined && behind === null) score -= 8;
  else if (own !== undefined) score -= Math.min(8, (lead.length - own.index) / 30);
  const clause = lead.slice(lead.lastIndexOf('%') + 1).slice(-70);
  if (TARGET.test(clause) || /^[^.;%]{0,16}(?:at )?target(?![ :]{1,2}(?:of |is )?\d)/iu.test(trail))
    score += 10;
  if (/guarantee/iu.test(lead)) score += 2;
  if (endsNear(lead, CEILING, 45, '.;%') || CEILING_BEHIND.test(trail)) score -= 9;
  if (percent.min === 0 || endsNear(lead, /range of/giu, 20, '.%')) score -= 12;
  if (AT_PLAN.test(trail)) score += 12;
  if (percent.max > 250) return null;
  if (percent.min >= 100 && REACHED.test(lead) && !ofPay) return null;
  return score;
}

/** "Up to 15%": the most, and no target. */
const isMost = (text: string, at: number): boolean =>
  /(?<!\p{L})(?:up[- ]?to|maximum(?: of)?|max\.?|bis zu|jusqu['’]à|hasta(?: un)?|até|fino al?|maximaal|do|tot)\s$/iu.test(
    text.slice(Math.max(0, at - 16), at),
  );

const kindOf = (sentence: string): BonusRead['kind'] =>
  /(?<!not )guarantee(?:d|s)?(?!\p{L})/iu.test(sentence) && !/not (?:a )?guarantee/iu.test(sentence)
    ? 'guaranteed'
    : /discretion/iu.test(sentence) && !/target/iu.test(sentence)
      ? 'discretionary'
      : 'target';

const bonusTarget: Term = {
  name: 'bonus-target',
  order: 60,
  read({ text }, terms) {
    let best: { percent: Percent; score: number } | null = null;
    for (const percent of percents(text)) {
      const score = likeness(text, percent);
      if (score !== null && (best === null || score > best.score)) best = { percent, score };
    }
    if (best === null) return;
    const { percent } = best;
    const { start, end } = sentenceAt(text, percent.start);
    const kind = kindOf(text.slice(start, end));
    const value: BonusRead = {
      kind: kind === 'target' && isMost(text, percent.start) ? 'maximum' : kind,
      pct: { min: percent.min / 100, max: percent.max / 100 },
      amount: null,
      currency: null,
    };
    terms.bonus.push(found(value, text, percent.start, percent.end, 'bonus-target'));
  },
};

export default bonusTarget;
