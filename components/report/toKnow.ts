/** What counts as "to know": what contradicts itself or changes the offer's worth. The rest of a guide's flaws are remarks. */
import type { AuditFinding } from '../../lib/evidence/evidence.ts';
import type { LevelCase, Report } from '../../lib/report/report.ts';
import { contradictionsIn } from '../know/gravity.ts';

/** Findings that bear on the numbers of this place, gravest first. */
export function grave({ findings, evidence }: Report): AuditFinding[] {
  const here = evidence.place.region?.id ?? null;
  return contradictionsIn(findings).filter(
    ({ region }) => region === null || here === null || region === here,
  );
}

/** Findings worth a look, no more: lesser flaws, and those of other places. */
export function slight(report: Report): AuditFinding[] {
  const taken = grave(report);
  return report.findings.filter((finding) => !taken.includes(finding));
}

export const toKnow = (report: Report, current: LevelCase | null): number =>
  grave(report).length + report.events.length + (current?.result.warnings.length ?? 0);
