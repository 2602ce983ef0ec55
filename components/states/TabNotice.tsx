/** A tab that cannot be read, or not yet: why, and what to press. */
import { t } from '../words/t.ts';
import { Notice } from './Notice.tsx';

/** Why there is nothing to show for the tab in front. */
export type TabTrouble =
  | 'restricted'
  | 'pdf'
  | 'no-permission'
  | 'updated'
  | 'failed'
  | 'too-slow'
  | 'broken';

const MAY_PASS: ReadonlySet<TabTrouble> = new Set<TabTrouble>(['failed', 'too-slow', 'broken']);

interface Props {
  trouble: TabTrouble;
  onRetry: () => void;
  onSites?: () => void;
}

export function TabNotice({ trouble, onRetry, onSites }: Props) {
  return (
    <Notice
      tone={MAY_PASS.has(trouble) ? 'warn' : 'info'}
      title={t(`state.tab.${trouble}.title`)}
      text={t(`state.tab.${trouble}.text`)}
    >
      {(trouble === 'no-permission' || trouble === 'updated') && (
        <>
          <ul className="bullets">
            <li>{t('state.tab.press.button')}</li>
            <li>{t('state.tab.press.menu')}</li>
            <li>{t('state.tab.press.shortcut')}</li>
          </ul>
          <button type="button" className="link" onClick={onSites}>
            {t('state.tab.sites')}
          </button>
        </>
      )}
      {MAY_PASS.has(trouble) && (
        <button type="button" className="btn" onClick={onRetry}>
          {t('state.tab.retry')}
        </button>
      )}
    </Notice>
  );
}

function Wait({ words }: { words: string }) {
  return (
    <p role="status" className="reading">
      <span className="pulse" aria-hidden="true" />
      {words}
    </p>
  );
}

export const Reading = () => <Wait words={t('state.tab.reading')} />;

/** What was brought is being read. */
export const Busy = () => <Wait words={t('state.bring.reading')} />;
