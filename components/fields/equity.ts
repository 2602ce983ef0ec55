/** Equity: what it is, how much, at which price, and when it becomes the person's own. */
import type { EquityKind } from '../../lib/reading/reading.ts';
import type { Offer, OfferEquity } from '../../lib/worth/offer.ts';
import { type Edit, type Field, type FieldValue, numberOrNull, textOrNull } from './field.ts';
import { scheduleFromText, scheduleText } from './schedule.ts';

type Kind = EquityKind | 'none';

const KINDS: Kind[] = ['rsu', 'options', 'restricted-stock', 'units', 'unspecified', 'none'];

const BLANK: OfferEquity = {
  kind: 'unspecified',
  units: null,
  value: null,
  price: null,
  priceDate: null,
  strike: null,
  listed: null,
  years: null,
  schedule: null,
  frequency: null,
  cliffMonths: null,
};

const isBlank = (equity: OfferEquity): boolean =>
  equity.kind === 'unspecified' &&
  Object.values({ ...equity, kind: null, perYear: null }).every((part) => part === null);

/** The offer's equity with some parts changed; nothing left in it is "not mentioned" again. */
function changed(offer: Offer, parts: Partial<OfferEquity>): { equity: OfferEquity | null } {
  const base = offer.equity?.kind === 'none' && !('kind' in parts) ? BLANK : (offer.equity ?? BLANK);
  const equity = { ...base, ...parts };
  return { equity: isBlank(equity) ? null : equity };
}

const granted = (offer: Offer): boolean => offer.equity !== null && offer.equity.kind !== 'none';

function part<K extends keyof OfferEquity>(
  id: string,
  edit: Edit,
  name: K,
  toPart: (value: FieldValue) => OfferEquity[K],
  shown: (offer: Offer) => boolean = granted,
): Field {
  return {
    id,
    group: 'equity',
    edit,
    read: ({ equity }) => {
      const value = equity?.[name] ?? null;
      return typeof value === 'string' || typeof value === 'number' ? value : null;
    },
    write: (offer, value) => changed(offer, { [name]: toPart(value) } as Partial<OfferEquity>),
    finding: (reading) => reading.equity[0] ?? null,
    shown,
  };
}

export const equity: Field[] = [
  {
    id: 'equityKind',
    group: 'equity',
    edit: { kind: 'choice', options: KINDS },
    read: (offer) => offer.equity?.kind ?? null,
    write: (offer, value) => {
      const kind = KINDS.find((known) => known === value) ?? null;
      if (kind === null) return { equity: null };
      return kind === 'none' ? { equity: { ...BLANK, kind } } : changed(offer, { kind });
    },
    finding: (reading) => reading.equity[0] ?? null,
  },
  part('grantValue', { kind: 'money' }, 'value', numberOrNull, (offer) => offer.equity?.kind !== 'none'),
  {
    id: 'perYear',
    group: 'equity',
    edit: { kind: 'choice', options: ['total', 'year'] },
    read: ({ equity: e }) => (e === null || e.value === null ? null : e.perYear ? 'year' : 'total'),
    write: (offer, value) => changed(offer, { perYear: value === 'year' }),
    finding: (reading) => reading.equity[0] ?? null,
    shown: (offer) => (offer.equity?.value ?? null) !== null,
  },
  part('units', { kind: 'count', max: 1e9 }, 'units', numberOrNull, (offer) => offer.equity?.kind !== 'none'),
  part('price', { kind: 'money' }, 'price', numberOrNull, (offer) => (offer.equity?.units ?? null) !== null),
  part(
    'priceDate',
    { kind: 'date' },
    'priceDate',
    textOrNull,
    (offer) => (offer.equity?.price ?? null) !== null,
  ),
  part('strike', { kind: 'money' }, 'strike', numberOrNull, (offer) => offer.equity?.kind === 'options'),
  {
    id: 'listed',
    group: 'equity',
    edit: { kind: 'choice', options: ['yes', 'no'] },
    read: ({ equity: e }) => (e?.listed === true ? 'yes' : e?.listed === false ? 'no' : null),
    write: (offer, value) => changed(offer, { listed: value === null ? null : value === 'yes' }),
    finding: () => null,
    shown: granted,
  },
  {
    id: 'vestingYears',
    group: 'equity',
    edit: { kind: 'count', max: 10 },
    read: (offer) => offer.equity?.years ?? null,
    // A schedule of other years than these is no longer true.
    write: (offer, value) => {
      const years = numberOrNull(value);
      const schedule = offer.equity?.schedule ?? null;
      return changed(offer, { years, schedule: schedule?.length === years ? schedule : null });
    },
    finding: (reading) => reading.equity[0] ?? null,
    shown: granted,
  },
  {
    id: 'schedule',
    group: 'equity',
    edit: { kind: 'schedule' },
    read: (offer) => (offer.equity?.schedule ? scheduleText(offer.equity.schedule) : null),
    write: (offer, value) => {
      const schedule = value === null ? null : scheduleFromText(String(value));
      return changed(offer, schedule ? { schedule, years: schedule.length } : { schedule });
    },
    finding: (reading) => reading.equity[0] ?? null,
    shown: granted,
  },
  part('cliff', { kind: 'count', max: 60 }, 'cliffMonths', numberOrNull),
];
