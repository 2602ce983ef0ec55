/** A letter and what it says, as a person reads it. */
export interface Letter {
  /** What is peculiar about its wording. */
  wording: string;
  text: string;
  company: string;
  title: string;
  place: string | null;
  base: [amount: number, currency: string, period: string];
  /** `[kind, units, value, years]`; null where the letter grants nothing. */
  equity: [string, number | null, number | null, number | null] | null;
  /** Percent of base, or null. */
  bonus: number | null;
  signOn: number | null;
  start: string | null;
  replyBy: string | null;
}
