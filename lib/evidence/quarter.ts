/** Quarters of the calendar year as months: `2023-Q4` is October to December 2023. */

const month = (quarter: string, back: number): string =>
  `${quarter.slice(0, 4)}-${String(Number(quarter.slice(-1)) * 3 - back).padStart(2, '0')}`;

/** `2023-Q4` → `2023-10`. */
export const firstMonth = (quarter: string): string => month(quarter, 2);

/** `2023-Q4` → `2023-12`. */
export const lastMonth = (quarter: string): string => month(quarter, 0);
