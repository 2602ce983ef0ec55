/**
 * The table of rules: every derived figure names one of these. A family of rules is one file in `rules/`; the words
 * that explain a rule are `figures.<id>` in `locales/en/figures.json`, with the rule's inputs as parameters.
 */
import type { Rule } from './rule.ts';
import { arithmetic } from './rules/arithmetic.ts';
import { counter } from './rules/counter.ts';
import { evidence } from './rules/evidence.ts';
import { ledger } from './rules/ledger.ts';
import { privates } from './rules/private.ts';
import { worth } from './rules/worth.ts';

export const RULES = {
  ...arithmetic,
  ...counter,
  ...evidence,
  ...ledger,
  ...privates,
  ...worth,
} satisfies Record<string, Rule>;

export type RuleId = keyof typeof RULES;

/** The rule of that id, or undefined where a stored figure names one that no longer exists. */
export const ruleOf = (id: string): Rule | undefined => (RULES as Record<string, Rule>)[id];

/** Message key of the sentence that explains the rule. */
export const ruleTextKey = (id: string): string => `figures.${id}`;
