/** ISO days and months as the numbers that sentences format. */

/** Noon UTC in milliseconds: the same calendar day in every time zone that writes it. A month is its middle. */
export const noon = (date: string): number =>
  Date.parse(`${date.length === 7 ? `${date}-15` : date}T12:00:00Z`);
