/** What has to be known before a number is worth naming. Nothing that the letter answers, nothing that such a job has not. */
import { WEIGHTS } from '../../counter/tuning.ts';
import type { OfferEquity } from '../../worth/offer.ts';
import type { Facts } from '../facts.ts';
import { closing, greeting } from '../frame.ts';
import type { Line, ScriptTemplate } from '../script.ts';
import { isBeforeAsk, isFixed } from '../state.ts';
import { asksForStock } from '../stock.ts';
import { openTerms, termLine } from '../type-terms.ts';

const item = (name: string): Line => ({ key: `playbook.questions.${name}`, ends: 'line' });

/** What a share or an option is worth, by what the letter counts in. */
function worth({ kind, value, price, strike }: OfferEquity): Line[] {
  if (kind === 'options') {
    return [...(strike === null ? [item('strike')] : []), ...(price === null ? [item('fair-value')] : [])];
  }
  return price === null ? [item(value !== null ? 'conversion' : 'unit-price')] : [];
}

/** Over how long and in which steps: what of it the letter leaves open. */
function vesting({ years, frequency, schedule, cliffMonths }: OfferEquity): Line[] {
  if (years === null && schedule === null) return [item('vesting')];
  return frequency === null && schedule === null && cliffMonths === null ? [item('vesting-steps')] : [];
}

/** Questions about stock: whose it is first, where the employer's own shares no longer trade. */
function stock(facts: Facts): Line[] {
  const { equity, refresher } = facts.offer;
  const { topics, sharesStopped } = facts;
  if (equity?.kind === 'none') return [];
  if (!equity) return asksForStock(facts) ? [item('any-stock')] : [];
  const isPrivate = equity.kind === 'options' || equity.listed === false;
  return [
    ...(sharesStopped ? [item('whose-stock')] : []),
    ...worth(equity),
    ...vesting(equity),
    ...(isPrivate && !topics.has('diluted') ? [item('diluted')] : []),
    ...(equity.kind === 'options' && !topics.has('window') ? [item('window')] : []),
    ...(equity.listed === false ? [item('unlisted')] : []),
    ...(refresher || isPrivate || topics.has('refresh') ? [] : [item('refreshers')]),
  ];
}

function level({ result, offer, range, topics }: Facts): Line[] {
  if (result?.type !== 'levelled-stock' && result?.type !== 'return-offer') return [];
  const known = typeof offer.level === 'string';
  const ranged = range?.tier === 'stated' || topics.has('range');
  if (known) return ranged ? [] : [item('range')];
  return [item(ranged ? 'level-alone' : 'level')];
}

function bonus({ offer, result, topics }: Facts): Line[] {
  if (offer.absent?.includes('bonus') || !result) return [];
  if (offer.bonus) {
    const target = offer.bonus.kind === 'target' && result.type !== 'sales';
    return target && !topics.has('payout') ? [item('bonus')] : [];
  }
  return WEIGHTS[result.type].equity && result.type !== 'sales' ? [item('any-bonus')] : [];
}

function signOn({ offer }: Facts): Line[] {
  const open = offer.signOn.some(({ clawbackMonths, clawback }) => clawbackMonths === null || !clawback);
  return open ? [item('sign-on')] : [];
}

const BY_TERM = new Set(['contractor', 'scale', 'intern', 'promotion']);

/** A contractor is reviewed by nobody, a scale by its own rules. */
const review = ({ result, topics }: Facts): Line[] =>
  topics.has('review') || BY_TERM.has(result?.type ?? 'contractor') ? [] : [item('review')];

/** Where there is little to ask about pay, what the type can still give is asked for here. */
const terms = (facts: Facts): Line[] =>
  facts.result?.type === 'contractor'
    ? openTerms(facts).map((code) => termLine(code, { bullet: true, ends: 'line' }))
    : [];

const questionsFor = (facts: Facts): Line[] => [
  ...level(facts),
  ...stock(facts),
  ...bonus(facts),
  ...signOn(facts),
  ...review(facts),
  ...terms(facts),
];

export default {
  id: 'questions',
  channel: 'mail',
  applies: (facts) => isBeforeAsk(facts) && !isFixed(facts) && questionsFor(facts).length > 0,
  lines: (facts) => {
    const found = questionsFor(facts);
    return [
      greeting(facts),
      { key: `playbook.questions.${found.length > 1 ? 'intro' : 'intro-one'}` },
      ...found.map((line, i): Line => {
        const { ends: _, ...last } = line;
        return i < found.length - 1 ? line : last;
      }),
      { key: 'playbook.questions.outro' },
      ...closing,
    ];
  },
} satisfies ScriptTemplate;
