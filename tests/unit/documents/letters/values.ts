/** What a reading says, without where and by which rule it was said: the part that must not depend on the format. */
import type { Reading } from '../../../../lib/reading/reading.ts';

/** The account is left out: page numbers and the order of lines are marks of a format too. */
export function values({ kind, remarks: _, account: _account, ...findings }: Reading): unknown {
  const strip = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(strip)
      : value !== null && typeof value === 'object' && 'value' in value
        ? value.value
        : value !== null && typeof value === 'object'
          ? Object.fromEntries(Object.entries(value).map(([name, part]) => [name, strip(part)]))
          : value;
  return {
    kind: kind.value,
    ...Object.fromEntries(Object.entries(findings).map(([name, value]) => [name, strip(value)])),
  };
}
