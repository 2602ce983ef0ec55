/** The imported guides: searched by a few letters, opened and removed. A long list shows its first part. */
import { type ReactNode, useId, useMemo, useState } from 'react';
import { dateText, t } from '../words/t.ts';
import { type Listed, searchOver } from './search.ts';

export interface ListedGuide extends Listed {
  asOf: string;
  bands: number;
  notUnderstood: number;
  grave: number;
  file: string;
}

interface Props {
  guides: readonly ListedGuide[];
  /** The guide that is open, with its details. */
  open: string | null;
  details: ReactNode;
  onOpen: (id: string | null) => void;
  onRemove: (ids: string[]) => void;
}

const STEP = 50;

function facts({ asOf, bands, notUnderstood, grave }: ListedGuide): string {
  return [
    t('library.count.bands', { n: bands }),
    /^\d/.test(asOf) ? t('library.asOf', { date: dateText(asOf) }) : t('library.undated'),
    ...(grave > 0 ? [t('library.count.grave', { n: grave })] : []),
    ...(notUnderstood > 0 ? [t('library.count.notUnderstood', { n: notUnderstood })] : []),
  ].join(' · ');
}

export function GuideList({ guides, open, details, onOpen, onRemove }: Props) {
  const [text, setText] = useState('');
  const [shown, setShown] = useState(STEP);
  const field = useId();
  const search = useMemo(() => searchOver(guides), [guides]);
  const found = search(text);
  return (
    <div className="library-list">
      <label htmlFor={field}>{t('library.search')}</label>
      <input
        id={field}
        type="search"
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setShown(STEP);
        }}
      />
      <p className="soft" role="status">
        {text.trim() === ''
          ? t('library.all', { n: guides.length })
          : t('library.found', { n: found.length, all: guides.length })}
      </p>
      <ul className="lines">
        {found.slice(0, shown).map((guide) => {
          const title = t('library.title', { role: guide.role.title, company: guide.company.name });
          return (
            <li key={guide.id}>
              <button
                type="button"
                className="link"
                aria-expanded={open === guide.id}
                title={guide.file}
                onClick={() => onOpen(open === guide.id ? null : guide.id)}
              >
                {title}
              </button>{' '}
              <span className="soft">{facts(guide)}</span>{' '}
              <button
                type="button"
                className="link"
                aria-label={t('library.removeNamed', { title })}
                onClick={() => onRemove([guide.id])}
              >
                {t('library.remove')}
              </button>
              {open === guide.id && details}
            </li>
          );
        })}
      </ul>
      <div className="row">
        {found.length > shown && (
          <button type="button" className="btn" onClick={() => setShown(shown + 4 * STEP)}>
            {t('library.more', { n: found.length - shown })}
          </button>
        )}
        {text.trim() !== '' && found.length > 0 && (
          <button type="button" className="btn" onClick={() => onRemove(found.map(({ id }) => id))}>
            {t('library.removeFound', { n: found.length })}
          </button>
        )}
      </div>
    </div>
  );
}
