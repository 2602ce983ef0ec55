/**
 * The chosen employer: a role and a place to ask for, what its postings and filings say, and the way to the panel. Without
 * an employer the market alone answers.
 */
import { useId, useMemo, useState } from 'react';
import { EmployerGlance } from '../../components/lookup/EmployerGlance.tsx';
import { tiersText } from '../../components/lookup/options.ts';
import { rolesOf } from '../../components/lookup/roles.ts';
import { t } from '../../components/words/t.ts';
import type { PickedLookup } from '../../lib/browser/pick.ts';
import type { EmployerHit } from '../../lib/evidence/employers.ts';
import { findEvidence } from '../../lib/evidence/find.ts';
import type { TypedRole } from '../../lib/evidence/typed.ts';
import { familyOf } from '../../lib/reading/who/title/families.ts';
import { today } from '../sidepanel/state/today.ts';
import { OtherGuides } from './OtherGuides.tsx';
import { useStock } from './useStock.ts';

const MOST_ROLES = 40;

interface Props {
  /** Null for any employer. */
  hit: EmployerHit | null;
  /** What was typed besides the employer's name. */
  typed: TypedRole;
  onOpen: (choice: PickedLookup) => void;
}

export function Employer({ hit, typed, onOpen }: Props) {
  const id = useId();
  const stock = useStock(hit?.companyId ?? null, hit?.name ?? null);
  const [entered, setRole] = useState<string | null>(typed.role || null);
  const [place, setPlace] = useState(typed.place);
  const roles = useMemo(() => (stock && stock !== 'failed' ? rolesOf(stock.rows, MOST_ROLES) : []), [stock]);
  // Until a role is entered: the one that the employer posts or files most.
  const role = entered ?? roles[0] ?? '';
  const evidence = useMemo(() => {
    if (!stock || stock === 'failed' || role.trim() === '') return null;
    const query = {
      companyId: hit?.companyId ?? null,
      companyName: hit?.name ?? null,
      family: familyOf(role),
      levels: [],
      title: role,
      place: place.trim() || null,
      currency: null,
      stated: [],
      today: today(),
    };
    return findEvidence(query, stock);
  }, [stock, role, place, hit]);
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{hit?.name ?? t('popup.market.any')}</h2>
      <p className="soft small">{hit ? tiersText(hit) : t('popup.market.detail')}</p>
      <div className="pair">
        <label>
          {t('panel.field.role')}
          <input
            list={`${id}-roles`}
            value={role}
            maxLength={100}
            onChange={(e) => setRole(e.target.value)}
          />
        </label>
        <label>
          {t('panel.field.place')}
          <input value={place} maxLength={100} onChange={(e) => setPlace(e.target.value)} />
        </label>
      </div>
      <datalist id={`${id}-roles`}>
        {roles.map((title) => (
          <option key={title} value={title} />
        ))}
      </datalist>
      {evidence ? (
        <>
          <EmployerGlance evidence={evidence} />
          <OtherGuides rivals={evidence.rivals} />
        </>
      ) : (
        <p className="soft">{t(stock === 'failed' ? 'panel.evidence.failed' : 'popup.employer.role')}</p>
      )}
      <button
        type="button"
        className="btn main"
        onClick={() =>
          onOpen({ company: hit?.name ?? '', role: role.trim(), place: place.trim(), currency: '' })
        }
      >
        {t('popup.open')}
      </button>
    </section>
  );
}
