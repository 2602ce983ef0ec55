/** What a reading says, without where and by which rule it was said: the part that must not depend on the format. */
import type { Reading } from '../../../../lib/reading/reading.ts';

export function values({ kind, remarks: _, ...findings }: Reading): unknown {
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
