/** Single sites of the person's own: added by address, withdrawn one by one. */
import { type FormEvent, useId } from 'react';
import { t } from '../words/t.ts';

interface Props {
  sites: string[];
  /** What went wrong with the last address, in words; null where nothing did. */
  problem: string | null;
  onAdd: (address: string) => void;
  onRemove: (site: string) => void;
}

/** `https://careers.example.com/*` as a reader knows it. */
export const hostOf = (pattern: string): string => pattern.replace(/^https?:\/\//, '').replace(/\/\*$/, '');

export function OwnSites({ sites, problem, onAdd, onRemove }: Props) {
  const id = useId();
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    onAdd(String(new FormData(event.currentTarget).get('host') ?? ''));
  };
  return (
    <div className="card">
      <h3>{t('options.sites.own')}</h3>
      <p>{t('options.sites.ownText')}</p>
      <form className="one-line" onSubmit={submit}>
        <label htmlFor={id}>{t('options.sites.host')}</label>
        <input
          id={id}
          name="host"
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
          maxLength={300}
          placeholder="careers.example.com"
          aria-invalid={problem !== null}
          aria-describedby={`${id}-problem`}
        />
        <button type="submit" className="btn">
          {t('options.sites.add')}
        </button>
      </form>
      <p id={`${id}-problem`} role="status" className="error">
        {problem}
      </p>
      {sites.length > 0 && (
        <>
          <h4>{t('options.sites.list')}</h4>
          <ul className="lines">
            {sites.map((site) => (
              <li key={site}>
                {hostOf(site)}{' '}
                <button
                  type="button"
                  className="link"
                  aria-label={t('options.sites.removeNamed', { site: hostOf(site) })}
                  onClick={() => onRemove(site)}
                >
                  {t('options.sites.remove')}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
