/** What to do next: the move of the counter as a headline, how the ask splits, the floor, and the words that go with it. */
import type { MoveKind, Note, Part } from '../../counter/plan.ts';
import type { Said } from '../../evidence/evidence.ts';
import { derive } from '../../figures/derive.ts';
import type { Figure } from '../../figures/figure.ts';
import type { LevelCase, Report } from '../report.ts';
import { dueOf } from './due.ts';

/** A part that rises, by how much. */
export interface Raise {
  part: Part['part'];
  by: Figure;
  /** The part as it is asked for. */
  asked: Figure;
}

export interface Next {
  kind: MoveKind | 'say' | 'missing' | 'level' | 'stands';
  headline: Said;
  /** One sentence more, or none. */
  text: Said | null;
  raises: Raise[];
  /** The least to settle at; null where none is known. */
  floor: Figure | null;
  /** Scripts that say it, in the order in which they are offered: ids of `lib/playbook/scripts`. */
  scripts: string[];
}

const said = (textKey: string, params: Said['params'] = {}): Said => ({
  textKey: `answer.${textKey}`,
  params,
});

const next = (kind: Next['kind'], headline: Said, rest: Partial<Next> = {}): Next => ({
  kind,
  headline,
  text: null,
  raises: [],
  floor: null,
  scripts: [],
  ...rest,
});

/** What rises, in the order of the split; a part that nothing is offered of is asked for whole. */
export const raisesOf = (parts: readonly Part[]): Raise[] =>
  parts.flatMap(({ part, offered, asked }): Raise[] => {
    if (!offered) return [{ part, by: asked, asked }];
    if (asked.value <= offered.value) return [];
    return [{ part, by: derive('difference', { from: asked, less: offered }), asked }];
  });

const has = (notes: readonly Note[], code: string): Note | undefined =>
  notes.find((note) => note.code === code);

/** Why there is nothing to ask for, in the order of what settles it. */
const REASONS = ['fixed-grade', 'top-of-band', 'nothing-can-rise', 'ask-once-or-decline'] as const;

function nothing(current: LevelCase): Next {
  const { advice, warnings } = current.result;
  const reason = REASONS.map((code) => has([...advice, ...warnings], code)).find((note) => note);
  return next('none', said('next.none'), {
    text: reason ? said(`none.${reason.code}`, reason.params) : said('none.other'),
    scripts: ['questions', 'acceptance'],
  });
}

function asking({ offer }: Report, current: LevelCase): Next | null {
  const { plan, move } = current.result;
  if (!plan) return null;
  // A bonus that is a share of base rises with it.
  const follows = offer.bonus !== null && offer.bonus.pct !== null;
  const raises = raisesOf(plan.parts).filter(({ part }) => part !== 'bonus' || !follows);
  const rest = { raises, scripts: ['counter-mail', 'counter-call'] };
  const once = raises.find(({ part }) => part === 'signOn');
  if (plan.ask) {
    const floor = plan.target && plan.target.value < plan.ask.value ? plan.target : null;
    const headline = said('next.ask', { ask: plan.ask, mode: plan.mode });
    return next('ask', headline, { ...rest, floor, text: move.last ? said('next.last') : null });
  }
  const units = raises.find(({ part }) => part === 'units');
  if (once) return next('ask', said('next.signOn', { ask: once.asked }), { ...rest, raises: [] });
  if (units) return next('ask', said('next.units', { ask: units.asked }), { ...rest, raises: [] });
  return null;
}

/** The moves that ask for no yearly money. */
function later(current: LevelCase): Next | null {
  const { move, plan } = current.result;
  const once = raisesOf(plan?.parts ?? []).find(({ part }) => part === 'signOn');
  switch (move.kind) {
    case 'close':
      return next('close', said('next.close'), {
        text: once ? said('close.once', { once: once.asked }) : said('close.other'),
        scripts: ['counter-mail', 'acceptance'],
      });
    case 'accept':
      return next('accept', said('next.accept'), { text: said('accept.text'), scripts: ['acceptance'] });
    case 'hold':
      return next('hold', said(move.line.code === 'move-hold' ? 'next.hold' : 'next.stop'), {
        text: said(move.line.code === 'move-hold' ? 'hold.text' : 'stop.text'),
        scripts: ['nudge'],
      });
    case 'decide': {
      const minimum = move.line.params.minimum;
      return next('decide', said('next.decide'), {
        text:
          typeof minimum === 'object' ? said(`decide.${move.line.code}`, { minimum }) : said('decide.open'),
        scripts: ['acceptance', 'decline'],
      });
    }
    default:
      return null;
  }
}

export function nextOf(report: Report, current: LevelCase | null): Next {
  const { kind, inputs, cases } = report;
  if (kind === 'posting') {
    const say = current?.result.plan?.say ?? null;
    if (!say)
      return next('say', said('next.askRange'), { text: said('say.none'), scripts: ['expectations'] });
    return next('say', said('next.say', { low: say.low, high: say.high }), {
      text: said('say.text'),
      scripts: ['expectations'],
    });
  }
  if (!current) return next('missing', said('next.missing'), { scripts: ['questions'] });
  const { result } = current;
  const code = result.move.line.code;
  if (inputs.accepted || code === 'move-none-accepted' || code === 'move-none-declined')
    return next('none', said('next.done'), { text: said('done.text') });
  if (dueOf(report)?.state === 'passed')
    return next('stands', said('next.stands'), {
      text: said('stands.text'),
      scripts: ['ask-for-time', 'first-reply'],
    });
  if (inputs.secondBestAndFinal) {
    return next('decide', said('next.decide'), {
      text: said('decide.final'),
      scripts: ['acceptance', 'decline'],
    });
  }
  const asked = result.move.kind === 'ask' ? asking(report, current) : later(current);
  if (asked && cases.length > 1 && asked.kind === 'ask')
    return next('level', said('next.level'), { text: said('level.text'), scripts: ['questions'] });
  if (asked) return asked;
  if (has(result.missing, 'missing-currency')) return next('missing', said('next.currency'));
  if (has(result.missing, 'missing-base'))
    return next('missing', said('next.base'), { text: said('base.text'), scripts: ['questions'] });
  return nothing(current);
}
