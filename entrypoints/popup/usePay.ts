/**
 * The pay figure of each employer in the list: for the role that was typed, else for the one that the employer posts or
 * files most. Looked up one employer after another, so that the field stays quick.
 */
import { useEffect, useRef, useState } from 'react';
import { askedIn, type Choice } from '../../components/lookup/choices.ts';
import { type Pay, payIn } from '../../components/lookup/pay.ts';
import { rolesOf } from '../../components/lookup/roles.ts';
import { stockOf } from '../../lib/browser/stock.ts';
import type { EmployerHit } from '../../lib/evidence/employers.ts';
import { findEvidence } from '../../lib/evidence/find.ts';
import type { TypedRole } from '../../lib/evidence/typed.ts';
import { familyOf } from '../../lib/reading/who/title/families.ts';
import { today } from '../sidepanel/state/today.ts';

/** Typing that goes on within this asks for nothing. */
const WAIT_MS = 150;

export interface RowPay extends Pay {
  /** The role that it is for. */
  role: string;
}

/** Null where the employer's rows say nothing of the role, or cannot be read. */
async function find(hit: EmployerHit, { role: typed, place }: TypedRole): Promise<RowPay | null> {
  const stock = await stockOf({ companyId: hit.companyId, companyName: hit.name });
  const role = typed || (rolesOf(stock.rows, 1)[0] ?? '');
  if (role === '') return null;
  const evidence = findEvidence(
    {
      companyId: hit.companyId,
      companyName: hit.name,
      family: familyOf(role),
      levels: [],
      title: role,
      place: place || null,
      currency: null,
      stated: [],
      today: today(),
    },
    stock,
  );
  const pay = payIn(evidence);
  return pay && { ...pay, role };
}

/** By the choice's id; what is not there yet is being looked for, or has no figure. */
export function usePay(choices: Choice[], text: string): ReadonlyMap<string, RowPay> {
  const known = useRef(new Map<string, RowPay | null>());
  const [shown, setShown] = useState<ReadonlyMap<string, RowPay>>(new Map());
  useEffect(() => {
    let gone = false;
    const rows = choices.flatMap((choice) => {
      if (choice.kind !== 'employer') return [];
      const asked = askedIn(text, choice);
      return [{ choice, asked, key: `${choice.id} ${asked.role} ${asked.place}` }];
    });
    const show = (): void => {
      const found = rows.flatMap(({ choice, key }): [string, RowPay][] => {
        const pay = known.current.get(key);
        return pay ? [[choice.id, pay]] : [];
      });
      setShown(new Map(found));
    };
    const look = async (): Promise<void> => {
      for (const { choice, asked, key } of rows) {
        if (gone) return;
        if (known.current.has(key)) continue;
        known.current.set(key, await find(choice.hit, asked).catch(() => null));
        if (!gone) show();
      }
    };
    show();
    const timer = setTimeout(() => void look(), WAIT_MS);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [choices, text]);
  return shown;
}
