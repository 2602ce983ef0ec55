/** A reading in the flat shape that hand labels use, one JSON object a document. */
import type { AccountEntry } from '../lib/reading/account/entry.ts';
import type {
  BaseRead,
  ComponentRead,
  EquityRead,
  Finding,
  PensionRead,
  Reading,
  RefresherRead,
  RelocationRead,
  SignOnRead,
  TotalRead,
} from '../lib/reading/reading.ts';

export interface PayLabel {
  min: number | null;
  max: number | null;
  currency: string | null;
  period: string | null;
  zone?: string;
}

export interface Labels {
  kind: string;
  company: string | null;
  title: string | null;
  level: string | null;
  location: string | null;
  base: PayLabel | null;
  bases: PayLabel[];
  equity: {
    kind: string;
    shares: number | null;
    value: number | null;
    currency: string | null;
    years: number | null;
  } | null;
  /** Target in percent; of a range its upper end, which letters call the target. */
  bonusPct: number | null;
  bonusAmount: number | null;
  signOn: number | null;
  startDate: string | null;
  deadline: string | null;
  recipient: string | null;
  signer: string | null;
  /** Every grant and every sign-on payment, whatever the fields above sum up. */
  grants: EquityRead[];
  signOns: SignOnRead[];
  relocation: RelocationRead | null;
  refresher: RefresherRead | null;
  pension: PensionRead | null;
  instalments: number | null;
  /** What the document says that there is not. */
  absent: string[];
  totals: TotalRead[];
  components: ComponentRead[];
  conditions: string[];
  /** What became of every amount, percentage and number of the document. */
  account: AccountLabel[];
}

export type AccountLabel = Pick<
  AccountEntry,
  'text' | 'fate' | 'figure' | 'owner' | 'other' | 'certainty' | 'quote'
>;

/** Pay that is not base (OTE, total, CTC) is not a base figure, so the label stays empty. */
const isBase = (base: BaseRead): boolean => base.basis === 'base' || base.basis === 'unknown';

const pay = ({ min, max, currency, period, zone }: BaseRead): PayLabel => ({
  min,
  max,
  currency,
  period,
  ...(zone === null ? {} : { zone }),
});

const EQUITY_WORDS: Record<EquityRead['kind'], string> = {
  rsu: 'RSU',
  options: 'options',
  'restricted-stock': 'restricted stock',
  units: 'units',
  unspecified: 'unspecified',
};

/**
 * Every range that the document gives for the job: base first, then on-target and total pay, each with its zone, and
 * the same pay in another period.
 */
function ranges({ base }: Reading): PayLabel[] {
  const all = base.map((finding) => finding.value);
  return [...all.filter(isBase), ...all.filter((one) => !isBase(one))].flatMap((one) => [
    pay(one),
    ...one.alsoStated.map((also) => pay({ ...one, ...also })),
  ]);
}

const valuesOf = <T>(findings: readonly Finding<T>[]): T[] => findings.map(({ value }) => value);

/** The label shape of one reading. */
export function toLabels(reading: Reading): Labels {
  const bases = reading.base.map((finding) => finding.value).filter(isBase);
  const equity = reading.equity[0]?.value;
  // The most that may be paid is no target.
  const shares = reading.bonus.filter(({ value }) => value.pct !== null && value.kind !== 'maximum');
  const target = (shares.find(({ value }) => value.kind === 'target') ?? shares[0])?.value.pct;
  const amount = reading.bonus.find((bonus) => bonus.value.amount !== null)?.value.amount;
  const signOns = reading.signOn.map((finding) => finding.value.amount);
  return {
    kind: reading.kind.value,
    company: reading.company?.value.name ?? null,
    title: reading.role?.value.title ?? null,
    level: reading.level?.value.text ?? null,
    location: reading.place?.value.text ?? null,
    base: bases[0] ? pay(bases[0]) : null,
    bases: ranges(reading),
    equity: equity
      ? {
          kind: EQUITY_WORDS[equity.kind],
          shares: equity.units,
          value: equity.value,
          currency: equity.currency,
          years: equity.years,
        }
      : null,
    bonusPct: target ? Math.round(target.max * 10_000) / 100 : null,
    bonusAmount: amount ?? null,
    signOn: signOns.length > 0 ? signOns.reduce((sum, one) => sum + one, 0) : null,
    startDate: reading.startDate?.value ?? null,
    deadline: reading.deadline?.value ?? null,
    recipient: reading.recipient?.value ?? null,
    signer: reading.signer?.value ?? null,
    grants: valuesOf(reading.equity),
    signOns: valuesOf(reading.signOn),
    relocation: reading.relocation?.value ?? null,
    refresher: reading.refresher?.value ?? null,
    pension: reading.pension?.value ?? null,
    instalments: reading.instalments?.value ?? null,
    absent: Object.keys(reading.absent ?? {}),
    totals: valuesOf(reading.totals ?? []),
    components: valuesOf(reading.components ?? []),
    conditions: valuesOf(reading.conditions ?? []),
    account: (reading.account ?? []).map(({ text, fate, figure, owner, other, certainty, quote }) => ({
      text,
      fate,
      figure,
      owner,
      other,
      certainty,
      quote,
    })),
  };
}
