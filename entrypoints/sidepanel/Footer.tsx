/** Save, what of the document is stored, and what this is not. */
import { t } from '../../components/words/t.ts';
import { DRAFT_DAYS } from '../../lib/browser/drafts/age.ts';
import type { Doc, DocAction } from './state/doc.ts';
import { useDraft } from './useDraft.ts';
import { useSaved } from './useSaved.ts';

export function Footer({ doc, onChange }: { doc: Doc | null; onChange: (action: DocAction) => void }) {
  const { state, why, save } = useSaved(doc, onChange);
  const draft = useDraft(doc, state, onChange);
  const savable = doc !== null && doc.reading.kind.value !== 'other';
  const trouble = why ?? draft.why;
  const said = state === 'unsaved' ? '' : t(`frame.state.${state}`);
  return (
    <footer>
      {savable && (
        <button type="button" className="btn" disabled={state === 'saving'} onClick={save}>
          {t(doc.savedId === null ? 'frame.save' : 'frame.saveAgain')}
        </button>
      )}
      <span role="status" className={trouble ? 'error' : 'soft'}>
        {savable && (trouble ? t(trouble) : said)}
      </span>
      {savable && draft.kept && (
        <p className="soft small">
          {t(doc.draft ? 'frame.draft.back' : 'frame.draft.kept', { days: DRAFT_DAYS })}{' '}
          <button type="button" className="link" onClick={draft.drop}>
            {t('frame.draft.drop')}
          </button>
        </p>
      )}
      <p className="soft small">{t('common.notAdvice')}</p>
    </footer>
  );
}
