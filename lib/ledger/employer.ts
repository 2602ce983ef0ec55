/** Which negotiations are with the same employer, however its letters write its name. */
import { companyByName, coreName } from '../reading/who/employer/known.ts';

/** True where two names are one employer's: of the index, or the same without legal endings. */
export function sameEmployer(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  const [one, other] = [companyByName(a)?.id ?? null, companyByName(b)?.id ?? null];
  return one !== null || other !== null ? one === other : coreName(a) === coreName(b);
}
