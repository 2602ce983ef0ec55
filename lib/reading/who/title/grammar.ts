/** What a job title looks like: the nouns it ends on, and where a sentence goes on after it. */

import { LEGAL_NAME } from '../employer/names.ts';
import { namesPlace } from '../../place/parse.ts';
import { TITLE_NOUN } from './nouns.ts';

export { TITLE_NOUN };

/** Words before which a title in running text has ended. */
const AFTER =
  /\s(?:at|with|reporting|report|based|effective|commencing|starting|beginning|located|working|within|in\s(?:the|our|its|accordance|a\b|this|which)|on\s(?:the|a|our|an|your)|for\s(?:the|our|its|a\b)|under|pursuant|subject|pending|where|which|who|that|to\s|and\s(?:to|its|your|will|we|report|you|shall|look|are|be|i\b)|is\b|will|shall|you|your|we\b|our\b|of\s(?:the\s)?(?:company|corporation|our|employer|firm)|upon|by\s|from\s|as\s|beginning|an(?:zu)?bieten|aan\s|bij\s|bei\s|au\ssein|chez\s|presso\s|paid|annual|salary|position|role\b|team\b|spot\b)/i;

const LINES =
  /(?<!\b(?:Sr|Jr|Asst|Exec|Snr|U\.[SK]))\.(?=\s|$)|(?<=\bU\.[SK])\.(?=\s(?:You|Your|The|This|We|In|As|It)\b|\s?$)|[;:()\n\t"“”!?[\]]|\s[–—-]\s(?=\p{Ll})|,\s(?=\p{Ll})|,\s(?=(?:Inc|LLC|Ltd|Corp|Limited)\b)/u;

const OF_EMPLOYER = new RegExp(String.raw`\s(?:of|for|at|with|in)\s(?:the\s)?${LEGAL_NAME}.{0,80}$`, 'u');

/**
 * The title at the start of `text`, cut where the sentence goes on; null where nothing there is a title.
 * `company` is the employer's name, which ends a title too ("Chief Operating Officer of Acme").
 */
export function titleAt(text: string, company: string | null): string | null {
  const cut = phraseAt(text, company);
  return cut !== null && TITLE_NOUN.test(cut) ? cut : null;
}

/** The words where a title is bound to stand (behind its label), whether or not their last noun is known. */
export function phraseAt(text: string, company: string | null): string | null {
  let cut = text
    .slice(0, 160)
    .replace(
      /^(?:(?:our|its|the|an?|new|exempt|non-exempt|regular|permanent|full[ -]time|part[ -]time|initial(?:ly)?|that\sof),?\s){1,5}/i,
      '',
    )
    .replace(/^["“'‘]/, '');
  const stop = LINES.exec(cut);
  if (stop) cut = cut.slice(0, stop.index);
  const after = AFTER.exec(` ${cut}`);
  if (after && after.index > 0) cut = cut.slice(0, after.index - 1);
  if (company) {
    const first = company.split(/[\s,]/)[0] ?? '';
    const at =
      first.length > 1
        ? cut.search(
            new RegExp(
              `\\s(?:of|for|at|with|,)?\\s?(?:the\\s)?${first.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\b`,
            ),
          )
        : -1;
    if (at > 0) cut = cut.slice(0, at);
  }
  // "General Counsel of Quill Corp": a name with a legal ending is the employer, known or not.
  cut = cut.replace(OF_EMPLOYER, '');
  // "Data Scientist in Hamburg": the place is no part of the title.
  const where = /\s(?:in|\|)\s(\p{Lu}[\p{L}.’' -]{1,30})(?:,.{0,60})?$/u.exec(cut);
  if (where && namesPlace(where[1] as string)) cut = cut.slice(0, where.index);
  // "Director of FBCC": capitals after the last "of" are the employer's, unless they are a trade.
  cut = cut.replace(/\sof\s(?!IT\b|HR\b|QA\b|AI\b|ML\b|UX\b|R&D|PR\b|BI\b)[A-Z]{3,6}$/, '');
  cut = cut
    .replace(/\s(?:of|for|at|with|and|in|on|to|the|,)$/i, '')
    .replace(/[\s,–—-]{1,9}$/, '')
    .trim();
  return cut.length >= 2 && cut.length <= 110 ? cut : null;
}
