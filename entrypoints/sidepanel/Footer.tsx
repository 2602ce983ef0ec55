/** Save, what of the document is stored, and what this is not. */
import { t } from '../../components/words/t.ts';
import type { Doc, DocAction } from './state/doc.ts';
import { useSaved } from './useSaved.ts';

export function Footer({ doc, onChange }: { doc: Doc | null; onChange: (action: DocAction) => void }) {
  const { state, why, save } = useSaved(doc, onChange);
  const savable = doc !== null && doc.reading.kind.value !== 'other';
  const said = state === 'unsaved' ? '' : t(`panel.app.state.${state}`);
  return (
    <footer>
      {savable && (
        <button type="button" className="btn" disabled={state === 'saving'} onClick={save}>
          {t(doc.savedId === null ? 'panel.app.save' : 'panel.app.saveAgain')}
        </button>
      )}
      <span role="status" className={why ? 'error' : 'soft'}>
        {savable && (why ? t(why) : said)}
      </span>
      <p className="soft small">{t('common.notAdvice')}</p>
    </footer>
  );
}
