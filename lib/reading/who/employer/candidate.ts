/** A name that one place gives for the employer. */

export interface Candidate {
  name: string;
  weight: number;
  rule: string;
  /** Place in the text, or the container's words. */
  start: number | null;
  quote: string | null;
  /** Id where the place itself identifies the employer (its domain, its board). */
  id: string | null;
}
