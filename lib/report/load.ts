/** The report with the public rows of the employer it is about: who that is has to be read before they can be loaded. */
import { type Employer, loadRows, type ReadData } from '../evidence/load.ts';
import type { PublicRows } from '../evidence/rows.ts';
import { GUIDES } from '../guides/guides.ts';
import { buildReport, type ReportInput } from './build.ts';
import { corrected } from './corrected.ts';
import { offerFromReading } from './offer-from-reading.ts';
import { queryFor } from './query.ts';
import type { Report } from './report.ts';

/** The employer of a report, as read or as corrected; both null where none is named. */
export function employerOf({ reading, corrections, inputs, url = null }: ReportInput): Employer {
  const { offer } = corrected(offerFromReading(reading), corrections);
  const { companyId, companyName, address = null } = queryFor(reading, offer, inputs.today, url);
  return { companyId, companyName, address };
}

/** The input with the rows to search; the report of it speaks of all tiers. */
export const withRows = (input: ReportInput, rows: PublicRows): ReportInput => ({
  ...input,
  stock: { guides: GUIDES, ...input.stock, rows },
});

/** Loads what is packaged about the employer and builds the report with it. */
export async function loadReport(input: ReportInput, read: ReadData): Promise<Report> {
  return buildReport(withRows(input, await loadRows(employerOf(input), read)));
}
