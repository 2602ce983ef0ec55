/** Which of a guide's flaws bear on its numbers. */
import type { AuditFinding } from '../../lib/evidence/evidence.ts';

const GRAVE: AuditFinding['severity'][] = ['impossible', 'contradiction'];

/** What is impossible or contradicts itself, gravest first. */
export const contradictionsIn = (findings: AuditFinding[]): AuditFinding[] =>
  GRAVE.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
