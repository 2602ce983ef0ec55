/** Product name, what is being read, and the way to the settings. */
import { Mark } from '../../components/base/Mark.tsx';
import { t } from '../../components/words/t.ts';
import { openOptions } from '../../lib/browser/open.ts';
import type { PanelState } from './state/panel.ts';

export function Header({ state, onClose }: { state: PanelState; onClose: () => void }) {
  const title = state.own?.title ?? state.view?.title ?? '';
  return (
    <header className="bar">
      <Mark />
      <b>{t('common.product')}</b>
      <span className="bar-title" title={title}>
        {title}
      </span>
      {state.own && (
        <button
          type="button"
          className="icon-btn"
          aria-label={t('frame.closeFile', { name: title })}
          onClick={onClose}
        >
          <svg viewBox="0 0 16 16" className="icon" aria-hidden="true">
            <path d="M4 4l8 8M12 4l-8 8" />
          </svg>
        </button>
      )}
      <button
        type="button"
        className="icon-btn"
        aria-label={t('frame.settings')}
        onClick={() => void openOptions()}
      >
        <svg viewBox="0 0 16 16" className="icon" aria-hidden="true">
          <path d="M2 4.5h7M13 4.5h1M2 11.500h1M7 11.500h7" />
          <circle cx="11" cy="4.5" r="2" />
          <circle cx="5" cy="11.5" r="2" />
        </svg>
      </button>
    </header>
  );
}
