/** How sure the level is, in a few words: the first thing a wrong comparison hangs on. */

import { titledLevel } from '../../lib/report/query.ts';
import type { Edits } from '../fields/edits.ts';
import { t } from '../words/t.ts';

/** `candidates` are the levels of the evidence that fit, in its words. Null where there is nothing to add. */
export function levelCertainty(edits: Edits, candidates: string[]): string | null {
  const { offer, asRead, reading } = edits;
  if (JSON.stringify(offer.level) !== JSON.stringify(asRead.level)) return t('panel.level.yours');
  if (candidates.length > 1) {
    return t('panel.level.unsure');
  }
  if (offer.level === null) return titledLevel(reading, offer) && t('panel.level.title');
  const finding = reading.level;
  if (!finding) return null;
  const code = finding.value.codes.length > 0 && finding.certainty === 'stated';
  if (code) return t('panel.level.stated');
  return t(finding.certainty === 'stated' ? 'panel.level.title' : 'panel.level.implied');
}
