/** A choice of the lookup as a row: company and role with place and pay, or an employer with what speaks of it. */
import type { EmployerHit } from '../../lib/evidence/employers.ts';
import { t } from '../words/t.ts';
import type { Option } from './Combobox.tsx';
import type { Choice } from './choices.ts';
import { type Pay, payOf } from './pay.ts';

/** "1 guide · 40 postings · 19 filings": only the tiers that speak of the employer. */
export const tiersText = ({ guides, posted, filed }: EmployerHit): string =>
  Object.entries({ guides, posted, filed })
    .filter(([, n]) => n > 0)
    .map(([tier, n]) => t(`popup.tiers.${tier}`, { n }))
    .join(' · ');

/** `found` is the pay of an employer's row, for the role that it names. */
export function optionOf({ kind, id, hit }: Choice, found: (Pay & { role: string }) | null = null): Option {
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
        detail: hit.region.name,
        pay: payOf(hit.bands),
      }
    : {
        id,
        title: hit.name,
        detail: [found?.role, tiersText(hit)].filter((part) => part).join(' · '),
        pay: found,
      };
}
