/** The chosen company's band at a glance, in each of its places, and the way to the side panel. */
import { useMemo, useState } from 'react';
import { Glance } from '../../components/lookup/Glance.tsx';
import { Places } from '../../components/lookup/Places.tsx';
import { t } from '../../components/words/t.ts';
import { findEvidence } from '../../lib/evidence/find.ts';
import type { Hit } from '../../lib/evidence/lookup.ts';
import { today } from '../sidepanel/state/today.ts';
import { OtherGuides } from './OtherGuides.tsx';
import { useStock } from './useStock.ts';

export function Band({ hit, onOpen }: { hit: Hit; onOpen: (hit: Hit) => void }) {
  const [region, setRegion] = useState(hit.region);
  const stock = useStock(hit.companyId, hit.companyName);
  const evidence = useMemo(() => {
    // Of what is stored only the guides: a band is one measure of one tier.
    const guides = stock && stock !== 'failed' ? { guides: stock.guides, others: stock.others } : undefined;
    return findEvidence(
      {
        companyId: hit.companyId,
        companyName: hit.companyName,
        family: hit.role.family,
        levels: [],
        title: null,
        place: region.id,
        currency: null,
        stated: [],
        today: today(),
      },
      guides,
    );
  }, [hit, region, stock]);
  return (
    <section aria-labelledby="band">
      <h2 id="band">{t('popup.option.title', { company: hit.companyName, role: hit.role.title })}</h2>
      <Places
        regions={evidence.regions}
        chosen={region.id}
        onChoose={(id) => setRegion(evidence.regions.find((one) => one.id === id) ?? region)}
      />
      <Glance evidence={evidence} />
      <OtherGuides rivals={evidence.rivals} />
      <button type="button" className="btn main" onClick={() => onOpen({ ...hit, region })}>
        {t('popup.open')}
      </button>
    </section>
  );
}
