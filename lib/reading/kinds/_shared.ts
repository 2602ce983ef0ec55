/** Signals that more than one archetype looks for. */
import type { Signal } from '../kind-signals.ts';

/** "pleased to offer you", "happy to extend an offer", "delighted to confirm the offer", "offering you the position". */
export const OFFERING: Signal[] = [
  {
    id: 'offers with pleasure',
    pattern:
      /\b(?:pleased|delighted|happy|excited|thrilled|proud|glad|honou?red|pleasure|privilege|like|authori[sz]ed|wish|writing)\s+(?:(?!to\b)[a-z]+\s+){0,3}to\s+(?:[a-z]+ly\s+|re-?)?(?:offer|extend|confirm|provide|present|make|invite|set out|summari[sz]e)\s+(?:(?:you|to|with|an?|the|our|this|your|its|verbal|formal|conditional|written|contingent|you with|terms|and|conditions|of|summary)\s+){0,8}(?:offer|employment|position|role|post|job|opportunity)\b/i,
    weight: 4,
  },
  {
    id: 'offers you a position',
    pattern:
      /\boffer(?:s|ed|ing)?\s+(?:to\s+)?you\s+(?:[\w-]+\s+){0,6}?(?:position|role|post|job|employment|title|appointment|place)\b/i,
    weight: 4,
  },
  {
    id: 'invites you to join',
    pattern:
      /\b(?:offer(?:ing|ed)?\s+(?:\w+\s+){0,3}?(?:you\s+)?to\s+(?:employ\s+you|join)|would\s+(?:like|love)\s+(?:for\s+)?you\s+to\s+join|inviting\s+you\s+to\s+join|extend(?:ed|ing)?\s+(?:to\s+you\s+)?(?:this|an|the|our|a\s+(?:formal|contingent|conditional))\s+(?:\w+\s+)?offer|your\s+offer\s+(?:to\s+join|from|with|letter)|offer\s+(?:for\s+you\s+)?to\s+join)\b/i,
    weight: 4,
  },
  {
    id: 'sets out terms of your employment',
    pattern:
      /\b(?:terms|conditions)(?:\s+and\s+conditions)?\s+(?:of|for|under)\s+(?:(?:which|our|this|an|your|full[ -]time|the|offer|of|proposed|continued)\s+){0,6}(?:employment|offer|appointment)\b/i,
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
      /\b(?:employ\s+you\s+(?:as|in)|(?:join|joining)\s+(?:us|our\s+team|the\s+(?:company|team)|[A-Z][\w&.-]{1,30}(?:\s+[A-Z][\w&.-]{1,30}){0,3})\s+as\b|confirm\s+your\s+(?:employment|appointment|position)|your\s+employment\s+(?:as|with|will\s+(?:begin|commence|start)))/,
    weight: 2,
  },
];

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
      /^(?:base\s+salary|(?:basic\s+|annual\s+|starting\s+|gross\s+)?salary|base|base\s+pay|equity|rsus?|bonus|sign(?:ing|-on)\s+bonus|start\s+date|position|job\s+title|role|title|compensation|ctc|target\s+bonus)\s*[:\t—–-]/im,
    weight: 1,
    times: 3,
  },
];

