/** A signal that was found, and what it adds to each kind. */
export interface Weighed {
  id: string;
  quote: string;
  offer: number;
  posting: number;
}
