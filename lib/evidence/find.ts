/** What is known for one company, role, level and place, from every tier, with what has to be said about it. */
import { audit } from '../guides/audit.ts';
import { GUIDES } from '../guides/guides.ts';
import type { Guide } from '../guides/schema.ts';
import { type Asked, askedOf } from './asked.ts';
import { candidateLevels, guideLevels, type YearedLevel } from './candidates.ts';
import { noon } from './day.ts';
import { disagreements } from './disagreement.ts';
import { eventsFor } from './events.ts';
import type { Evidence, EvidenceRange, Level, Query, Said } from './evidence.ts';
import { employerKey, keyOfId } from './identity.ts';
import { sameLevel, wordLevel } from './level-words.ts';
import { guideOpinions } from './opinion.ts';
import { matchPlace, offeredRegions } from './place-match.ts';
import { regionById } from './places.ts';
import { ladderOfPostings } from './posted-ladder.ts';
import { rivalGuides } from './rivals.ts';
import type { PublicRows } from './rows.ts';
import type { Found, Stock } from './tier.ts';
import { WORKING_ORDER } from './tiers/table.ts';
import { ROW_TIERS, TIERS } from './tiers.ts';

const sameName = (a: string, b: string | null): boolean => a.toLowerCase() === b?.trim().toLowerCase();

/** Guides of the company and role. Without a role family every guide of the company; another role's guide never. */
export function guidesFor(query: Query, guides: Guide[] = GUIDES): Guide[] {
  return guides.filter(
    ({ company, role }) =>
      (query.companyId === null
        ? sameName(company.name, query.companyName)
        : company.id === query.companyId || employerKey(company.name) === keyOfId(query.companyId)) &&
      (query.family === null || role.family === query.family),
  );
}

/** Where the employer's shares are traded. That the SEC's table has no such company says nothing about it. */
function employerFacts({ companyName }: Query, { listing, filedAs }: PublicRows): Said[] {
  if (listing === null) return [];
  const [ticker, exchange, name, asOf] = listing;
  const params = { company: companyName ?? filedAs[0] ?? name, ticker, exchange, name, asOf: noon(asOf) };
  return [{ textKey: 'evidence.employer.listed', params }];
}

/** Regions that the guides cover, in their order, each once. */
function coveredRegions(guides: Guide[]): Evidence['regions'] {
  const bands = guides.flatMap((guide) => guide.bands);
  return bands
    .filter(({ region }, index) => bands.findIndex((band) => band.region === region) === index)
    .map(({ region, place, currency }) => ({
      id: region,
      name: regionById(region)?.name ?? place,
      currency,
    }));
}

function withLevelMark(range: EvidenceRange, candidates: Level[], asked: boolean): EvidenceRange {
  const { level } = range;
  if (!asked || level === null || candidates.some((candidate) => sameLevel(candidate, level))) return range;
  return { ...range, marks: [...range.marks, 'other-level'] };
}

/** Ranges worth showing: those of the place, or of every region the reader may choose from. */
function inPlay(range: EvidenceRange, place: Evidence['place'], regions: Evidence['regions']): boolean {
  if (range.tier !== 'guide' || range.region == null) return true;
  return place.region ? range.region === place.region.id : regions.some(({ id }) => id === range.region);
}

/** Tier by tier in the order in which a counter looks at them. */
const inOrder = (ranges: EvidenceRange[]): EvidenceRange[] =>
  WORKING_ORDER.flatMap((tier) => ranges.filter((range) => range.tier === tier));

/**
 * Levels of titles, where no guide has any: those asked about while several are, so that none is dropped for want of
 * rows, else those that the public rows have a range for. None where no range states a level.
 */
function levelsOfRows(ranges: EvidenceRange[], { levels: asked }: Asked): YearedLevel[] {
  const found = ranges.flatMap(({ level }) => level ?? []);
  const several = (asked ?? []).flatMap((word) => (word === null ? [] : [wordLevel(word)]));
  const levels = (found.length > 0 && several.length > 1 ? several : found).map((level) => ({
    ...level,
    years: null,
  }));
  return levels.filter(({ label }, index) => levels.findIndex((other) => other.label === label) === index);
}

/**
 * The evidence for a query, tier by tier in the order of trust. Ranges of other levels stay in, marked; nothing is
 * chosen here (`chooseRanges` does). An employer without evidence gives empty lists, never another employer's.
 */
export function findEvidence(query: Query, stock: Stock = { guides: GUIDES }): Evidence {
  const guides = guidesFor(query, stock.guides);
  const covered = coveredRegions(guides);
  const place = matchPlace(query, covered);
  const regions = offeredRegions(covered, query);
  const fitting = candidateLevels(guides, query);
  const ladder = guideLevels(guides);
  const narrowed = fitting.length < ladder.length;
  const { region } = place;
  const guideIds = guides.map(({ id }) => id);
  const { rows } = stock;
  const asked = askedOf(query, narrowed ? fitting : [], ladderOfPostings(rows?.posted ?? []));
  const found: Found = { query, stock, guides, place, asked };
  // Of no employer there are no postings and filings to speak of.
  const tiers = ROW_TIERS.filter(({ tier }) => tier === 'market' || rows?.key != null);
  const fromRows = rows ? tiers.map((tier) => tier.find(found, rows)) : [];
  const ofRows = fromRows.flatMap(({ ranges }) => ranges);
  const spoken = levelsOfRows(ofRows, found.asked);
  const ranges = inOrder([...TIERS.flatMap((tier) => tier.ranges(found)), ...ofRows])
    .filter((range) => inPlay(range, place, regions))
    .map((range) => withLevelMark(range, fitting, narrowed));
  return {
    query,
    ranges,
    levels: ladder.length > 0 ? ladder : spoken,
    candidates: ladder.length > 0 ? fitting : spoken,
    place,
    regions: region && !regions.some(({ id }) => id === region.id) ? [region, ...regions] : regions,
    guideIds,
    rivals: rivalGuides(
      guidesFor(query, stock.others ?? []),
      ranges.filter(({ tier }) => tier === 'guide'),
      query.today,
      place,
    ),
    opinions: region ? guides.flatMap((guide) => guideOpinions(guide, region.id)) : [],
    findings: guides.flatMap(audit),
    events: eventsFor(guides[0]?.company.id ?? query.companyId, guideIds, query.today),
    tiers: fromRows.flatMap(({ found: tier }) => tier ?? []),
    employer: rows ? employerFacts(query, rows) : [],
    disagreements: disagreements(ranges),
  };
}
