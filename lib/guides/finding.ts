/** What an audit rule finds in a guide: never typed in by hand, always with the lines and the sums behind it. */
import type { Figure } from '../figures/figure.ts';
import type { Currency } from '../money/money.ts';
import type { Guide } from './schema.ts';

/**
 * `impossible`: cannot be so as written. `contradiction`: two statements of the guide do not agree, or its words would
 * have the reader say what is not so. `ambiguous`: can be read in more than one way. `weak`: nothing a reader could
 * check. `note`: an observation worth having beside the number.
 */
export type Severity = 'impossible' | 'contradiction' | 'ambiguous' | 'weak' | 'note';

export interface AuditFinding {
  /** File name of the audit rule. */
  rule: string;
  severity: Severity;
  /** Message key in `locales`, with parameters as figures or text. */
  textKey: string;
  params: Record<string, string | number | Figure>;
  /** The arithmetic, where there is one: opens on click. */
  sums: Figure[];
  currency: Currency | null;
  /** Region id, null where the finding is about the whole guide. */
  region: string | null;
  /** 1-based lines of the source. */
  lines: number[];
}

/** One check, one file in `audit/`. The id is the file's name. Pure: the same guide gives the same findings. */
export interface AuditRule {
  id: string;
  check(guide: Guide): AuditFinding[];
}

type Details = Partial<Omit<AuditFinding, 'rule' | 'severity' | 'textKey'>>;

/** A finding of a rule; `name` picks one of the rule's sentences where it has several. */
export function finding(
  rule: string,
  severity: Severity,
  details: Details & { name?: string } = {},
): AuditFinding {
  const { name, ...rest } = details;
  return {
    rule,
    severity,
    textKey: `audit.${name ?? rule}`,
    params: {},
    sums: [],
    currency: null,
    region: null,
    ...rest,
    lines: [...new Set(rest.lines ?? [])].sort((a, b) => a - b),
  };
}
