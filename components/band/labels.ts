/**
 * Places the labels of a band's markers so that none lies over another and no leader line runs through a word. Positions
 * are percent of the width; text has a fixed size, so what fits the narrowest panel fits every wider one.
 */

export interface LabelAsk {
  id: string;
  text: string;
  /** Percent of the width. */
  at: number;
}

export interface LabelPlace extends LabelAsk {
  /** Rows away from the bar: 1, 2, … above; −1, −2, … below. */
  lane: number;
  anchor: 'start' | 'middle' | 'end';
}

/** Inner width of the narrowest panel (320 px) and the width of a character at the label's size, in px. */
const WIDTH = 292;
const CHARACTER = 6.6;
const GAP = 6;
const LANES = [1, -1, 2, -2, 3, -3, 4, 5];
const ANCHORS = ['middle', 'start', 'end'] as const;

interface Box {
  left: number;
  right: number;
  lane: number;
  stem: number;
}

const beyond = (inner: number, outer: number): boolean =>
  Math.sign(inner) === Math.sign(outer) && Math.abs(outer) > Math.abs(inner);

const overlaps = (a: Box, b: Box): boolean =>
  a.lane === b.lane && a.left < b.right + GAP && b.left < a.right + GAP;

/** The leader line of the outer label runs through the inner one. */
const crosses = (a: Box, b: Box): boolean =>
  (beyond(a.lane, b.lane) && b.stem > a.left - 2 && b.stem < a.right + 2) ||
  (beyond(b.lane, a.lane) && a.stem > b.left - 2 && a.stem < b.right + 2);

function boxOf(ask: LabelAsk, lane: number, anchor: LabelPlace['anchor']): Box {
  const stem = (ask.at / 100) * WIDTH;
  const width = ask.text.length * CHARACTER;
  const left = anchor === 'middle' ? stem - width / 2 : anchor === 'start' ? stem - 5 : stem + 5 - width;
  return { left, right: left + width, lane, stem };
}

/** The nearest free place; `strict` also keeps leader lines out of words. Null where there is none. */
function freePlace(ask: LabelAsk, taken: Box[], strict: boolean): { place: LabelPlace; box: Box } | null {
  for (const lane of LANES) {
    for (const anchor of ANCHORS) {
      const box = boxOf(ask, lane, anchor);
      if (box.left < 0 || box.right > WIDTH) continue;
      if (taken.some((other) => overlaps(box, other) || (strict && crosses(box, other)))) continue;
      return { place: { ...ask, lane, anchor }, box };
    }
  }
  return null;
}

/**
 * Places labels in the order given, most important first. Where markers stand on one spot a leader line may have to
 * pass a word; words never lie on words.
 */
export function placeLabels(asks: LabelAsk[]): LabelPlace[] {
  const taken: Box[] = [];
  return asks.map((ask) => {
    const found = freePlace(ask, taken, true) ?? freePlace(ask, taken, false);
    if (!found) return { ...ask, lane: LANES.length, anchor: ask.at > 50 ? 'end' : 'start' };
    taken.push(found.box);
    return found.place;
  });
}
