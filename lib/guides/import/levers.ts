/**
 * Levers in their three forms: a list (`1. **Name:** "script"`, `- **Name:** …`, `- Name: "script"`), bold lines, and
 * sections (`#### Global Lever 1: Name`). The script stays in the person's file; the guide keeps name, lines and figures.
 */
import type { GuideLever } from '../schema.ts';
import type { Block, DialectRule, Draft } from './draft.ts';
import { asksFor, keysOf, themeOf } from './lever-words.ts';
import { slug, unused } from './slug.ts';
import { trimOf } from './trim.ts';

const PUSH =
  /\b(?:push|ask|negotiate|aim|argue|press)(?:ing)? for (?:an? )?(?:additional |extra )?(\d{1,3}(?:\.\d)?)\s?%\s(?:more|higher|additional|extra|increase in|bump in|on|in)?\s?(base|salary|rsus?|stock|equity|options?|grant|bonus|total)\b/i;
const NUMBERED = /^(?:global |company |regional |key )?lever\s?(\d{1,2})\s?[:.–—-]\s?/i;

const MEASURES: [NonNullable<GuideLever['push']>['measure'], RegExp][] = [
  ['base', /^(?:base|salary)$/i],
  ['bonus', /^bonus$/i],
  ['total', /^total$/i],
  ['grant', /./],
];

/** "Cloudflare AI Inference Lever", "Agentic AI Premium (15-25%)", "Real-Time ML — A Discipline": the name in it. */
function nameOf(raw: string, company: string): string {
  let name = raw
    .replace(/[*_`]/g, '')
    .replace(/\p{Extended_Pictographic}\uFE0F?/gu, '')
    .trim();
  name = name.replace(NUMBERED, '').replace(/^\d{1,2}[.)]\s?/, '');
  name = name.split(/\s[—–]\s/)[0] as string;
  name = name.replace(/\s?\([^()]{0,60}\)$/, '').replace(/\slever$/i, '');
  if (name.toLowerCase().startsWith(`${company.toLowerCase()} `)) name = name.slice(company.length + 1);
  return trimOf(name, ':').slice(0, 200);
}

/** The name of a list item and what follows it; null where the item has no name of its own. */
function itemParts(text: string): { name: string; rest: string } | null {
  const mark = /^(?:\*\*|__)/.exec(text)?.[0];
  const close = mark ? text.indexOf(mark, 3) : -1;
  if (close > 3 && close < 170)
    return { name: trimOf(text.slice(2, close), ':'), rest: trimOf(text.slice(close + 2), ':–—-') };
  const colon = /^([^":“]{2,140}): /.exec(text);
  if (colon) return { name: colon[1] as string, rest: text.slice(colon[0].length).trim() };
  const dash = /^([^"“—–]{2,80}) [—–] (?=["“])/.exec(text);
  return dash ? { name: dash[1] as string, rest: text.slice(dash[0].length) } : null;
}

function add(draft: Draft, raw: string, blocks: Block[]): void {
  const text = blocks.map((block) => block.text).join(' ');
  const lines = blocks.map(({ line }) => line.n);
  const name = nameOf(raw, draft.title.company.name);
  if (name === '') {
    draft.say('not-understood', 'lever', lines[0] ?? null, raw);
    return;
  }
  const theme = themeOf(name, text);
  const push = blocks.flatMap((block) => {
    const match = PUSH.exec(block.text);
    if (!match) return [];
    const measure = MEASURES.find(([, words]) => words.test(match[2] as string))?.[0] ?? 'grant';
    return [{ measure, ratio: Number(match[1]) / 100, line: block.line.n }];
  })[0];
  const number = NUMBERED.exec(raw.replace(/[*_`]/g, '').trim())?.[1];
  if (number) draft.leftOut.push({ text: number, reason: 'numbering', line: lines[0] as number });
  draft.levers.push({
    id: unused(slug(name, 'lever'), (taken) => draft.levers.some(({ id }) => id === taken)),
    name,
    theme,
    asksFor: asksFor(name, text),
    push: push ?? null,
    premium: null,
    facts: [],
    lines: [...new Set(lines)],
    ...keysOf(theme),
  });
}

/** The blocks of one section, from its heading up to the next. */
function section(draft: Draft, at: number): Block[] {
  const end = draft.blocks.findIndex(
    (block, index) => index > at && (block.is === 'heading' || block.part !== draft.blocks[at]?.part),
  );
  return draft.blocks.slice(at, end < 0 ? undefined : end).filter(({ is }) => is !== 'table');
}

export default {
  id: 'levers',
  read(draft) {
    draft.blocks.forEach((block, at) => {
      if (block.part === 'lever' && block.is === 'heading') {
        const whole = section(draft, at);
        for (const { line } of whole) draft.taken.add(line);
        add(draft, block.text, whole);
      } else if (block.part === 'levers' && block.is !== 'heading' && block.is !== 'table') {
        const parts = itemParts(block.text);
        draft.taken.add(block.line);
        if (parts) add(draft, parts.name, [block]);
        else {
          const before = draft.levers.at(-1);
          // A paragraph under a named item is its script.
          if (before && block.is !== 'item') before.lines.push(block.line.n);
          else draft.say('not-understood', 'lever', block.line.n, block.text);
        }
      }
    });
  },
} satisfies DialectRule;
