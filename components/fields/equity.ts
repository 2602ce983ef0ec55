/** Equity: what it is, how much, at which price, and when it becomes the person's own; for each grant of the offer. */
import type { EquityKind } from '../../lib/reading/reading.ts';
import type { Corrections } from '../../lib/report/report.ts';
import { type Offer, type OfferEquity, UNSTATED_GRANT } from '../../lib/worth/offer.ts';
import { type Edit, type Field, type FieldValue, numberOrNull, textOrNull } from './field.ts';
import { scheduleFromText, scheduleText } from './schedule.ts';

type Kind = EquityKind | 'none';

const KINDS: Kind[] = ['rsu', 'options', 'restricted-stock', 'units', 'unspecified', 'none'];

const isBlank = (equity: OfferEquity): boolean =>
  equity.kind === 'unspecified' &&
  Object.values({ ...equity, kind: null, perYear: null }).every((part) => part === null);

/** The main grant is number 0; further ones are counted from 1. */
const grantAt = (offer: Offer, index: number): OfferEquity | null =>
  index === 0 ? offer.equity : (offer.grants?.[index - 1] ?? null);

/** A further grant that is nothing any more leaves the list. */
function withGrant(offer: Offer, index: number, equity: OfferEquity | null): Corrections {
  if (index === 0) return { equity };
  const list: (OfferEquity | null)[] = [...(offer.grants ?? [])];
  list[index - 1] = equity?.kind === 'none' ? null : equity;
  return { grants: list.filter((grant) => grant !== null) };
}

/** All fields of one grant. */
export function equityFields(index: number): Field[] {
  const suffix = index === 0 ? '' : `:${index}`;
  const finding: Field['finding'] = (reading) =>
    reading.equity[index] ?? (index === 0 ? reading.absent?.equity : null) ?? null;
  const of = (offer: Offer): OfferEquity | null => grantAt(offer, index);
  const granted = (offer: Offer): boolean => of(offer) !== null && of(offer)?.kind !== 'none';
  const known =
    (name: keyof OfferEquity) =>
    (offer: Offer): boolean =>
      (of(offer)?.[name] ?? null) !== null;

  /** The grant with some parts changed; nothing left in it is "not mentioned" again. */
  const changed = (offer: Offer, parts: Partial<OfferEquity>): Corrections => {
    const now = of(offer);
    const equity = {
      ...(now?.kind === 'none' && !('kind' in parts) ? UNSTATED_GRANT : (now ?? UNSTATED_GRANT)),
      ...parts,
    };
    return withGrant(offer, index, isBlank(equity) ? null : equity);
  };

  const part = <K extends keyof OfferEquity>(
    id: string,
    edit: Edit,
    name: K,
    toPart: (value: FieldValue) => OfferEquity[K],
    shown: (offer: Offer) => boolean = granted,
  ): Field => ({
    id: `${id}${suffix}`,
    group: 'equity',
    edit,
    read: (offer) => {
      const value = of(offer)?.[name] ?? null;
      return typeof value === 'string' || typeof value === 'number' ? value : null;
    },
    write: (offer, value) => changed(offer, { [name]: toPart(value) } as Partial<OfferEquity>),
    finding,
    shown,
  });

  const kind: Field = {
    id: `equityKind${suffix}`,
    group: 'equity',
    edit: { kind: 'choice', options: KINDS },
    read: (offer) => of(offer)?.kind ?? null,
    write: (offer, value) => {
      const chosen = KINDS.find((one) => one === value) ?? null;
      if (chosen === null || chosen === 'none') {
        return withGrant(offer, index, chosen && { ...UNSTATED_GRANT, kind: chosen });
      }
      return changed(offer, { kind: chosen });
    },
    finding,
    // A further grant begins with what it is worth.
    shown: index === 0 ? () => true : granted,
  };

  const perYear: Field = {
    id: `perYear${suffix}`,
    group: 'equity',
    edit: { kind: 'choice', options: ['total', 'year'] },
    read: (offer) => (known('value')(offer) ? (of(offer)?.perYear ? 'year' : 'total') : null),
    write: (offer, value) => changed(offer, { perYear: value === 'year' }),
    finding,
    shown: known('value'),
  };

  const listed: Field = {
    id: `listed${suffix}`,
    group: 'equity',
    edit: { kind: 'choice', options: ['yes', 'no'] },
    read: (offer) => ({ true: 'yes', false: 'no' })[String(of(offer)?.listed)] ?? null,
    write: (offer, value) => changed(offer, { listed: value === null ? null : value === 'yes' }),
    finding: () => null,
    shown: granted,
  };

  const years: Field = {
    ...part('vestingYears', { kind: 'count', max: 10 }, 'years', numberOrNull),
    // A schedule of other years than these is no longer true.
    write: (offer, value) => {
      const count = numberOrNull(value);
      const schedule = of(offer)?.schedule ?? null;
      return changed(offer, { years: count, schedule: schedule?.length === count ? schedule : null });
    },
  };

  const schedule: Field = {
    id: `schedule${suffix}`,
    group: 'equity',
    edit: { kind: 'schedule' },
    read: (offer) => {
      const shares = of(offer)?.schedule;
      return shares ? scheduleText(shares) : null;
    },
    write: (offer, value) => {
      const shares = value === null ? null : scheduleFromText(String(value));
      return changed(offer, shares ? { schedule: shares, years: shares.length } : { schedule: shares });
    },
    finding,
    shown: granted,
  };

  const notNone = (offer: Offer): boolean => of(offer)?.kind !== 'none';
  return [
    kind,
    part('grantValue', { kind: 'money' }, 'value', numberOrNull, notNone),
    perYear,
    part('units', { kind: 'count', max: 1e9 }, 'units', numberOrNull, notNone),
    part('price', { kind: 'money' }, 'price', numberOrNull, known('units')),
    part('priceDate', { kind: 'date' }, 'priceDate', textOrNull, known('price')),
    part('strike', { kind: 'money' }, 'strike', numberOrNull, (offer) => of(offer)?.kind === 'options'),
    listed,
    years,
    schedule,
    part('cliff', { kind: 'count', max: 60 }, 'cliffMonths', numberOrNull),
  ];
}

/** Every grant of the offer, and room for one more once there is a main one. */
export function grantFields(offer: Offer): Field[] {
  const main = offer.equity !== null && offer.equity.kind !== 'none';
  const last = main ? (offer.grants?.length ?? 0) + 1 : 0;
  return Array.from({ length: last + 1 }, (_, index) => equityFields(index)).flat();
}
