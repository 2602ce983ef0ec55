/** Signals of letters and mails that more than one archetype looks for. */
import type { Signal } from '../kind-signals.ts';

/** "pleased to offer you", "happy to extend an offer", "delighted to confirm the offer", "offering you the position". */
export const OFFERING: Signal[] = [
  {
    id: 'offers with pleasure',
    pattern:
      /\b(?:pleased|delighted|happy|excited|thrilled|proud|glad|honou?red|pleasure|privilege|like|authori[sz]ed|wish|writing)\s+(?:(?!to\b)[a-z]+\s+){0,3}to\s+(?:[a-z]+ly\s+|re-?)?(?:offer|extend|confirm|provide|present|make|invite|set out|summari[sz]e)\s+(?:(?:you|to|with|an?|the|our|this|your|its|verbal|formal|conditional|written|contingent|you with|terms|and|conditions|of|summary)\s+){0,8}(?:offer|employment|position|role|post|job|opportunity\s+(?:to\s+(?:join|work|be)|with|at|of))\b/i,
    weight: 4,
  },
  {
    id: 'offers you a position',
    pattern:
      /\boffer(?:s|ed|ing)?\s+(?:to\s+)?you\s+(?:[\w-]+\s+){0,6}?(?:position|role|post|job|employment|title|appointment|internship|apprenticeship|traineeship|contract)\b/i,
    weight: 4,
  },
  {
    id: 'invites you to join',
    pattern:
      /\b(?:offer(?:ing|ed)?\s+(?:\w+\s+){0,3}?(?:you\s+)?to\s+(?:employ\s+you|join)|(?:would|[’']d)\s+(?:like|love)\s+(?:for\s+)?you\s+to\s+join|invit(?:e|ing)\s+you\s+to\s+join|welcome\s+you\s+as\b|mak(?:e|ing)\s+you\s+(?:an|the|this|our)\s+(?:following\s+)?(?:offer|proposal)|confirm(?:s|ing)?\s+(?:our|the|my|your)\s+(?:[a-z]+\s+){0,2}offer|extend(?:ed|ing)?\s+(?:to\s+you\s+)?(?:this|an|the|our|a\s+(?:formal|contingent|conditional))\s+(?:\w+\s+)?offer|your\s+offer\s+(?:to\s+join|from|with)|offer\s+(?:for\s+you\s+)?to\s+join)\b/i,
    weight: 4,
  },
  {
    id: 'sets out terms of your employment',
    pattern:
      /\b(?:(?:terms|conditions)(?:\s+and\s+conditions)?\s+(?:of|for|under|on)\s+(?:(?:which|our|this|an|your|full[ -]time|the|offer|of|proposed|continued)\s+){0,6}(?:employment|offer|appointment)|(?:understanding|arrangements?)\s+(?:with\s+respect\s+to|regarding|concerning|about|for)\s+(?:the\s+terms\s+of\s+)?your\s+employment|(?:would|[’']d)\s+(?:like|love)\s+to\s+(?:employ|hire)\s+you|terms\s+on\s+which\s+[^.\n]{3,60}?\s+employ\s+you)\b/i,
    weight: 3,
  },
  {
    id: 'presents your offer',
    zone: 'head',
    pattern:
      /(?:^(?:your\s+)?offer\s+(?:details|summary|letter|overview|package)\s*$|^(?:summary\s+of\s+)?(?:the\s+)?(?:offer|employment)\s+(?:terms|summary|confirmation)\b|^(?:terms\s+of\s+offer|offer\s+(?:for|of)\s+(?:an?\s+)?(?:[a-z-]+\s+){0,2}(?:employment|contract|position|appointment))\b|^(?:re:\s*){0,3}your\s+(?:[\w.&-]{1,30}\s+){0,3}offer\b(?!\s+(?:expires|ends|is\s+waiting|code))|\baccept\s+(?:the\s+)?offer\s+(?:or\s+)?decline\b|\bthis\s+is\s+your\s+offer\b|\byour\s+promotion\s+to\b)/im,
    weight: 3,
  },
  {
    id: 'offer of employment',
    pattern:
      /\b(?:offer\s+of\s+(?:[a-z-]+\s+)?employment|employment\s+offer|offer\s+letter|letter\s+of\s+(?:offer|appointment)|job\s+offer)\b/i,
    weight: 2,
  },
  {
    id: 'employs you as',
    pattern:
      /\b(?:employ\s+you\s+(?:as|in)|(?:join|joining)\s+(?:us|our\s+team|the\s+(?:company|team)|[A-Z][\w&.-]{1,30}(?:\s+[A-Z][\w&.-]{1,30}){0,3})\s+as\b|confirm\s+your\s+(?:employment|appointment|position)|[Yy]ou\s+(?:will|would|shall)\s+(?:join|serve|be\s+employed)\s+(?:[^.\n]{2,80}?\s+)?as\b|your\s+employment\s+(?:as|with|will\s+(?:begin|commence|start)))/,
    weight: 2,
  },
];

/** That work begins: weaker than an offer in so many words, but no other letter says it beside terms of pay. */
export const BEGINS: Signal = {
  id: 'begins employment',
  pattern:
    /\b(?:(?:have|having)\s+you\s+(?:on\s+board|aboard|join|with\s+us|on\s+(?:the|our)\s+team)|your\s+(?:selection|appointment|hiring)\s+(?:as|to)|(?:selected|chosen|hired|appointed)\s+(?:you\s+)?(?:as|to\s+be|for\s+the)\b|(?:become|be)\s+our\s+(?:new\s+|next\s+|part-time\s+)?[A-Z]|(?:call|appoint|engage|hire|employ|want|need)\s+you\s+(?:as|to\s+be)\s+(?:our|the|an?)\b|you[’'\s](?:d|would)\s+be\s+(?:our|employee|joining|included)|date\s+of\s+(?:hire|joining|commencement)|(?:your|the)\s+first\s+(?:working\s+)?day\s+(?:of\s+work\s+)?(?:will|would|is|with)|commence\s+employment|formally\s+offer|terms\s+of\s+(?:call|hire))/,
  weight: 2,
};

/** What only somebody who is being employed is told. */
export const YOUR_TERMS: Signal[] = [
  {
    id: 'your salary',
    pattern:
      /\b(?:your|annual(?:i[sz]ed)?|starting|base|basic|monthly|gross)\s+(?:(?:annual(?:i[sz]ed)?|initial|starting|base|basic|gross|yearly|monthly|bi-?weekly|semi-?monthly|cash|fixed|total|target)\s+){0,4}(?:salary|pay|compensation|remuneration|ctc|wage|rate|earnings)\b/i,
    weight: 2,
  },
  {
    id: 'you will be paid',
    pattern:
      /\byou\s+(?:will|shall|would|'ll|are|can|may)\s+(?:also\s+)?(?:be\s+)?(?:receive|paid|granted|awarded|entitled|eligible|earn|report(?:ing)?|participate|employed|given|offered)\b/i,
    weight: 1,
    times: 3,
  },
  {
    id: 'your start date',
    pattern:
      /\b(?:your\s+(?:(?:anticipated|expected|proposed|first|planned|agreed|target)\s+)?(?:start(?:ing)?\s+date|first\s+day|employment\s+(?:will|shall)|date\s+of\s+joining|effective\s+date\s+of\s+employment)|(?:start(?:ing)?|commencement|joining)\s+date\s*(?::|\t|\bis\b|\bwill\b)|commence\s+employment|begin\s+(?:employment|work)\b)/i,
    weight: 2,
  },
  {
    id: 'labelled terms',
    pattern:
      /^[^\p{L}\n]{0,6}(?:base\s+salary|(?:basic\s+|annual\s+|starting\s+|gross\s+|monthly\s+)?(?:salary|pay)|base|base\s+pay|(?:pay\s+)?rate|rate\s+of\s+pay|equity|rsus?|(?:stock\s+)?options|bonus|sign(?:ing|-on)\s+bonus|start(?:ing)?\s+date|start|position|job\s+title|role|title|compensation|remuneration|ctc|target\s+bonus)\s*(?:[:\t—–-]|\.{3,})/imu,
    weight: 1,
    times: 3,
  },
];

/** The parts of a package, named to anybody. */
export const PACKAGE: Signal = {
  id: 'names parts of a package',
  pattern:
    /\b(?:target\s+bonus|bonus\s+target|sign(?:ing)?(?:-on)?\s+bonus|sign\s+on|joining\s+bonus|RSUs?|restricted\s+stock|stock\s+options|base\s+(?:is|of|pay)|salary|equity\s+grant|per\s+annum|LPA)\b/i,
  weight: 1,
  times: 3,
};

/** How an offer ends: sign here, reply by then. */
export const ACCEPTANCE: Signal[] = [
  {
    id: 'asks to accept',
    pattern:
      /\b(?:accept(?:ing|ance\s+of)?\s+(?:this|our|the|your|of\s+this)\s+(?:[a-z]+\s+){0,2}(?:offer|position|employment|appointment|terms)|accept\s+employment|if\s+you\s+accept|your\s+acceptance|sign(?:ing)?\s+(?:and\s+(?:dat(?:e|ing)|return(?:ing)?)\s+)?(?:below|this\s+letter|the\s+(?:enclosed|attached)|a\s+copy)|countersign|sign\s+and\s+(?:date|return|fax)|sign\s+(?:one|both|the)\s+cop(?:y|ies)|(?:terms|this|letter)\s+(?:is|are)\s+(?:agreeable|acceptable)|confirm\s+(?:in\s+writing|your\s+acceptance))\b/i,
    weight: 3,
  },
  {
    id: 'offer ends',
    pattern:
      /\b(?:offer\s+(?:(?:is\s+)?(?:valid|open|good)|(?:will\s+)?(?:expires?|remains?|lapses?|terminates?|stands)|ends)|(?:reply|respond|response|answer|decision|let\s+(?:us|me)\s+know|get\s+back\s+to\s+(?:us|me)|return(?:ed)?|sign(?:ed)?|confirm|accept)(?:\s[\w’'-]{1,15}){0,8}\s(?:by|before|no(?:t)?\s+later\s+than|within|until)\b)/i,
    weight: 2,
  },
  {
    id: 'signature block',
    zone: 'tail',
    pattern:
      /\b(?:agreed\s+(?:and|&)\s+accepted|accepted\s+(?:and|&)\s+agreed|acknowledged|accepted(?:\s+by)?\s*:|i\s+(?:hereby\s+)?accept|acceptance\s*:|employee\s+signature|i\s+agree\s+to)/i,
    weight: 3,
  },
  {
    id: 'contingent',
    pattern:
      /\b(?:at[ -]will|(?:contingent|conditional|conditioned)\s+(?:up)?on|subject\s+to\s+(?:[a-z]+\s+){0,4}(?:background|references?|right\s+to\s+work|approval)|background\s+(?:check|screening|investigation))\b/i,
    weight: 1,
    times: 2,
  },
];

export const GREETING: Signal = {
  id: 'greets a person',
  pattern: /^(?:dear|hi|hello|hey)\s+[\p{L}[]|^\p{Lu}\p{L}{1,14}(?:\sand\s\p{Lu}\p{L}{1,14})?,$/imu,
  weight: 1,
};

export const NOT_CHOSEN: Signal = {
  id: 'does not choose you',
  pattern:
    /\b(?:not\s+(?:be\s+)?(?:moving|move|proceed(?:ing)?|progress(?:ing)?|going|able\s+to\s+offer|selected|successful)\s*(?:forward|ahead|further|with\s+your|to\s+the\s+next|on\s+this|in\s+(?:the|this))?|(?:decided|chosen|opted|elected)\s+(?:not\s+)?to\s+(?:move\s+forward|proceed|pursue|progress|go)\s+(?:forward\s+|ahead\s+)?with\s+(?:an)?other|(?:decided|chosen|opted|elected)\s+not\s+to\s+(?:extend|make|offer|move|proceed|progress|continue|pursue)|(?:gone|going|moving\s+forward|proceeding)\s+with\s+(?:an)?other\s+(?:candidate|applicant)|pursu(?:e|ing)\s+other\s+(?:candidates|applicants)|not\s+be\s+(?:extending|making)\s+(?:you\s+)?an\s+offer|position\s+has\s+(?:now\s+)?been\s+filled|unable\s+to\s+offer\s+you|regret\s+to\s+inform|keep\s+your\s+(?:resume|cv|details|application)\s+on\s+file)\b/i,
  weight: 4,
};

export const UNSUBSCRIBE: Signal = {
  id: 'can be unsubscribed',
  pattern:
    /\b(?:unsubscribe|opt[ -]out|manage\s+(?:your\s+)?(?:email\s+)?preferences|removed?\s+from\s+(?:this|our|the|future)\s+(?:e?-?mail(?:ing)?s?|list)|view\s+(?:this\s+(?:email\s+)?)?in\s+(?:your\s+)?browser|email\s+preferences)\b/i,
  weight: 3,
};

export const MAILING_LIST: Signal = {
  id: 'sent to a mailing list',
  hint: (hint) => hint.field === 'kind' && hint.value === 'mailing-list',
  weight: 3,
};

/** What ends employment instead of beginning it. */
export const ENDS_EMPLOYMENT: Signal = {
  id: 'ends employment',
  zone: 'head',
  pattern:
    /\b(?:separation\s+(?:agreement|and\s+release|letter|package)|(?:^|\n|\bthis\s+|re:?\s+|subject:?\s+)severance\s+(?:agreement|plan|letter|package)|change\s+(?:in|of)\s+control\s+(?:severance|agreement|employment|letter)|(?:general|mutual)\s+release|(?:agreed|decided|elected|wish|intend(?:ed)?)\s+(?:that\s+you\s+will\s+|to\s+)(?:terminate|end|resign|leave)|(?:concerning|regarding|about|confirm|terms\s+of)\s+your\s+(?:departure|resignation|separation|termination|retirement)|your\s+(?:employment|position|role)\s+(?:with\s+[^\n.]{1,60}\s+)?(?:will\s+(?:end|terminate|cease)|is\s+being\s+eliminated|has\s+been\s+(?:terminated|eliminated)|ends\s+on|ended|terminated\s+on)|(?:retention|redundancy|settlement)\s+(?:agreement|payment|letter)|severance\s+benefits\s+(?:set\s+forth|described|under)|(?:layoff|reduction\s+in\s+force))/i,
  weight: 6,
};
