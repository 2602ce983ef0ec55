/** A hit of the lookup as one line: company and role, then place and band. */
import type { Hit } from '../../lib/evidence/lookup.ts';
import { moneyText, t } from '../words/t.ts';
import type { Option } from './Combobox.tsx';

export function optionOf(hit: Hit): Option {
  const { bands, region } = hit;
  const low = Math.min(...bands.map((band) => band.low.value));
  const high = Math.max(...bands.map((band) => band.high.value));
  const band =
    bands.length > 0
      ? `${moneyText(low, region.currency, true)}–${moneyText(high, region.currency, true)}`
      : '';
  return {
    id: hit.id,
    title: t('popup.option.title', { company: hit.companyName, role: hit.role.title }),
    detail: [region.name, band].filter((part) => part !== '').join(' · '),
  };
}
