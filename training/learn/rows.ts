/** Labelled texts as rows to learn from: the features of each mark, made by the shipped code, and whose it is. */
import { markWords } from '../../lib/lexicon/lexicon.ts';
import { findMarks } from '../../lib/marks/find.ts';
import type { Mark } from '../../lib/marks/mark.ts';
import {
  AMOUNT_OWNERS,
  DATE_OWNERS,
  DURATION_OWNERS,
  type Owner,
  PERCENT_OWNERS,
} from '../../lib/reading/owners/owner.ts';
import { featuresOf } from '../../lib/reading/owners/scorer/features.ts';
import { sceneOf } from '../../lib/reading/owners/scorer/scene.ts';
import { type Group, groupOf } from '../../lib/reading/owners/scorer/score.ts';
import type { Label, Labelled } from './labels.ts';

export const OWNERS: Readonly<Record<Group, readonly Owner[]>> = {
  amount: AMOUNT_OWNERS,
  percent: PERCENT_OWNERS,
  duration: DURATION_OWNERS,
  date: DATE_OWNERS,
};

const NOBODY_OF: Readonly<Record<Group, Owner>> = {
  amount: 'other',
  percent: 'other%',
  duration: 'dur',
  date: 'date',
};

/** Labels that say more than an owner does. */
export const SAME: Readonly<Record<string, Owner>> = { 'base.alt': 'base', 'pension.own': 'pension' };

export interface Row {
  group: Group;
  owner: Owner;
  features: readonly string[];
}

/** The label that a mark lies in or holds; null where it is nobody's. */
function labelAt(labels: readonly Label[], { start, end }: Mark['span']): Label | null {
  let best: Label | null = null;
  let most = 0;
  for (const label of labels) {
    const shared = Math.min(end, label.end) - Math.max(start, label.start);
    if (shared > most) {
      most = shared;
      best = label;
    }
  }
  return best;
}

/** Whose a mark is by the labels. */
export function ownerOf(labels: readonly Label[], mark: Mark): Owner {
  const group = groupOf(mark);
  const label = labelAt(labels, mark.span)?.label ?? '';
  const owner = SAME[label] ?? (label as Owner);
  return OWNERS[group].includes(owner) ? owner : NOBODY_OF[group];
}

/** The day that relative dates of the training texts count from. */
export const REFERENCE = new Date(Date.UTC(2026, 1, 10, 12));

/** One row a mark. */
export function rowsOf({ text, labels }: Labelled, country: string | null): Row[] {
  const marks = findMarks(text, { country, reference: REFERENCE });
  const scene = sceneOf(markWords(text), marks, REFERENCE);
  return marks.map((mark, at) => ({
    group: groupOf(mark),
    owner: ownerOf(labels, mark),
    features: featuresOf(scene, at),
  }));
}
