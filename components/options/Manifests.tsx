/** Where the packaged rows come from, from their manifests: dates, counts, licences, what was left out, what is weak. */
import type { Manifest } from '../../lib/evidence/shards.ts';
import { dateText, numberText, t, tOr } from '../words/t.ts';

interface Source {
  name: string;
  licence: string;
  /** Whom to name; several versions of one collection name it once. */
  attribution: string;
  rows: number;
  versions: number;
}

/** One entry a collection: a manifest has one for every version (`owner/name@commit`) that rows were taken from. */
export function collections({ sources }: Manifest): Source[] {
  const found = new Map<string, Source>();
  for (const { name, licence, attribution, rows } of sources) {
    const [plain = name] = name.split('@');
    const known = found.get(plain);
    if (known) {
      known.rows += rows;
      known.versions += 1;
    } else {
      const [whom = attribution] = attribution.split(' at ');
      found.set(plain, { name: plain, licence, attribution: whom, rows, versions: 1 });
    }
  }
  return [...found.values()].sort((a, b) => b.rows - a.rows);
}

/** A manifest's date: a day, a month, or a quarter (`2023-Q4`). */
function periodText(text: string): string {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(text);
  return quarter
    ? t('options.facts.quarter', { year: quarter[1] ?? '', n: quarter[2] ?? '' })
    : dateText(text);
}

const spanText = ({ dates: { from, to } }: Manifest): string =>
  from === to ? periodText(from) : t('options.facts.span', { from: periodText(from), to: periodText(to) });

function Left({ manifest }: { manifest: Manifest }) {
  const { rowsIn, rowsOut, dropped, folded } = manifest;
  const rows: [string, number][] = [
    [t('options.facts.in'), rowsIn],
    ...Object.entries({ ...dropped, ...folded }).filter(([, n]) => n > 0),
    [t('options.facts.out'), rowsOut],
  ];
  return (
    <details>
      <summary>{t('options.facts.rows')}</summary>
      <table>
        <caption className="sr">{t('options.facts.rows')}</caption>
        <tbody>
          {rows.map(([name, n]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{numberText(n)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function Sources({ manifest }: { manifest: Manifest }) {
  const found = collections(manifest);
  return (
    <details open={found.length < 3}>
      <summary>{t('options.facts.sources', { n: found.length })}</summary>
      <ul className="lines">
        {found.map(({ name, licence, attribution, rows, versions }) => (
          <li key={name}>
            {attribution.includes(name) ? attribution : `${name}. ${attribution}`}{' '}
            <span className="soft small">{t('options.facts.source', { licence, rows, versions })}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Tier({ manifest }: { manifest: Manifest }) {
  const { tier, counts } = manifest;
  return (
    <div className="facts-tier">
      <h3>{t(`options.facts.name.${tier}`)}</h3>
      <p>{t(`options.tier.${tier}`)}</p>
      <dl>
        <div>
          <dt>{t('options.facts.dates')}</dt>
          <dd>{spanText(manifest)}</dd>
        </div>
        {Object.entries(counts).map(([name, n]) => (
          <div key={name}>
            <dt>{tOr(`options.facts.count.${name}`, name)}</dt>
            <dd>{numberText(n)}</dd>
          </div>
        ))}
      </dl>
      <p className="soft">{t(`options.facts.weak.${tier}`)}</p>
      <Sources manifest={manifest} />
      <Left manifest={manifest} />
    </div>
  );
}

export function Manifests({ manifests, employers }: { manifests: Manifest[]; employers: number }) {
  return (
    <>
      <p>{t('options.facts.text', { n: employers })}</p>
      {manifests.map((manifest) => (
        <Tier key={manifest.tier} manifest={manifest} />
      ))}
    </>
  );
}
