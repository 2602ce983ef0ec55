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
