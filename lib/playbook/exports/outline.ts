/** The playbook as one document: the days, what is still to be answered, the words, and the levers for them. */
import { hasWords, say } from '../../words/words.ts';
import { dateWords } from '../amount-words.ts';
import { dayEnd, momentWords, zoneWords } from '../clocks.ts';
import { type OpenQuestion, type Playbook, replyBy } from '../collected.ts';
import { dayWords, planDays } from '../plan-days.ts';
import type { Lever, Script } from '../playbook.ts';
import { isPosting } from '../state.ts';
import type { Block } from './block.ts';
import { draftLines } from './draft.ts';

const heading = (rank: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', rank, text });
const paragraph = (text: string): Block => ({ kind: 'text', text });

/** A part with its heading; nothing where it would be empty. */
const part = (key: string, blocks: Block[], locale: string): Block[] =>
  blocks.length === 0 ? [] : [heading(2, say(key, {}, locale)), ...blocks];

/** The plan by days; of use alone, for Copy. */
export function planBlocks({ plan, facts: { locale } }: Pick<Playbook, 'plan' | 'facts'>): Block[] {
  if (!plan) return [];
  const squeezed = plan.oneDay ? 'oneDay' : plan.compressed ? 'compressed' : null;
  const items = planDays(plan).flatMap(({ date, steps }) =>
    steps.map(({ textKey }) =>
      say('plan.line', { day: dayWords(date, locale), text: say(textKey, {}, locale) }, locale),
    ),
  );
  return [
    ...(squeezed ? [paragraph(say(`playbook.day.${squeezed}`, {}, locale))] : []),
    { kind: 'list', items: [...items, say('playbook.day.after', {}, locale)] },
  ];
}

const questionLine = ({ askKey, claim }: OpenQuestion, locale: string): string =>
  say(claim ? 'plan.question.claim' : 'plan.question.open', { question: say(askKey, {}, locale) }, locale);

const draft = (script: Script, locale: string): Block => ({
  kind: 'quote',
  lines: draftLines(script, locale).map(({ text, state }) =>
    state === 'locked' ? say('plan.mark.line', { text }, locale) : text,
  ),
});

/** A guide's own name for a lever, or the words of a generic one. */
export const leverName = ({ name }: Lever, locale: string): string =>
  hasWords(name) ? say(name, {}, locale) : name;

/** Levers one after another. A guide's remark that several of them carry stands once, at the first. */
function leverBlocks(levers: Lever[], locale: string): Block[] {
  const said = new Set<string>();
  return levers.flatMap((lever) => {
    const notes = lever.notes.map(({ textKey, params }) => say(textKey, params, locale));
    const fresh = notes.filter((note) => !said.has(note));
    for (const note of fresh) said.add(note);
    return [
      heading(3, leverName(lever, locale)),
      paragraph(say(lever.questionKey, {}, locale)),
      ...fresh.map(paragraph),
      draft(lever.script, locale),
    ];
  });
}

const scriptBlocks = (script: Script, locale: string): Block[] => {
  const title = say(`playbook.${script.id}.title`, {}, locale);
  const channel = say(`playbook.channel.${script.channel}`, {}, locale);
  return [
    heading(3, say('plan.script', { title, channel }, locale)),
    paragraph(say(`playbook.${script.id}.when`, {}, locale)),
    draft(script, locale),
  ];
};

/** When their day ends on the person's clock, where the two differ. */
function clockBlocks({ facts, clocks }: Playbook): Block[] {
  const day = clocks && replyBy(facts);
  const end = day && dayEnd(day, clocks);
  if (!end) return [];
  const params = { zone: zoneWords(clocks.theirs), moment: momentWords(end, clocks, facts.locale) };
  return [paragraph(say('plan.clock.ends', params, facts.locale))];
}

/** What comes next, in one sentence; a posting has no move. */
function moveBlocks({ facts }: Playbook): Block[] {
  const { result, locale } = facts;
  if (!result || isPosting(facts) || result.move.line.code === 'move-none') return [];
  const { line, news } = result.move;
  return [line, ...(news ? [news] : [])].map((each) =>
    paragraph(say(`counter.${each.code}`, each.params, locale)),
  );
}

/** Public holidays of the place: said, and left to the person. */
function holidayBlocks({ holidays, facts: { locale } }: Playbook): Block[] {
  if (holidays.length === 0) return [];
  const days = new Intl.ListFormat(locale).format(
    holidays.map(({ date, name }) => `${dayWords(date, locale)} (${name})`),
  );
  return [paragraph(say('plan.holiday.suggested', { days }, locale))];
}

export function playbookBlocks(playbook: Playbook): Block[] {
  const { facts, levers, scripts, questions, today } = playbook;
  const { locale, offer } = facts;
  const who = [offer.role, offer.company].filter((each) => each !== null).join(' · ');
  return [
    heading(1, say('plan.title', {}, locale)),
    ...(who ? [paragraph(who)] : []),
    ...(offer.deadline
      ? [paragraph(say('plan.replyBy', { date: dateWords(offer.deadline, locale) }, locale))]
      : []),
    ...clockBlocks(playbook),
    ...moveBlocks(playbook),
    ...part('playbook.day.title', [...planBlocks(playbook), ...holidayBlocks(playbook)], locale),
    ...part(
      'plan.questions.title',
      questions.length > 0
        ? [{ kind: 'list', items: questions.map((each) => questionLine(each, locale)) }]
        : [],
      locale,
    ),
    ...part(
      'playbook.title',
      scripts.flatMap((script) => scriptBlocks(script, locale)),
      locale,
    ),
    ...part('plan.levers.title', leverBlocks(levers, locale), locale),
    paragraph(say('plan.made', { date: dateWords(today, locale) }, locale)),
  ];
}
