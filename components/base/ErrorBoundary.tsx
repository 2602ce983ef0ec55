/**
 * Catches a defect while showing something and says so in plain words. What the person entered stays above it; the last
 * change can be taken back from here, since it may be what cannot be shown.
 */
import { Component, type ReactNode } from 'react';
import { t } from '../words/t.ts';

interface Props {
  children: ReactNode;
  /** Changes when there is something else to show: the boundary then tries again. */
  resetKey?: unknown;
  /** Takes back the last change; absent where there is none. */
  onBack?: (() => void) | undefined;
  /** Shows nothing in place of what broke: it was no more than an addition. */
  quiet?: boolean;
}

export class ErrorBoundary extends Component<Props, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error): { error: Error } {
    return { error };
  }

  override componentDidUpdate(before: Props): void {
    if (before.resetKey !== this.props.resetKey && this.state.error) this.setState({ error: null });
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    const { quiet = false, onBack } = this.props;
    if (quiet) return null;
    return (
      <div role="alert" className="notice">
        <h2>{t('state.broken.title')}</h2>
        <p>{t('state.broken.text')}</p>
        <p className="soft">{error.message}</p>
        <button type="button" className="btn" onClick={() => this.setState({ error: null })}>
          {t('state.broken.again')}
        </button>{' '}
        {onBack && (
          <button type="button" className="btn" onClick={onBack}>
            {t('state.broken.back')}
          </button>
        )}
      </div>
    );
  }
}
