/** Lists and tables that are headed as payments for joining: "3. Signing payments." */
import type { Claim } from './claim.ts';
import { listHeadingOf } from './heading.ts';
import { CLAIMS, named } from './match.ts';

/** The claim with which the heading of the list or paragraph at `at` names payments for joining; null for any other. */
export function joiningListClaim(text: string, at: number): Claim | null {
  const heading = listHeadingOf(text, at);
  const claims = heading === null ? [] : [...named(heading)].map((index) => CLAIMS[index] as Claim);
  return claims.find(({ role }) => role === 'sign-on') ?? null;
}
