/** An offer set out as a list: a few words to the reader, then salary, start, bonus, leave, each behind its label. */
import type { Archetype } from '../kind-signals.ts';
import { ACCEPTANCE, BEGINS, ENDS_EMPLOYMENT, GREETING, MASS_MAIL, NOT_CHOSEN, OFFERING } from './_letter.ts';
import { COLD_APPROACH, NO_OFFER } from './_not-an-offer.ts';

/** What stands before a colon, a tab, a row of dots or a wide gap in such a list. */
const LABEL =
  /^[^\p{L}\n]{0,6}(?:(?:annual|base|basic|gross|starting|monthly|weekly|hourly|total|paid|long-term|short-term|medical)\s){0,2}(?:salary|pay|rate(?:\sof\spay)?|compensation|remuneration|wages?|ctc|fixed|cash|bonus|incentive|variable|equity|ownership|rsus?|options|stock(?:\soptions)?|shares|esops?|sign(?:ing)?[ -]on(?:\sbonus)?|signing\sbonus|joining\sbonus|start(?:ing)?(?:\sdate)?|commencement(?:\sdate)?|commencing|joining(?:\sdate)?|beginning|(?:effective\s)?date\sof\shire|date\sof\sjoining|first\sday|(?:job\s|possible\s)?(?:title|position|role|start)|designation|post|location|place(?:\sof\swork)?|reports?(?:ing)?\sto|manager|supervisor|(?:working\s)?hours|working\stime|schedule|status|vacation|holidays?(?:\sallowance)?|(?:annual\s)?leave|pto|probation(?:ary)?(?:\speriod)?|notice(?:\speriod)?|benefits|perks|pension|superannuation|contract|employment\stype|form\sof\semployment|severance|relocation)(?:\s\([^()\n]{1,30}\))?(?:\s?[:\t]|\s?\.{3,80}|\s[–—-]\s|[ \t]{3})/imu;

export default {
  id: 'offer-terms',
  kind: 'offer',
  required: [
    [
      ...OFFERING,
      BEGINS,
      {
        id: 'speaks of an offer',
        zone: 'head',
        pattern:
          /\b(?:(?:our|the|this|an?|verbal|formal|job|employment)\s(?:offer|proposal)\b|offer\s(?:from|for|of|–|-|\|)|terms\sof\s(?:call|employment|appointment))/i,
        weight: 2,
      },
    ],
    [{ id: 'lists terms behind labels', pattern: LABEL, weight: 1, times: 7 }],
    [
      {
        id: 'states money for the work',
        pattern: /[$£€₹¥]\s?\d|\b[A-Z]{3}\s?\d|\d\s?[A-Z]{3}\b|\bRs\.?\s?\d/,
        weight: 1,
      },
    ],
    [
      GREETING,
      {
        id: 'closes as a letter',
        zone: 'tail',
        pattern:
          /^(?:sincerely|(?:best|kind|warm|warmest)?\s?regards|yours\s|thanks|cheers|best|cordially)\b/im,
        weight: 1,
      },
      {
        id: 'offer in the subject',
        hint: (hint) => hint.field === 'subject' && /\boffer\b/i.test(hint.value),
        weight: 2,
      },
    ],
  ],
  optional: [
    ...ACCEPTANCE,
    {
      id: 'is set out row by row',
      pattern:
        /^[^\p{L}\n]{0,6}\p{L}[\p{L} /&'’()-]{2,36}(?::[ \t]|\t|[ \t][–—-][ \t]|[ \t]?\.{3,80})[^\n]{0,20}\S/mu,
      weight: 1,
      times: 4,
    },
  ],
  forbidden: [
    ...NO_OFFER,
    COLD_APPROACH,
    NOT_CHOSEN,
    ENDS_EMPLOYMENT,
    MASS_MAIL,
    { id: 'is a job posting', hint: (hint) => hint.field === 'kind' && hint.value === 'posting', weight: 0 },
    {
      id: 'asks for an application or an interview',
      pattern:
        /\b(?:send\s(?:us\s)?your\s(?:cv|resume)|apply\s(?:now|here|by|via)|(?:technical|next|final|first|onsite|phone)\sinterview|interview\swith|invoice|purchase\sorder|statement\sof\swork)\b/i,
      weight: 0,
    },
  ],
  threshold: 9,
} satisfies Archetype;
