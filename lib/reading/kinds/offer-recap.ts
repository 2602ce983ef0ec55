/** What was offered by word of mouth, written down: "to recap the verbal offer", "putting in writing what we discussed". */
import type { Archetype } from '../kind-signals.ts';
import { ACCEPTANCE, ENDS_EMPLOYMENT, GREETING, MASS_MAIL, NOT_CHOSEN, OFFERING } from './_letter.ts';
import { COLD_APPROACH, NO_OFFER } from './_not-an-offer.ts';

export default {
  id: 'offer-recap',
  kind: 'offer',
  required: [
    [
      {
        id: 'writes down what was said',
        pattern:
          /\b(?:(?:recap|summar(?:y\sof|i[sz]e|i[sz]ing)|confirm(?:ing)?|formali[sz](?:e|ing)|outlin(?:e|ing))\s(?:[a-z]{1,24}\s){0,4}(?:verbal|our|the|your)\s(?:verbal\s)?(?:offer|package|terms)|(?:writing\s(?:down|up)|(?:writ(?:e|ten|ing)|put(?:ting)?|set(?:ting)?|jot(?:ting)?)\s(?:it\s|this\s|that\s|things\s)?(?:all\s)?(?:down|up|out|in\swriting|on\spaper)|recap(?:ping)?|summari[sz]ing|as)\s(?:of\s)?(?:[a-z]{1,24}\s){0,3}(?:what\s)?(?:we|we[’']ve|i|our)\s(?:[a-z]{1,24}\s){0,2}(?:talked|discussed|spoke|said|agreed|offer|offered|call|chat|conversation)|verbal\soffer|offer(?:ed)?\s(?:to\s)?you\s(?:verbally|over\sthe\sphone|on\sthe\s(?:phone|call)))\b/i,
        weight: 4,
      },
    ],
    [
      {
        id: 'tells the reader’s part',
        pattern:
          /(?:\byou[’']?(?:d|ll)?\s(?:(?:would|will)\s)?(?:be\s)?(?:join|start|report|get|earn|work|have)|\byour\s(?:start|first\sday|base|salary|title|role)|^[^\p{L}\n]{0,6}start(?:s|ing)?\b)/imu,
        weight: 2,
      },
    ],
    [
      {
        id: 'names an amount',
        pattern:
          /[$£€₹]\s?\d|\d\s?k\b|\b(?:USD|GBP|EUR|INR|CAD|AUD|CHF|SGD|PLN|SEK)\s?\d|\d\sper\s(?:year|annum|month)/i,
        weight: 1,
      },
    ],
    [
      {
        id: 'lists parts of a package',
        pattern:
          /\b(?:salary|base|bonus|options|equity|RSUs?|vest(?:ing)?|cliff|pension|health|dental|holidays?|vacation|PTO|\d{2}\sdays|laptop|probation|401|sign[- ]on|relocation|notice)\b/i,
        weight: 1,
        times: 4,
      },
    ],
  ],
  optional: [
    GREETING,
    ...OFFERING,
    ...ACCEPTANCE,
    {
      id: 'offer in the subject',
      hint: (hint) => hint.field === 'subject' && /\boffer\b/i.test(hint.value),
      weight: 3,
    },
  ],
  forbidden: [...NO_OFFER, COLD_APPROACH, NOT_CHOSEN, ENDS_EMPLOYMENT, MASS_MAIL],
  threshold: 10,
} satisfies Archetype;
