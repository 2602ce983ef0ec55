/** Signals of letters and mails that more than one archetype looks for. */
import type { Signal } from '../kind-signals.ts';

/** "pleased to offer you", "happy to extend an offer", "delighted to confirm the offer", "offering you the position". */
export const OFFERING: Signal[] = [
  {
    id: 'offers with pleasure',
    pattern:
      /\b(?:pleased|delighted|happy|excited|thrilled|proud|glad|honou?red|pleasure|privilege|like|authori[sz]ed|wish|writing)\s(?:(?!to\b)[a-z]{1,24}\s){0,3}to\s(?:[a-z]{1,20}ly\s|re-?)?(?:offer|extend|confirm|provide|present|make|invite|set out|summari[sz]e)\s(?:(?:you|to|with|an?|the|our|this|your|its|verbal|formal|conditional|written|contingent|you with|terms|and|conditions|of|summary)\s){0,8}(?:offer|employment|position|role|post|job|opportunity\s(?:to\s(?:join|work|be)|with|at|of))\b/i,
    weight: 4,
  },
  {
    id: 'offers you a position',
    pattern:
      /\boffer(?:s|ed|ing)?\s(?:to\s)?you(?:,\s[^,.\n]{3,90},)?\s(?:[\w-]{1,24},?\s){0,6}?(?:position|role|post|job|employment|title|appointment|internship|apprenticeship|traineeship|contract)s?\b/i,
    weight: 4,
  },
  {
    id: 'invites you to join',
    pattern:
      /\b(?:offer(?:ing|ed)?\s(?:\w{1,24}\s){0,3}?(?:you\s)?to\s(?:employ\syou|join)|(?:would|[’']d|we|and)\s(?:like|love|want|ask)\s(?:for\s)?you\sto\s(?:join|spend\s[^.\n]{3,40}\swith\sus|come\s(?:and\s)?work|be\sour)|(?:ask|asking|bring(?:ing)?)\syou\s(?:to\s(?:join|be(?:come)?)\sour|on(?:\sboard)?\sas)|invit(?:e|ing)\syou\sto\sjoin|welcome\syou\sas\b|mak(?:e|ing)\syou\s(?:an|the|this|our)\s(?:following\s)?(?:offer|proposal)|confirm(?:s|ing)?\s(?:our|the|my|your)\s(?:[a-z]{1,24}\s){0,2}offer|extend(?:ed|ing)?\s(?:to\syou\s)?(?:this|an|the|our|a\s(?:formal|contingent|conditional))\s(?:\w{1,24}\s)?offer|your\soffer\s(?:to\sjoin|from|with)|offer\s(?:for\syou\s)?to\sjoin)\b/i,
    weight: 4,
  },
  {
    id: 'takes you on',
    pattern:
      /\b(?:(?:would|[’']d)\s(?:like|love)\syou\sto\s(?:serve|act|lead|head|run|take)|(?:pleased|delighted|happy|excited|thrilled|proud|glad|decided|agreed)\sto\s(?:appoint|hire|engage|employ|name|bring|have|welcome)\syou\b|(?:the|this)\s(?:job|position|role|place)\sis\syours|(?:bring|take|sign|get)(?:ing)?\syou\s(?:in|on|aboard)(?:\sboard)?\sas|official(?:ly)?\soffer\s(?:time|to\syou|you|letter|of)|(?:final|revised|updated|improved|new)\s(?:offer|package|numbers?|terms)(?:\s(?:for|is|are|of|from)\b|\s?:))/i,
    weight: 4,
  },
  {
    id: 'sets out terms of your employment',
    pattern:
      /\b(?:(?:terms|conditions)(?:\sand\sconditions)?\s(?:of|for|under|on)\s(?:(?:which|our|this|an|your|full[ -]time|the|offer|of|proposed|continued)\s){0,6}(?:employment|offer|appointment)|(?:understanding|arrangements?)\s(?:with\srespect\sto|regarding|concerning|about|for)\s(?:the\sterms\sof\s)?your\semployment|(?:would|[’']d)\s(?:like|love)\sto\s(?:employ|hire)\syou|terms\son\swhich\s[^.\n]{3,60}?\semploy\syou)\b/i,
    weight: 3,
  },
  {
    id: 'presents your offer',
    zone: 'head',
    pattern:
      /(?:^(?:your\s)?offer\s(?:details|summary|letter|overview|package)\s?$|^(?:summary\sof\s)?(?:the\s)?(?:offer|employment)\s(?:terms|summary|confirmation)\b|^(?:terms\sof\soffer|offer\s(?:for|of)\s(?:an?\s)?(?:[a-z-]{1,24}\s){0,2}(?:employment|contract|position|appointment))\b|^(?:re:\s?){0,3}your\s(?:[\w.&-]{1,30}\s){0,3}offer\b(?!\s(?:expires|ends|is\swaiting|code))|\baccept\s(?:the\s)?offer\s(?:or\s)?decline\b|\bthis\sis\syour\soffer\b|\byour\spromotion\sto\b)/im,
    weight: 3,
  },
  {
    id: 'offer of employment',
    pattern:
      /\b(?:offer\sof\s(?:[a-z-]{1,24}\s)?employment|employment\soffer|offer\sletter|letter\sof\s(?:offer|appointment)|job\soffer)\b/i,
    weight: 2,
  },
  {
    id: 'employs you as',
    pattern:
      /\b(?:employ\syou\s(?:as|in)|(?:join|joining)\s(?:us|our\steam|the\s(?:company|team)|[A-Z][\w&.-]{1,30}(?:\s[A-Z][\w&.-]{1,30}){0,3})\sas\b|confirm\syour\s(?:employment|appointment|position)|[Yy]ou\s(?:will|would|shall)\s(?:join|serve|be\semployed)\s(?:[^.\n]{2,80}?\s)?as\b|your\semployment\s(?:as|with|will\s(?:begin|commence|start)))/,
    weight: 2,
  },
];

/** That work begins: weaker than an offer in so many words, but no other letter says it beside terms of pay. */
export const BEGINS: Signal = {
  id: 'begins employment',
  pattern:
    /\b(?:(?:have|having)\syou\s(?:on\sboard|aboard|join|with\sus|on\s(?:the|our)\steam)|your\s(?:selection|appointment|hiring)\s(?:as|to)|(?:selected|chosen|hired|appointed)\s(?:you\s)?(?:as|to\sbe|for\sthe)\b|(?:become|be)\sour\s(?:new\s|next\s|part-time\s)?[A-Z]|(?:call|appoint|engage|hire|employ|want|need)\syou\s(?:as|to\sbe)\s(?:our|the|an?)\b|[Yy]ou(?:[’']|\swoul)d\sbe\s(?:our|employee|joining|included)|date\sof\s(?:hire|joining|commencement)|(?:your|the)\sfirst\s(?:working\s)?day\s(?:of\swork\s)?(?:will|would|is|with)|commence\semployment|formally\soffer|terms\sof\s(?:call|hire))/,
  weight: 2,
};

/** What only somebody who is being employed is told. */
export const YOUR_TERMS: Signal[] = [
  {
    id: 'your salary',
    pattern:
      /\b(?:your|annual(?:i[sz]ed)?|starting|base|basic|monthly|gross)\s(?:(?:annual(?:i[sz]ed)?|initial|starting|base|basic|gross|yearly|monthly|bi-?weekly|semi-?monthly|cash|fixed|total|target)\s){0,4}(?:salary|pay|compensation|remuneration|ctc|wage|rate|earnings)\b/i,
    weight: 2,
  },
  {
    id: 'you will be paid',
    pattern:
      /\byou\s(?:will|shall|would|'ll|are|can|may)\s(?:also\s)?(?:be\s)?(?:receive|paid|granted|awarded|entitled|eligible|earn|report(?:ing)?|participate|employed|given|offered)\b/i,
    weight: 1,
    times: 3,
  },
  {
    id: 'your start date',
    pattern:
      /\b(?:your\s(?:(?:anticipated|expected|proposed|first|planned|agreed|target)\s)?(?:start(?:ing)?\sdate|first\sday|employment\s(?:will|shall)|date\sof\sjoining|effective\sdate\sof\semployment)|(?:start(?:ing)?|commencement|joining)\sdate\s?(?::|\t|\bis\b|\bwill\b)|commence\semployment|begin\s(?:employment|work)\b)/i,
    weight: 2,
  },
  {
    id: 'labelled terms',
    pattern:
      /^[^\p{L}\n]{0,6}(?:base\ssalary|(?:basic\s|annual\s|starting\s|gross\s|monthly\s)?(?:salary|pay)|base|base\spay|(?:pay\s)?rate|rate\sof\spay|equity|rsus?|(?:stock\s)?options|bonus|sign(?:ing|-on)\sbonus|start(?:ing)?\sdate|start|position|job\stitle|role|title|compensation|remuneration|ctc|target\sbonus)(?:\s?(?:[:\t—–-]|\.{3,80})|\.\s(?=[\p{Lu}\d$£€]))/imu,
    weight: 1,
    times: 3,
  },
];

/** The parts of a package, named to anybody. */
export const PACKAGE: Signal = {
  id: 'names parts of a package',
  pattern:
    /\b(?:target\sbonus|bonus\starget|(?:day|daily|hourly|contract)\srate|rate\s(?:is|of)\s[£$€]|sign(?:ing)?(?:-on)?\sbonus|sign\son|joining\sbonus|RSUs?|restricted\sstock|stock\soptions|base\s(?:is|of|pay)|salary|equity\sgrant|per\sannum|LPA|compensation\s(?:is|will)|health\sinsurance|paid\svacation|pension|probation)\b/i,
  weight: 1,
  times: 3,
};

/** How an offer ends: sign here, reply by then. */
export const ACCEPTANCE: Signal[] = [
  {
    id: 'asks to accept',
    pattern:
      /\b(?:accept(?:ing|ance\sof)?\s(?:this|our|the|your|of\sthis)\s(?:[a-z]{1,24}\s){0,2}(?:offer|position|employment|appointment|terms)|accept\semployment|if\syou\saccept|your\sacceptance|sign(?:ing)?\s(?:and\s(?:dat(?:e|ing)|return(?:ing)?)\s)?(?:below|this\sletter|the\s(?:enclosed|attached)|a\scopy)|countersign|(?:please|just|to|can\syou)\s(?:docu|e-?)sign|sign\sand\s(?:date|return|fax)|sign\s(?:one|both|the)\scop(?:y|ies)|(?:terms|this|letter)\s(?:is|are)\s(?:agreeable|acceptable)|confirm\s(?:in\swriting|your\sacceptance))\b/i,
    weight: 3,
  },
  {
    id: 'offer ends',
    pattern:
      /\b(?:offer\s(?:(?:is\s)?(?:valid|open|good)|(?:will\s)?(?:expires?|remains?|lapses?|terminates?|stands)|ends)|(?:reply|respond|response|answer|decision|let\s(?:us|me)\sknow|get\sback\sto\s(?:us|me)|return(?:ed)?|sign(?:ed)?|confirm|accept)(?:\s[\w’'-]{1,15}){0,8}\s(?:by|before|no(?:t)?\slater\sthan|within|until)\b)/i,
    weight: 2,
  },
  {
    id: 'signature block',
    zone: 'tail',
    pattern:
      /\b(?:agreed\s(?:and|&)\saccepted|accepted\s(?:and|&)\sagreed|acknowledged|accepted(?:\sby)?\s?:|i\s(?:hereby\s)?accept|acceptance\s?:|employee\ssignature|i\sagree\sto)/i,
    weight: 3,
  },
  {
    id: 'contingent',
    pattern:
      /\b(?:at[ -]will|(?:contingent|conditional|conditioned)\s(?:up)?on|subject\sto\s(?:[a-z]{1,24}\s){0,4}(?:background|references?|right\sto\swork|approval)|background\s(?:check|screening|investigation))\b/i,
    weight: 1,
    times: 2,
  },
];

export const GREETING: Signal = {
  id: 'greets a person',
  pattern: /^(?:dear|hi|hello|hey)\s[\p{L}[]|^\p{Lu}\p{L}{1,14}(?:\sand\s\p{Lu}\p{L}{1,14})?,$/imu,
  weight: 1,
};

export const NOT_CHOSEN: Signal = {
  id: 'does not choose you',
  pattern:
    /\b(?:not\s(?:be\s)?(?:moving|move|proceed(?:ing)?|progress(?:ing)?|going|able\sto\soffer|selected|successful)\s?(?:forward|ahead|further|with\syour|to\sthe\snext|on\sthis|in\s(?:the|this))?|(?:decided|chosen|opted|elected)\s(?:not\s)?to\s(?:move\sforward|proceed|pursue|progress|go)\s(?:forward\s|ahead\s)?with\s(?:an)?other|(?:decided|chosen|opted|elected)\snot\sto\s(?:extend|make|offer|move|proceed|progress|continue|pursue)|(?:gone|going|moving\sforward|proceeding)\swith\s(?:an)?other\s(?:candidate|applicant)|pursu(?:e|ing)\sother\s(?:candidates|applicants)|not\sbe\s(?:extending|making)\s(?:you\s)?an\soffer|position\shas\s(?:now\s)?been\sfilled|unable\sto\soffer\syou|regret\sto\sinform|keep\syour\s(?:resume|cv|details|application)\son\sfile)\b/i,
  weight: 4,
};

export const UNSUBSCRIBE: Signal = {
  id: 'can be unsubscribed',
  pattern:
    /\b(?:unsubscribe|opt[ -]out|manage\s(?:your\s)?(?:email\s)?preferences|removed?\sfrom\s(?:this|our|the|future)\s(?:e?-?mail(?:ing)?s?|list)|view\s(?:this\s(?:email\s)?)?in\s(?:your\s)?browser|email\spreferences)\b/i,
  weight: 3,
};

/** What letters to many have beside their footer: stories, goods, subscriptions. */
const TO_MANY =
  /\b(?:newsletter|this\sweek[’']?s?|in\sthis\sissue|edition|digest|roundup|upgrade\sto|subscrib(?:e|er|ers|ing)|read(?:ers|\smore)|sponsor(?:ed)?|webinar|forward\sthis|view\s(?:this\s(?:email\s)?)?in\s(?:your\s)?browser|buy\snow|click\shere|free\s(?:trial|shipping)|limited\stime|discount|\d{1,2}%\soff|new\sjobs|job\salerts?|jobs\sfor\syou)\b/i;

/** A mass mail: its footer alone proves little, since hiring systems put one under personal mails too. */
export const MASS_MAIL: Signal = {
  id: 'is sent to many',
  find: (text) => (TO_MANY.test(text) ? (UNSUBSCRIBE.pattern?.exec(text)?.[0] ?? null) : null),
  weight: 0,
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
    /\b(?:separation\s(?:agreement|and\srelease|letter|package)|(?:^|\n|\bthis\s|re:?\s|subject:?\s)(?:severance\s(?:agreement|plan|letter|package)|change\s(?:in|of)\scontrol\s(?:severance|agreement|employment|letter))|(?:general|mutual)\srelease|(?:agreed|decided|elected|wish|intend(?:ed)?)\s(?:that\syou\swill\s|to\s)(?:terminate|end|resign|leave)|(?:concerning|regarding|about|confirm|terms\sof)\syour\s(?:departure|resignation|separation|termination|retirement)|your\s(?:employment|position|role)\s(?:with\s[^\n.]{1,60}\s)?(?:will\s(?:end|terminate|cease)|is\sbeing\seliminated|has\sbeen\s(?:terminated|eliminated)|ends\son|ended|terminated\son)|(?:retention|redundancy|settlement)\s(?:agreement|letter)|(?:your|this|the)\s(?:retention|redundancy|settlement)\spayment|(?<!\b(?:eligible\sfor|entitled\sto)\s(?:the\s|certain\s)?)severance\sbenefits\s(?:set\sforth|described|under)|(?:layoff|reduction\sin\sforce))/i,
  weight: 6,
};
