/** What stands on the same lines belongs together: premiums and facts of a lever, what a strategy cites, levels of titles. */

import { holdsCode } from '../levels.ts';
import type { DialectRule } from './draft.ts';

export default {
  id: 'links',
  read(draft) {
    for (const lever of draft.levers) {
      lever.premium =
        draft.premiums.find(({ mentions }) => mentions.some(({ line }) => lever.lines.includes(line)))?.id ??
        null;
      lever.facts = draft.facts
        .filter(({ lines }) => lines.some((line) => lever.lines.includes(line)))
        .map(({ id }) => id);
    }
    for (const strategy of [draft.strategy, ...draft.regional]) {
      if (typeof strategy !== 'object') continue;
      const { line } = strategy;
      strategy.cites = draft.facts.filter(({ lines }) => lines.includes(line)).map(({ id }) => id);
      strategy.open.premium =
        draft.premiums.find(({ mentions }) => mentions.some((mention) => mention.line === line))?.id ?? null;
    }
    // A row of the bands is for every title whose level it holds; a title without a word of its own has its row's.
    for (const level of draft.levels) {
      const titles = draft.titles.filter(({ codes }) => codes.some((code) => holdsCode(level, code)));
      level.seniority = [...new Set([...level.seniority, ...titles.flatMap(({ seniority }) => seniority)])];
      for (const title of titles) if (title.seniority.length === 0) title.seniority = [...level.seniority];
    }
  },
} satisfies DialectRule;
