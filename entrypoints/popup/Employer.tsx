/** The chosen employer: a role and a place to ask for, what its postings and filings say, and the way to the panel. */
import { useEffect, useId, useMemo, useState } from 'react';
import { EmployerGlance } from '../../components/lookup/EmployerGlance.tsx';
import { tiersText } from '../../components/lookup/options.ts';
import { rolesOf } from '../../components/lookup/roles.ts';
import { t } from '../../components/words/t.ts';
import { readPackaged } from '../../lib/browser/packaged.ts';
import type { PickedLookup } from '../../lib/browser/pick.ts';
import type { EmployerHit } from '../../lib/evidence/employers.ts';
import { findEvidence } from '../../lib/evidence/find.ts';
import { loadRows } from '../../lib/evidence/load.ts';
import type { PublicRows } from '../../lib/evidence/rows.ts';
import { GUIDES } from '../../lib/guides/guides.ts';
import { familyOf } from '../../lib/reading/families.ts';
import { today } from '../sidepanel/state/today.ts';

const MOST_ROLES = 40;

interface Props {
  hit: EmployerHit;
  /** What was typed after the employer's name. */
  typed: string;
  onOpen: (choice: PickedLookup) => void;
}

/** The rows of the employer; null while they load, `failed` where they cannot be read. */
function useRowsOf({ companyId, name }: EmployerHit): PublicRows | 'failed' | null {
  const [rows, setRows] = useState<PublicRows | 'failed' | null>(null);
  useEffect(() => {
    let gone = false;
    loadRows({ companyId, companyName: name }, readPackaged).then(
      (loaded) => !gone && setRows(loaded),
      () => !gone && setRows('failed'),
    );
    return () => {
      gone = true;
    };
  }, [companyId, name]);
  return rows;
}

export function Employer({ hit, typed, onOpen }: Props) {
  const id = useId();
  const rows = useRowsOf(hit);
  const [role, setRole] = useState(typed);
  const [place, setPlace] = useState('');
  const roles = useMemo(() => (rows && rows !== 'failed' ? rolesOf(rows, MOST_ROLES) : []), [rows]);
  const evidence = useMemo(() => {
    if (!rows || rows === 'failed' || role.trim() === '') return null;
    const query = {
      companyId: hit.companyId,
      companyName: hit.name,
      family: familyOf(role),
      levels: [],
      title: role,
      place: place.trim() || null,
      currency: null,
      stated: [],
      today: today(),
    };
    return findEvidence(query, { guides: GUIDES, rows });
  }, [rows, role, place, hit]);
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{hit.name}</h2>
      <p className="soft small">{tiersText(hit)}</p>
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
        <EmployerGlance evidence={evidence} />
      ) : (
        <p className="soft">{t(rows === 'failed' ? 'panel.evidence.failed' : 'popup.employer.role')}</p>
      )}
      <button
        type="button"
        className="btn main"
        onClick={() => onOpen({ company: hit.name, role: role.trim(), place: place.trim(), currency: '' })}
      >
        {t('popup.open')}
      </button>
    </section>
  );
}
