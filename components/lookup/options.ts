/** A choice of the lookup as one line: company and role with place and band, or an employer with what speaks of it. */
import type { EmployerHit } from '../../lib/evidence/employers.ts';
import type { Hit } from '../../lib/evidence/lookup.ts';
import { moneyText, t } from '../words/t.ts';
import type { Option } from './Combobox.tsx';
import type { Choice } from './choices.ts';

function bandDetail({ bands, region }: Hit): string {
  const low = Math.min(...bands.map((band) => band.low.value));
  const high = Math.max(...bands.map((band) => band.high.value));
  const band =
    bands.length > 0
      ? `${moneyText(low, region.currency, true)}–${moneyText(high, region.currency, true)}`
      : '';
  return [region.name, band].filter((part) => part !== '').join(' · ');
}

/** "1 guide · 40 postings · 19 filings": only the tiers that speak of the employer. */
export const tiersText = ({ guides, posted, filed }: EmployerHit): string =>
  Object.entries({ guides, posted, filed })
    .filter(([, n]) => n > 0)
    .map(([tier, n]) => t(`popup.tiers.${tier}`, { n }))
    .join(' · ');

export function optionOf({ kind, id, hit }: Choice): Option {
  if (kind === 'market') {
    const title = t('popup.market.title', { role: hit.role });
    return {
      id,
      title,
      detail: [hit.place, t('popup.market.detail')].filter((part) => part !== '').join(' · '),
    };
  }
  return kind === 'band'
    ? {
        id,
        title: t('popup.option.title', { company: hit.companyName, role: hit.role.title }),
        detail: bandDetail(hit),
      }
    : { id, title: hit.name, detail: tiersText(hit) };
}
