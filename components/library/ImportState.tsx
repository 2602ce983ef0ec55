/** How far an import is, and what came of it: how many guides, and every file that gave none, with the reason. */
import { t, tOr } from '../words/t.ts';

export interface Progress {
  done: number;
  total: number;
}

export function Running({ progress, onCancel }: { progress: Progress; onCancel: () => void }) {
  const { done, total } = progress;
  return (
    <div className="running">
      <label>
        {t('library.running', { done, total })}
        <progress max={Math.max(1, total)} value={done} />
      </label>
      <button type="button" className="btn" onClick={onCancel}>
        {t('library.cancel')}
      </button>
    </div>
  );
}

export interface FileResult {
  path: string;
  outcome: 'new' | 'replaced' | 'unchanged' | 'beside' | 'refused';
  code: string | null;
}

const OUTCOMES = ['new', 'replaced', 'unchanged', 'beside', 'refused'] as const;
/** Names shown of files that gave no guide; the rest is counted. */
const SHOWN = 200;

export function Result({ files, stopped }: { files: FileResult[]; stopped: string | null }) {
  const count = (outcome: FileResult['outcome']): number =>
    files.filter((file) => file.outcome === outcome).length;
  const apart = files.filter(({ outcome }) => outcome === 'refused' || outcome === 'beside');
  return (
    <div role="status" className="import-result">
      {stopped && <p className="error">{t(`library.stopped.${stopped}`)}</p>}
      {files.length > 0 && (
        <p>
          {OUTCOMES.filter((outcome) => count(outcome) > 0)
            .map((outcome) => t(`library.outcome.${outcome}`, { n: count(outcome) }))
            .join(' ')}
        </p>
      )}
      {apart.length > 0 && (
        <details open={apart.length <= 5}>
          <summary>{t('library.apart', { n: apart.length })}</summary>
          <ul className="lines">
            {apart.slice(0, SHOWN).map(({ path, outcome, code }) => (
              <li key={path}>
                <b>{path}</b>{' '}
                <span className="soft">
                  {outcome === 'refused' ? tOr(`library.report.${code}`, String(code)) : t('library.beside')}
                </span>
              </li>
            ))}
          </ul>
          {apart.length > SHOWN && (
            <p className="soft">{t('library.andMore', { n: apart.length - SHOWN })}</p>
          )}
        </details>
      )}
    </div>
  );
}
