/** A reading as text for people: each field with its value, its words and the rule that read them. */
import type { Figure } from '../lib/reading/account/entry.ts';
import { mayBe, unplaced } from '../lib/reading/account/unplaced.ts';
import type { Finding, Part, Reading } from '../lib/reading/reading.ts';
import { say } from '../lib/words/words.ts';

const line = (name: string, value: string): string => `  ${`${name}:`.padEnd(12)} ${value}`;

function field<T>(name: string, finding: Finding<T> | null, show: (value: T) => string): string[] {
  if (!finding) return [line(name, say('reading.not-stated'))];
  const rule = `${finding.rule}, ${say(`reading.${finding.certainty}`)}`;
  return [line(name, show(finding.value)), `${' '.repeat(15)}“${finding.quote}” (${rule})`];
}

/** A part of the pay: what was read, that there is none, that a figure left over may be it, or that nothing is said. */
function part<T>(
  reading: Reading,
  name: string,
  figure: Figure,
  findings: Finding<T>[],
  show: (value: T) => string,
): string[] {
  const absence = reading.absent?.[figure as Part];
  if (findings.length > 0) return findings.flatMap((one) => field(name, one, show));
  if (absence) return field(name, absence, () => say('reading.none'));
  if (unplaced(reading).some((entry) => mayBe(entry, figure))) return [line(name, say('reading.not-placed'))];
  return field<T>(name, null, show);
}

const listOf = <T>(finding: Finding<T> | null | undefined): Finding<T>[] => (finding ? [finding] : []);

/** What most letters do not have: no line says so. */
const optional = <T>(name: string, findings: Finding<T>[], show: (value: T) => string): string[] =>
  findings.flatMap((one) => field(name, one, show));

/** Only what is known of a value, on one line. */
function facts(value: object): string {
  return Object.entries(value)
    .filter(([, fact]) => fact !== null && fact !== false && !(Array.isArray(fact) && fact.length === 0))
    .map(([name, fact]) => `${name} ${typeof fact === 'object' ? JSON.stringify(fact) : fact}`)
    .join(', ');
}

/** What was not placed, with what it may be: nothing about money is left out in silence. */
function leftOver({ account = [] }: Reading): string[] {
  const open = account.filter(({ fate }) => fate === 'not-placed');
  const counts = ['counted', 'set-aside', 'not-placed'].map(
    (fate) => `${account.filter((entry) => entry.fate === fate).length} ${say(`reading.account-${fate}`)}`,
  );
  if (account.length === 0) return [];
  return [
    line('account', counts.join(', ')),
    ...open.map(
      ({ text, owner, quote }) => `${' '.repeat(15)}${text}${owner ? ` [${owner}]` : ''} “${quote}”`,
    ),
  ];
}

/** The report of one file; `reading` is an error code where the file could not be read. */
export function report(path: string, reading: Reading | string): string {
  if (typeof reading === 'string') return `${path}\n  ${say(`reading.error-${reading}`)}\n`;
  const { kind } = reading;
  const reasons = kind.reasons.slice(0, 8).map((one) => {
    const quote = one.quote ? ` “${one.quote.replace(/\s+/g, ' ').slice(0, 80)}”` : '';
    return `${' '.repeat(15)}${say(`reading.effect-${one.effect}`)} ${one.signal}${quote}`;
  });
  return [
    path,
    line('kind', `${say(`reading.kind-${kind.value}`)} (${Math.round(kind.confidence * 100)}%)`),
    ...reasons,
    ...field('company', reading.company, ({ name, id }) => (id ? `${name} [${id}]` : name)),
    ...field('title', reading.role, ({ title, family }) => `${title} [${family}]`),
    ...field('level', reading.level, facts),
    ...field('place', reading.place, facts),
    ...part(reading, 'base', 'base', reading.base, facts),
    ...part(reading, 'equity', 'equity', reading.equity, facts),
    ...part(reading, 'bonus', 'bonus', reading.bonus, facts),
    ...part(reading, 'sign-on', 'signOn', reading.signOn, facts),
    ...part(reading, 'moving', 'relocation', listOf(reading.relocation), facts),
    ...part(reading, 'pension', 'pension', listOf(reading.pension), facts),
    ...optional('later grant', listOf(reading.refresher), facts),
    ...optional('instalments', listOf(reading.instalments), String),
    ...optional('total', reading.totals ?? [], facts),
    ...optional('component', reading.components ?? [], facts),
    ...optional('depends on', reading.conditions ?? [], String),
    ...optional('to', listOf(reading.recipient), String),
    ...optional('from', listOf(reading.signer), String),
    ...field('start', reading.startDate, (date) => date),
    ...field('reply by', reading.deadline, (date) => date),
    ...reading.remarks.map(({ code, quote }) =>
      line('note', `${say(`reading.remark-${code}`)}${quote ? ` “${quote}”` : ''}`),
    ),
    ...leftOver(reading),
    '',
  ].join('\n');
}
