/** A place that some words state, before it is known whether they name one. */
export interface PlaceCandidate {
  text: string;
  start: number;
  end: number;
  rule: string;
}
