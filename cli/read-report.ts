/** A reading as text for people: each field with its value, its words and the rule that read them. */
import type { Finding, Reading } from '../lib/reading/reading.ts';
import { say } from '../lib/words/words.ts';

const line = (name: string, value: string): string => `  ${`${name}:`.padEnd(12)} ${value}`;

function field<T>(name: string, finding: Finding<T> | null, show: (value: T) => string): string[] {
  if (!finding) return [line(name, say('reading.not-stated'))];
  const rule = `${finding.rule}, ${say(`reading.${finding.certainty}`)}`;
  return [line(name, show(finding.value)), `${' '.repeat(15)}“${finding.quote}” (${rule})`];
}

function several<T>(name: string, findings: Finding<T>[], show: (value: T) => string): string[] {
  return findings.length === 0
    ? field<T>(name, null, show)
    : findings.flatMap((one) => field(name, one, show));
}

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
    ...several('base', reading.base, facts),
    ...several('equity', reading.equity, facts),
    ...several('bonus', reading.bonus, facts),
    ...several('sign-on', reading.signOn, facts),
    ...field('start', reading.startDate, (date) => date),
    ...field('reply by', reading.deadline, (date) => date),
    ...reading.remarks.map(({ code, quote }) =>
      line('note', `${say(`reading.remark-${code}`)}${quote ? ` “${quote}”` : ''}`),
    ),
    ...leftOver(reading),
    '',
  ].join('\n');
}
