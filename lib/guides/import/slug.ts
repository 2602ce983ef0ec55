/** Ids out of names: `ML/AI Engineer` is `ml-ai-engineer`. */

/** Lower case letters and digits with single hyphens; `otherwise` where the name has none of them. */
export function slug(name: string, otherwise = 'unnamed'): string {
  const plain = name
    .slice(0, 200)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
    .replace(/-$/, '');
  return plain === '' ? otherwise : plain;
}

/** The first of `base`, `base-2`, `base-3`, … that is not taken. */
export function unused(base: string, taken: (id: string) => boolean): string {
  if (!taken(base)) return base;
  for (let n = 2; ; n++) if (!taken(`${base}-${n}`)) return `${base}-${n}`;
}
