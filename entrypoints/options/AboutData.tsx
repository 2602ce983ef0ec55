/** The manifests of the packaged rows, loaded when the page is open, and what they say. */
import { useEffect, useState } from 'react';
import { Manifests } from '../../components/options/Manifests.tsx';
import { t } from '../../components/words/t.ts';
import { packagedEmployers, readPackaged } from '../../lib/browser/packaged.ts';
import type { Manifest } from '../../lib/evidence/shards.ts';

const TIERS: Manifest['tier'][] = ['posted', 'fiscal', 'filed', 'market', 'world', 'facts'];

interface Loaded {
  manifests: Manifest[];
  employers: number;
}

async function load(): Promise<Loaded> {
  const [{ names }, ...manifests] = await Promise.all([
    packagedEmployers(),
    ...TIERS.map(async (tier) => (await readPackaged(`${tier}/manifest.json`)) as Manifest),
  ]);
  return { manifests, employers: names.length };
}

export function AboutData() {
  const [loaded, setLoaded] = useState<Loaded | 'failed' | null>(null);
  useEffect(() => void load().then(setLoaded, () => setLoaded('failed')), []);
  return (
    <section id="facts" aria-labelledby="facts-title">
      <h2 id="facts-title">{t('options.facts.title')}</h2>
      {loaded === 'failed' && <p>{t('panel.evidence.failed')}</p>}
      {loaded !== null && loaded !== 'failed' && <Manifests {...loaded} />}
    </section>
  );
}
