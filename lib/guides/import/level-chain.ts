/** Chains of equal levels: `Level Mapping: X Senior ML Eng = Google L4 ML ≈ Databricks Senior ML`. */
import type { Block, DialectRule, Draft } from './draft.ts';
import { readEqual } from './equal-levels.ts';

const JOINT = /\s?(?:=|≈|≃|≅|~=|↔|⇔|<->|==)\s?/;

function readChain(block: Block, text: string, draft: Draft): boolean {
  const sides = text
    .split(JOINT)
    .map((side) => side.trim())
    .filter(Boolean);
  if (sides.length < 2 || sides.length > 20) return false;
  const equal = sides.flatMap((side) => {
    const read = readEqual(side, draft.title.company);
    if (!read) draft.say('not-understood', 'equal-level', block.line.n, side);
    return read ? [read] : [];
  });
  if (equal.length < 2) return false;
  draft.mapping.push({ line: block.line.n, equal });
  return true;
}

export default {
  id: 'level-chain',
  read(draft) {
    for (const block of draft.blocks) {
      if (block.is === 'table' || block.is === 'heading' || !JOINT.test(block.text)) continue;
      if (block.part !== 'mapping' && !/^(?:level|equivalent)/i.test(block.text)) continue;
      const text = block.text.replace(/^\**level(?:l?ing)? \w{1,12}\**\s?:\**\s?/i, '');
      // Several chains on one line are parted by semicolons.
      const parts = text.split(/;|\s\|\s/).filter((part) => JOINT.test(part));
      const read = parts.map((part) => readChain(block, part, draft));
      if (read.some(Boolean)) {
        draft.taken.add(block.line);
        const unread = parts.filter((_, index) => !read[index]);
        for (const part of unread) draft.say('not-understood', 'equal-level', block.line.n, part);
      }
    }
  },
} satisfies DialectRule;
