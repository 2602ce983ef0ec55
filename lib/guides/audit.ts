/** The audit of a guide: every rule of the folder, gravest findings first. */
import rules from './audit/index.ts';
import type { AuditFinding, Severity } from './finding.ts';
import type { Guide } from './schema.ts';

const GRAVITY: Severity[] = ['impossible', 'contradiction', 'ambiguous', 'weak', 'note'];

/** Everything the rules find in a guide. Pure and stable: the same guide gives the same list in the same order. */
export function audit(guide: Guide): AuditFinding[] {
  return rules
    .flatMap((rule) => rule.check(guide))
    .sort((a, b) => GRAVITY.indexOf(a.severity) - GRAVITY.indexOf(b.severity));
}
