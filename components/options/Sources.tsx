/** Where numbers may come from, how each kind is labelled, and the guides that come with the product. */
import { WORKING_ORDER } from '../../lib/evidence/tiers/table.ts';
import { audit } from '../../lib/guides/audit.ts';
import type { Guide } from '../../lib/guides/schema.ts';
import { contradictionsIn } from '../know/gravity.ts';
import { dateText, t } from '../words/t.ts';

export function Sources({ guides }: { guides: Guide[] }) {
  return (
    <section id="about" aria-labelledby="about-title">
      <h2 id="about-title">{t('options.sources.title')}</h2>
      <p>{t('options.sources.text')}</p>
      <h3>{t('options.sources.tiers')}</h3>
      <dl>
        {WORKING_ORDER.map((tier) => (
          <div key={tier}>
            <dt>{t(`panel.tier.${tier}`)}</dt>
            <dd>{t(`options.tier.${tier}`)}</dd>
          </div>
        ))}
      </dl>
      <h3>{t('options.sources.guides')}</h3>
      <p>{t('options.sources.unverified')}</p>
      <ul className="lines">
        {guides.map((guide) => (
          <li key={guide.id}>
            {t('options.sources.guide', {
              company: guide.company.name,
              role: guide.role.title,
              publisher: guide.publisher,
              date: dateText(guide.asOf.month),
              n: contradictionsIn(audit(guide)).length,
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
