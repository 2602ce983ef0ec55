/**
 * Band tables of all three families, and their mixtures: whatever the rows are (regions, levels, components) and
 * whatever the columns are, every cell has a place, a level and a measure, and goes where these say.
 */
import { finish, type Growing, put } from './band-build.ts';
import { type At, partOf } from './band-part.ts';
import { type Column, columnsOf } from './columns.ts';
import type { Block, DialectRule, Draft } from './draft.ts';
import { isLevel } from './level.ts';
import { levelId } from './levels.ts';
import { type Measured, measureOf } from './measures.ts';
import { type GuidePlace, readPlace } from './place.ts';
import type { Table } from './table.ts';

const UNPLACED: GuidePlace = {
  place: 'not stated',
  regions: ['not-stated'],
  country: null,
  currency: null,
  scale: null,
  note: '',
  known: false,
};

const TOTAL = measureOf('Total') as Measured;
const BASE = measureOf('Base') as Measured;

/** Words around a table that say what its cells are, where neither heading nor row does. */
function caption(block: Block, draft: Draft): Measured {
  const at = draft.blocks.indexOf(block);
  const near = draft.blocks
    .slice(Math.max(0, at - 1), at + 3)
    .filter((each) => each.is === 'text' && each.heading === block.heading)
    .map(({ text }) => text);
  for (const text of [block.headingText, ...near]) {
    if (/\btotal\b|\btc\b|\ball-in\b/i.test(text)) return TOTAL;
    if (/\bbase\b/i.test(text)) return BASE;
  }
  draft.say('assumed', 'measure-total', block.line.n, block.headingText);
  return TOTAL;
}

/** True where the columns can hold a band: something to measure, and a row that says of what. */
export const isBandTable = (columns: Column[]): boolean =>
  columns.some(({ is }) => is === 'measure' || is === 'place') &&
  columns.some(({ is }) => ['region', 'level', 'component', 'title', 'place'].includes(is));

interface Keys {
  region: number;
  level: number;
  component: number;
}

function keysOf(columns: Column[]): Keys {
  const at = (is: Column['is']): number => columns.findIndex((column) => column.is === is);
  return {
    region: at('region'),
    level: at('level') >= 0 ? at('level') : at('title'),
    component: at('component'),
  };
}

/** The place of a row or a column, with a report line for what stands beside its name. */
function noted(place: GuidePlace, line: number, draft: Draft): GuidePlace {
  if (place.note !== '' && !/^(?:hq|headquarters|global hq|us hq)$/i.test(place.note))
    draft.say('left-out', 'place-note', line, `${place.place}: ${place.note}`);
  return place;
}

function readTable(
  block: Block,
  table: Table,
  columns: Column[],
  draft: Draft,
  bands: Map<string, Growing>,
): void {
  const keys = keysOf(columns);
  const headLine = table.head.line.n;
  const fromHeading = block.heading === draft.title.line ? '' : block.headingText;
  const headPlace = keys.region < 0 && readPlace(fromHeading).known ? readPlace(fromHeading) : null;
  const headLevel = keys.level < 0 && isLevel(fromHeading) ? fromHeading : null;
  const captioned = (): Measured => {
    said ??= caption(block, draft);
    return said;
  };
  let said: Measured | null = null;
  const columnPlaces = columns.map((column) =>
    column.is === 'place' ? noted(column.place, headLine, draft) : null,
  );
  for (const { line, cells } of table.rows) {
    const label = keys.component >= 0 ? (cells[keys.component] ?? '') : '';
    const rowMeasure = keys.component >= 0 ? measureOf(label) : null;
    if (keys.component >= 0 && !rowMeasure) {
      draft.say('not-understood', 'row', line.n, cells.join(' | '));
      continue;
    }
    const rowPlace = keys.region >= 0 ? noted(readPlace(cells[keys.region] ?? ''), line.n, draft) : null;
    const levelText = keys.level >= 0 ? (cells[keys.level] ?? '') : headLevel;
    const levelLine = keys.level >= 0 ? line.n : (block.heading?.n ?? line.n);
    const level = levelText?.trim() ? levelId(draft, levelText, levelLine) : 'not stated';
    if (rowPlace && rowPlace.regions.length === 0) {
      if (cells.some((cell) => cell !== '')) draft.say('not-understood', 'row', line.n, cells.join(' | '));
      continue;
    }
    columns.forEach((column, index) => {
      const raw = cells[index] ?? '';
      if (column.is === 'unknown' && raw.trim() !== '') {
        draft.say('not-understood', 'column', line.n, `${column.heading}: ${raw}`);
        return;
      }
      if (column.is === 'note' && raw.trim() !== '') {
        draft.say('left-out', 'note-column', line.n, raw);
        return;
      }
      if (column.is !== 'measure' && column.is !== 'place') return;
      const measured =
        column.is === 'measure' ? column.measured : (column.measured ?? rowMeasure ?? captioned());
      const where = columnPlaces[index] ?? rowPlace ?? headPlace ?? UNPLACED;
      const currency =
        (column.is === 'measure' ? column.currency : null) ?? where.currency ?? rowPlace?.currency ?? null;
      const scale = (column.is === 'measure' ? column.scale : null) ?? where.scale;
      const what = [measured.label, where.place].join(', ');
      where.regions.forEach((region, number) => {
        const at: At = {
          raw,
          what,
          line: line.n,
          measured,
          currency,
          scale,
          country: where.country,
          place: number,
          places: where.regions.length,
        };
        // What is wrong with a cell is said once, not for each of its places.
        const part = partOf(at, number === 0 ? draft : silent(draft));
        if (!part) return;
        if (part.cell.relative) {
          draft.relative.push({
            region,
            place: where.place,
            part: measured.label,
            ...part.cell.relative,
            line: line.n,
          });
          return;
        }
        const key = `${region} ${level}`;
        const band = bands.get(key) ?? {
          place: where.place,
          region,
          level,
          line: line.n,
          currency,
          parts: {},
        };
        bands.set(key, band);
        put(band, part, at, keys.component >= 0 ? line.n : headLine, number === 0 ? draft : silent(draft));
      });
    });
    if (cells.length > columns.length)
      draft.say('not-understood', 'extra-cells', line.n, cells.slice(columns.length).join(' | '));
  }
  if (!rowOrColumnPlace(columns) && !headPlace)
    draft.say('assumed', 'place-not-stated', headLine, block.headingText);
}

const rowOrColumnPlace = (columns: Column[]): boolean =>
  columns.some(({ is }) => is === 'region' || is === 'place');

const silent = (draft: Draft): Draft => ({ ...draft, say: () => undefined });

export default {
  id: 'band-table',
  read(draft) {
    const bands = new Map<string, Growing>();
    for (const block of draft.blocks) {
      if (block.is !== 'table' || !block.table) continue;
      const columns = columnsOf(block.table);
      if (!isBandTable(columns)) continue;
      for (const line of block.table.lines) draft.taken.add(line);
      for (const line of block.table.cut) draft.say('not-understood', 'table-too-large', line.n, line.text);
      readTable(block, block.table, columns, draft, bands);
    }
    for (const growing of bands.values()) {
      const band = finish(growing);
      if (band) draft.bands.push(band);
    }
  },
} satisfies DialectRule;