/** How an offer ends: sign here, reply by then. */
export const ACCEPTANCE: Signal[] = [
  {
    id: 'asks to accept',
    pattern:
      /\b(?:accept(?:ing|ance\s+of)?\s+(?:this|our|the|your|of\s+this)\s+(?:[a-z]+\s+){0,2}(?:offer|position|employment|appointment|terms)|accept\s+employment|if\s+you\s+accept|your\s+acceptance|sign(?:ing)?\s+(?:and\s+(?:dat(?:e|ing)|return(?:ing)?)\s+)?(?:below|this\s+letter|the\s+(?:enclosed|attached)|a\s+copy)|countersign|sign\s+and\s+(?:date|return))\b/i,
    weight: 3,
  },
  {
    id: 'offer ends',
    pattern:
      /\b(?:offer\s+(?:(?:is\s+)?(?:valid|open|good)|(?:will\s+)?(?:expires?|remains?|lapses?|terminates?|stands)|ends)|(?:reply|respond|response|answer|decision|let\s+(?:us|me)\s+know|get\s+back\s+to\s+(?:us|me)|return(?:ed)?|sign(?:ed)?|confirm|accept)\b[^.\n]{0,60}?\b(?:by|before|no\s+later\s+than|within|until)\b)/i,
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
  pattern: /^(?:dear|hi|hello|hey)\s+[A-Z[]/im,
  weight: 1,
};

export const NOT_CHOSEN: Signal = {
  id: 'does not choose you',
  pattern:
    /\b(?:not\s+(?:be\s+)?(?:moving|move|proceed(?:ing)?|progress(?:ing)?|going|able\s+to\s+offer|selected|successful)\s*(?:forward|ahead|further|with\s+your|to\s+the\s+next|on\s+this|in\s+(?:the|this))?|(?:decided|chosen|opted)\s+(?:not\s+)?to\s+(?:move\s+forward|proceed|pursue|progress|go)\s+(?:forward\s+|ahead\s+)?with\s+(?:an)?other|position\s+has\s+(?:now\s+)?been\s+filled|unable\s+to\s+offer\s+you|regret\s+to\s+inform|keep\s+your\s+(?:resume|cv|details|application)\s+on\s+file)\b/i,
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

/** Headings and phrases by which a job describes itself, also in the languages most met beside English. */
export const JOB_TALK: Signal[] = [
  {
    id: 'describes the role',
    pattern:
      /\b(?:about\s+(?:the|this)\s+(?:role|position|job|team|opportunity)|job\s+(?:description|summary|overview|purpose|requirements?|title|details)|the\s+(?:role|opportunity|position)\b(?=\s*[:\n])|your\s+(?:role|mission|impact)\b|position\s+(?:summary|overview|description)|role\s+(?:overview|summary|description)|in\s+this\s+(?:role|position|job)|as\s+an?\s+[A-Z][\w/ .&-]{2,60}(?:,|\s+at|\s+you))/i,
    weight: 2,
    times: 2,
  },
  {
    id: 'lists duties',
    pattern:
      /\b(?:(?:key\s+|main\s+|primary\s+|your\s+|core\s+|essential\s+|job\s+|role\s+)?(?:responsibilities|duties)|what\s+(?:you(?:'|’)?(?:ll|\s+will)|you(?:'|’)?(?:re|\s+are)|will\s+you)\s+(?:be\s+)?(?:do|doing|work|own|building|responsible|bring)|day[ -]to[ -]day|you(?:'|’)?(?:ll|\s+will)\s+(?:be\s+)?(?:work(?:ing)?|build|lead|own|help|design|develop|collaborate|drive|responsible|join|partner|manage|support|create)|a\s+day\s+in\s+the\s+life|how\s+you(?:'|’)ll)\b/i,
    weight: 2,
    times: 2,
  },
  {
    id: 'lists requirements',
    pattern:
      /\b(?:(?:minimum\s+|basic\s+|preferred\s+|required\s+|desired\s+|additional\s+|key\s+)?(?:qualifications|requirements|skills\s+(?:and|&)\s+experience)|nice[ -]to[ -]haves?|bonus\s+points|must[ -]haves?|who\s+you\s+are|about\s+you\b|what\s+(?:we(?:'|’)?(?:re|\s+are)|you(?:'|’)?ll|you(?:\s+will)?)\s+(?:looking|need|bring)|you\s+(?:might|may|are|have|could)\s+(?:be\s+)?(?:a\s+(?:good|great)\s+fit|experience)|we(?:'|’)?(?:d|\s+would)\s+(?:love|like)\s+to\s+see|you(?:'|’)?(?:re|\s+are)\s+a\s+(?:good|great)\s+fit|required\s+(?:technology\s+and\s+)?skills|ideal\s+candidate|successful\s+candidate|we\s+like\s+you\s+to\s+know)\b/i,
    weight: 2,
    times: 2,
  },
  {
    id: 'asks for years of experience',
    pattern:
      /\b\d{1,2}\s?(?:\+|(?:-|–|to)\s?\d{1,2})?\s?(?:\+\s?)?years?(?:['’])?\s+(?:of\s+)?(?:[\w/-]+\s+){0,4}experience\b/i,
    weight: 1,
    times: 2,
  },
  {
    id: 'looks for somebody',
    pattern:
      /\b(?:we(?:'|’)?(?:re|\s+are)\s+(?:currently\s+)?(?:looking\s+for|seeking|hiring|recruiting|searching\s+for)|is\s+(?:currently\s+)?(?:looking\s+for|seeking|hiring|recruiting)|are\s+recruiting\s+for|hiring\s+an?\b|join\s+(?:our|the|us|a)\b[^.\n]{0,30}\bteam|this\s+position\s+is|we(?:'|’)?re\s+hiring)\b/i,
    weight: 2,
  },
  {
    id: 'asks to apply',
    pattern:
      /\b(?:apply\s+(?:now|here|today|for\s+this|via|at|online|by)|how\s+to\s+apply|to\s+apply|(?:submit|send)\s+(?:us\s+)?(?:your|a)\s+(?:application|resume|résumé|cv)|application\s+(?:process|deadline|window)|hiring\s+process|interview\s+process|your\s+application|job\s+application\s+for|create\s+a\s+job\s+alert|applicants?\b|candidates?\b)/i,
    weight: 1,
    times: 2,
  },
  {
    id: 'promises equal opportunity',
    pattern:
      /\b(?:equal[ -](?:employment\s+)?opportunity|equal\s+employment|without\s+regard\s+to|reasonable\s+accommodations?|regardless\s+of\s+(?:race|gender|age|sex)|e-?verify|pay\s+transparency|diverse\s+(?:team|background)s?)\b/i,
    weight: 2,
  },
  {
    id: 'states a hiring range',
    pattern:
      /\b(?:(?:salary|pay|compensation|base|hiring|estimated|wage|annual)\s+(?:[a-z]+\s+){0,2}(?:range|band)|base\s+(?:salary|pay)|compensation\s+(?:and|&)\s+benefits|(?:benefits|perks)\s*(?:and|&|:|\n)|what\s+we\s+offer|we\s+offer\b|why\s+(?:join|you(?:'|’)ll)|employment\s+type|full[ -]time)/i,
    weight: 1,
    times: 2,
  },
  {
    id: 'describes the job in another language',
    pattern:
      /(?:vos\s+missions|profil\s+recherch|descriptif\s+du\s+poste|description\s+du\s+poste|ce\s+que\s+nous\s+(?:offrons|proposons)|rémunération|nous\s+recherchons|(?:deine|ihre)\s+aufgaben|anforderungen|das\s+bringst\s+du\s+mit|wir\s+(?:bieten|suchen)|dein\s+profil|requisitos|responsabilidades|funciones|ofrecemos|oferecemos|requisiti|cosa\s+offriamo|wat\s+(?:ga\s+je\s+doen|bieden\s+wij)|functie-?eisen|obowiązki|wymagania|oferujemy|募集要項|応募資格|職務内容|必須スキル)/iu,
    weight: 3,
    times: 3,
  },
];
