/** A guide's own figures for a lever, as sentences beside it. They are the guide's opinion: no script says them. */
import { printed } from '../guides/figures.ts';
import type { Guide, GuideLever } from '../guides/schema.ts';
import { isStated } from '../guides/stated.ts';
import type { Said } from './playbook.ts';

/** Noon UTC in milliseconds: the same calendar day in every time zone that writes it. */
const noon = (date: string): number => Date.parse(`${date}T12:00:00Z`);

function factNote(guide: Guide, id: string, lines: number[]): Said[] {
  const fact = guide.facts.find((each) => each.id === id);
  if (!fact) return [];
  const line = fact.lines.find((each) => lines.includes(each)) ?? fact.lines[0] ?? guide.titleLine;
  const params: Said['params'] = {};
  const unit = fact.unit === 'money' || fact.unit === 'ratio' ? fact.unit : 'count';
  if (isStated(fact.value)) params.value = printed(guide, fact.value, unit, fact.currency, id, line);
  if (fact.label) params.label = fact.label;
  if (isStated(fact.date) && /^\d{4}-\d{2}-\d{2}$/.test(fact.date)) params.date = noon(fact.date);
  return [{ textKey: fact.textKey, params }];
}

/** Premium, push and business figures that the guide hangs on the lever. */
export function leverNotes(guide: Guide, lever: GuideLever): Said[] {
  const notes = lever.facts.flatMap((id) => factNote(guide, id, lever.lines));
  const premium = guide.premiums.find(({ id }) => id === lever.premium);
  const mention = premium?.mentions.find(({ line }) => lever.lines.includes(line)) ?? premium?.mentions[0];
  if (premium && mention) {
    const end = (value: number) => printed(guide, value, 'ratio', null, premium.name, mention.line);
    notes.push({
      textKey: 'levers.note.premium',
      params: { premium: premium.name, low: end(mention.low), high: end(mention.high) },
    });
  }
  if (lever.push) {
    const by = printed(guide, lever.push.ratio, 'ratio', null, lever.name, lever.push.line);
    notes.push({ textKey: 'levers.note.push', params: { by, measure: lever.push.measure } });
  }
  return notes;
}
