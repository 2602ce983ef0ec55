/** Save, and what this is not. */
import { useState } from 'react';
import { t } from '../../components/words/t.ts';
import { saveReport } from '../../lib/browser/storage.ts';
import type { Doc, DocAction } from './state/doc.ts';

export function Footer({ doc, onChange }: { doc: Doc | null; onChange: (action: DocAction) => void }) {
  const [refused, setRefused] = useState<string | null>(null);
  const save = async (of: Doc): Promise<void> => {
    const { title, url, reading, corrections, inputs, answers, applied, savedId } = of;
    const result = await saveReport({
      title,
      url: url?.split('#')[0] ?? null,
      reading,
      corrections,
      inputs,
      answers,
      applied,
      ...(savedId === null ? {} : { id: savedId }),
    });
    if ('refused' in result) return setRefused(result.refused);
    setRefused(null);
    onChange({ type: 'saved', id: result.saved.id });
  };
  const savable = doc !== null && doc.reading.kind.value !== 'other';
  return (
    <footer>
      {savable && (
        <button type="button" className="btn" onClick={() => void save(doc)}>
          {t(doc.savedId === null ? 'panel.app.save' : 'panel.app.saveAgain')}
        </button>
      )}
      <span role="status" className="soft">
        {refused ? t(`panel.app.refused.${refused}`) : doc?.savedId ? t('panel.app.saved') : ''}
      </span>
      <p className="soft small">{t('common.notAdvice')}</p>
    </footer>
  );
}
