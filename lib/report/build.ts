/** From a reading, corrections and the person's inputs to the whole report. Pure: the date is one of the inputs. */
import { counter } from '../counter/counter.ts';
import type { TalkEvent } from '../counter/rounds/event.ts';
import { typeSaid } from '../counter/type/said.ts';
import { type Chosen, levelCases, weakBase } from '../evidence/choose.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { findEvidence } from '../evidence/find.ts';
import { fitAmongLevels } from '../evidence/fit.ts';
import type { Stock } from '../evidence/tier.ts';
import { GUIDES } from '../guides/guides.ts';
import type { Rate } from '../ledger/rates.ts';
import { factsFrom } from '../playbook/facts.ts';
import { leversFor } from '../playbook/levers.ts';
import type { Reading } from '../reading/reading.ts';
import type { UserInputs } from '../worth/offer.ts';
import { corrected } from './corrected.ts';
import { evidenceInCurrency } from './evidence-in-currency.ts';
import { ladderOf } from './ladder.ts';
import { unsettledLevels } from './level-by-total.ts';
import { offerFromReading } from './offer-from-reading.ts';
import { queryFor } from './query.ts';
import type { Corrections, LevelCase, Report } from './report.ts';
import { standingsFor } from './standings.ts';
import { statesOf } from './states.ts';

export interface ReportInput {
  reading: Reading;
  corrections: Corrections;
  inputs: UserInputs;
  /** What happened in the talks so far; none: one offer from them. */
  events?: readonly TalkEvent[];
  /** The person's own rates: evidence in another currency than the offer's is compared at them, else not at all. */
  rates?: Rate[];
  /** The letter's own words, where they are at hand: a promotion, a return, a scale are known by them. */
  text?: string;
  /** Address of the page, for the source of its own ranges. */
  url?: string | null;
  /** The snapshot was cut at its cap. */
  truncated?: boolean;
  /** Guides to search besides the bundled ones. */
  stock?: Stock;
}

export function buildReport(input: ReportInput): Report {
  const { reading, corrections, inputs, events, rates = [], url = null, truncated = false, stock } = input;
  const said = input.text === undefined ? null : typeSaid(input.text);
  const read = offerFromReading(reading);
  const { offer, origins } = corrected(read, corrections);
  const kind = reading.kind.value === 'offer' || offer.base !== null ? 'offer' : 'posting';
  const query = queryFor(reading, offer, inputs.today, url);
  const casesIn = (evidence: Evidence): LevelCase[] =>
    levelCases(evidence).map(({ level, ...chosen }): LevelCase => {
      const countOn = (bands: Chosen) =>
        counter({ offer, inputs, bands, origins, kind, said, ...(events ? { events } : {}) });
      let bands: Chosen = chosen;
      let result = countOn(bands);
      if (kind === 'offer' && result.recurring === null && bands.base === null) {
        bands = { ...chosen, base: weakBase(evidence, level) };
        if (bands.base) result = countOn(bands);
      }
      return {
        level,
        ...bands,
        result: { ...result, warnings: [...result.warnings, ...read.notes] },
        standings: standingsFor(evidence, level, result.figures),
      };
    });
  const found = (asked: typeof query): Evidence =>
    evidenceInCurrency(findEvidence(asked, stock), offer.currency, rates);
  const titled = found(query);
  const titledCases = casesIn(titled);
  const recurring = titledCases[0]?.result.recurring ?? null;
  const fit = recurring && fitAmongLevels(recurring, titled);
  const levels = unsettledLevels(titled, fit);
  const evidence = levels ? found({ ...query, levels }) : titled;
  const cases = levels ? casesIn(evidence) : titledCases;
  const result = cases[0]?.result ?? null;
  return {
    reading,
    kind,
    offer,
    inputs,
    states: statesOf({ reading, offer, kind, evidence, cases, today: inputs.today, truncated }),
    fit,
    ladder: result && ladderOf(evidence, result.figures),
    evidence,
    guides: (stock?.guides ?? GUIDES).filter(({ id }) => evidence.guideIds.includes(id)),
    cases,
    findings: evidence.findings,
    events: evidence.events,
    levers: leversFor(factsFrom({ offer, inputs, evidence, result, stock: stock?.guides })),
  };
}
