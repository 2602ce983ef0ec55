/** Where a leaf of a derivation comes from, in one line, with the way to see it. */
import { useContext } from 'react';
import type { Tier } from '../../lib/evidence/evidence.ts';
import type { Origin } from '../../lib/figures/figure.ts';
import { isStated } from '../../lib/guides/stated.ts';
import { dateText, t, tOr } from '../words/t.ts';
import { ShowContext } from './explain.ts';

export const tierText = (tier: Tier): string => t(`panel.tier.${tier}`);

/** Who says it; of an imported guide also the file, at each of its numbers. */
export function publisherText({
  publisher,
  library,
}: {
  publisher: string;
  library?: string | null;
}): string {
  if (library === undefined || library === null) return publisher;
  const file = t('panel.origin.library', { file: library });
  return isStated(publisher) ? `${publisher}, ${file}` : file;
}

function Page({ origin }: { origin: Extract<Origin, { from: 'page' }> }) {
  const show = useContext(ShowContext);
  const { span } = origin;
  return (
    <>
      {origin.quote !== '' && <q className="quote">{origin.quote}</q>}{' '}
      {show && span ? (
        <button type="button" className="link" onClick={() => show(span)}>
          {t('panel.origin.show')}
        </button>
      ) : (
        <span className="soft">{t('panel.origin.page')}</span>
      )}
    </>
  );
}

function Source({ origin }: { origin: Extract<Origin, { from: 'source' }> }) {
  const { source } = origin;
  const facts = [
    publisherText(source),
    source.line === null ? null : t('panel.origin.line', { line: source.line }),
    source.n === null ? null : t('panel.origin.n', { n: source.n }),
    source.asOf === null ? t('panel.origin.undated') : dateText(source.asOf),
  ].filter((fact) => fact !== null);
  return (
    <>
      {source.what}
      <span className="soft"> ({facts.join(', ')})</span>{' '}
      {source.url?.startsWith('https://') && (
        <a href={source.url} target="_blank" rel="noreferrer">
          {t('panel.origin.open')}
        </a>
      )}
    </>
  );
}

export function OriginLine({ origin }: { origin: Origin }) {
  switch (origin.from) {
    case 'page':
      return <Page origin={origin} />;
    case 'source':
      return <Source origin={origin} />;
    case 'user':
      return (
        <span>
          {origin.date === null
            ? t('panel.origin.user')
            : t('panel.origin.userDated', { date: dateText(origin.date) })}
        </span>
      );
    case 'rule':
      return (
        <span>{t('panel.origin.rule', { name: tOr(`panel.constant.${origin.name}`, origin.name) })}</span>
      );
  }
}
