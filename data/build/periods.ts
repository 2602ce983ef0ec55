/** The period a file is about, where its rows do not say: read off its name. */

/** `lca-fy2024q1.parquet` → `2023-Q4`: the US fiscal year begins in October of the year before. */
export function fiscalQuarter(file: string): string | null {
  const found = /fy[_-]?(\d{4})[_-]?q([1-4])/i.exec(file);
  if (!found) return null;
  const year = Number(found[1]);
  const quarter = Number(found[2]);
  return quarter === 1 ? `${year - 1}-Q4` : `${year}-Q${quarter - 1}`;
}

/** `oews-2025-state.csv` and `state_M2025_dl.csv` → `2025-05`: the survey's reference month is May. */
export function surveyMonth(file: string): string | null {
  const found = /(20\d{2})/.exec(file);
  return found ? `${found[1]}-05` : null;
}

/** `lca-fy2025-titles.csv` → `2025-09`, `lca-fy2026q2-….csv` → `2026-03`: the month that the fiscal year or quarter ends with. */
export function fiscalEnd(file: string): string | null {
  const quarter = fiscalQuarter(file);
  if (quarter) return `${quarter.slice(0, 4)}-${String(Number(quarter.slice(-1)) * 3).padStart(2, '0')}`;
  const year = /fy[_-]?(\d{4})/i.exec(file);
  return year ? `${year[1]}-09` : null;
}
