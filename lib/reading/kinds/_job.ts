/** Signals by which a job describes itself. */
import type { Signal } from '../kind-signals.ts';
import { TITLE_NOUN } from '../title-grammar.ts';

/** A section heading: alone on its line. */
const heading = (words: string): RegExp =>
  new RegExp(String.raw`^[^\p{L}\n]{0,6}(?:${words})[^\p{L}\n]{0,3}$`, 'imu');

/** Headings and phrases by which a job describes itself, also in the languages most met beside English. */
export const JOB_HEADINGS = {
  headedRole: {
    id: 'has a section about the role',
    pattern: heading(
      String.raw`(?:about|the|your)\s+(?:the\s+|this\s+)?(?:role|position|job|opportunity|team|mission|impact)|(?:job|position|role)\s+(?:description|summary|overview|purpose|details)|overview|role|the\s+role|summary|company\s+description|about\s+the\s+(?:job|department)|how\s+you(?:['’]ll|\s+will)\s+[^\n]{3,40}|what\s+is\s+the\s+job|in\s+this\s+role[^\n]{0,30}|what\s+the\s+(?:job|role|work)\s+is[^\n]{0,20}|(?:what|who|why|how)\s+(?:we|you|us)[^\n.]{0,40}`,
    ),
    weight: 3,
    times: 2,
  },
  headedDuties: {
    id: 'has a section of duties',
    pattern: heading(
      String.raw`(?:[a-z]+\s+){0,2}(?:responsibilities|duties)(?:\s+(?:include|and\s+[a-z]+|of\s+the\s+[a-z]+))?|what\s+you(?:['’]?(?:ll|re|d)|\s+will|\s+are)?\s+(?:be\s+)?(?:do|doing|work|working|own|build|get)[^\n]{0,30}|(?:your\s+)?day[ -]to[ -]day|you\s+will|key\s+tasks|your\s+tasks|challenges|main\s+tasks|scope|you['’](?:ll|d|re)|(?:key\s+)?accountabilities|your\s+mission`,
    ),
    weight: 3,
    times: 2,
  },
  headedRequirements: {
    id: 'has a section of requirements',
    pattern: heading(
      String.raw`(?:[a-z]+\s+){0,2}(?:qualifications|requirements|skills|experience|competencies|education)(?:\s+(?:and|&)\s+[a-z]+)?|nice[ -]to[ -]haves?|bonus\s+points[^\n]{0,20}|must[ -]haves?|who\s+you\s+are|about\s+you|your\s+(?:profile|background|skills|experience)|what\s+(?:we|you|it)[^\n]{0,40}|you(?:\s+may|\s+might|\s+will|['’]?ll)?\s+(?:be|have|bring|are|need|know|love|want)[^\n]{0,40}|profile|required(?:\s+[^\n]{3,40})?|ideal\s+candidate|we(?:['’](?:d|re)|\s+are|\s+like)[^\n]{3,40}|preferred[^\n]{0,30}|minimum[^\n]{0,40}|you`,
    ),
    weight: 3,
    times: 3,
  },
  headedBenefits: {
    id: 'has a section of benefits',
    pattern: heading(
      String.raw`(?:[a-z]+\s+){0,2}(?:benefits|perks|compensation|comp|pay|package|salary)(?:\s+(?:and|&)\s+[a-z]+)?|what\s+(?:you\s+get|(?:is|['’]s)\s+in\s+it\s+for\s+you)|what\s+we\s+offer|we\s+offer|(?:salary|pay|compensation)\s+(?:range|information)|our\s+(?:offer|benefits|tech\s+stack|stack)|(?:our\s+)?hiring\s+process|interview\s+process|how\s+to\s+apply|equal\s+opportunity[^\n]{0,30}|annual\s+salary|tech(?:nology)?\s+stack`,
    ),
    weight: 2,
    times: 2,
  },
} satisfies Record<string, Signal>;

export const JOB_TALK = {
  speaksOfRole: {
    id: 'speaks of this role',
    pattern:
      /\b(?:(?:about|in|for)\s+(?:the|this)\s+(?:role|position|job|opportunity)\b|[Jj]ob\s+(?:[Dd]escription|[Ss]ummary|[Tt]itle)|[Aa]s\s+(?:an?|our|the)\s+[A-Z][\w/+.&-]{1,30}(?:\s[A-Z][\w/+.&-]{1,30}){1,5}(?:\s+at\s|,|\s+you)|[Tt]his\s+(?:role|position)\s+(?:is|will|reports|requires)|[Ii]n\s+this\s+(?:role|position|job))/,
    weight: 1,
    times: 3,
  },
  saysWhatYouDo: {
    id: 'says what you will do',
    pattern:
      /\byou(?:['’]?ll|\s+will|['’]re\s+going\s+to)\s+(?:also\s+)?(?:be\s+)?(?:work(?:ing)?|build|lead|own|help|design|develop|collaborate|drive|responsible|join|partner|manage|support|create|play|write|report|contribute|touch|take|touching|the\s+first)\b/i,
    weight: 1,
    times: 3,
  },
  asksYears: {
    id: 'asks for years of experience',
    pattern:
      /\b\d{1,2}\s?(?:\+|(?:-|–|to)\s?\d{1,2})?\s?(?:\+\s?)?years?['’]?\s+(?:of\s+)?(?:[\w/-]+\s+){0,6}(?:experience|working|building|developing|in\b|with\b)/i,
    weight: 2,
  },
  asksSkills: {
    id: 'asks for skills',
    pattern:
      /\b(?:(?:strong|solid|proven|deep|good|excellent|extensive|hands[ -]on|working|demonstrated)\s+(?:[\w/-]+\s+){0,3}(?:experience|knowledge|understanding|skills|track\s+record|background|proficiency)|experience\s+(?:with|in|working|building|using)|(?:proficien(?:t|cy)|familiarity|fluen(?:t|cy)|expertise)\s+(?:with|in)|bachelor['’]?s|degree\s+in|ability\s+to)\b/i,
    weight: 1,
    times: 3,
  },
  looksForSomebody: {
    id: 'looks for somebody',
    pattern:
      /\b(?:we(?:['’]?re|\s+are)\s+(?:currently\s+|actively\s+|now\s+)?(?:looking\s+(?:for|to\s+(?:hire|add))|seeking|hiring|recruiting|searching\s+for|growing)|(?:is|are)\s+(?:currently\s+|actively\s+|always\s+)?(?:looking\s+for|seeking|hiring|recruiting)|person\s+i['’]?m\s+looking\s+for|i['’]m\s+(?:looking\s+for|hiring)|hiring\s+(?:an?|for)\b|join\s+(?:our|the|us|a)\b[^.\n]{0,30}\bteam|reasons\s+to\s+join|ideal\s+candidate|successful\s+candidate|first\s+(?:engineering|technical)\s+hire|you\s+(?:might|may)\s+be\s+a\s+(?:good|great)\s+fit)\b/i,
    weight: 2,
    times: 2,
  },
  asksToApply: {
    id: 'asks to apply',
    pattern:
      /\b(?:(?:quick|easy|how\s+to)\s+apply|apply\s+(?:now|here|today|for\s+this|via|at|online|by|to\s+this|directly)|to\s+apply\b|(?:submit|send)\s+(?:us\s+|me\s+)?(?:your|a)\s+(?:[a-z]+\s+)?(?:application|resume|résumé|cv)|application\s+(?:process|deadline|window)|(?:hiring|interview|recruitment)\s+process|job\s+application\s+for|create\s+a\s+job\s+alert|applicants?\b|candidates?\b)/i,
    weight: 1,
    times: 3,
  },
  equalOpportunity: {
    id: 'promises equal opportunity',
    pattern:
      /\b(?:equal[ -](?:employment\s+)?opportunit(?:y|ies)|without\s+regard\s+to|reasonable\s+accommodations?|regardless\s+of\s+(?:race|gender|age|sex)|e-?verify|pay\s+transparency|all\s+qualified\s+applicants)\b/i,
    weight: 2,
  },
  statesPay: {
    id: 'states what the job pays',
    pattern:
      /\b(?:(?:salary|pay|compensation|base|hiring|wage|annual)\s+(?:[a-z]+\s+){0,2}(?:range|band)|base\s+(?:salary|pay)\b|(?:annual|yearly)\s+salary|competitive\s+(?:salary|pay|compensation)|employment\s+type|full[ -]time\b|fully\s+remote|remote[ -]friendly)/i,
    weight: 1,
    times: 2,
  },
  otherLanguage: {
    id: 'describes the job in another language',
    pattern:
      /(?:vos\s+missions|votre\s+(?:profil|mission|rôle)|profil\s+recherch|descriptif\s+du\s+poste|description\s+du\s+poste|ce\s+que\s+nous\s+(?:offrons|proposons)|rémunération|nous\s+recherchons|rejoign|(?:deine|ihre)\s+aufgaben|anforderungen|das\s+bringst\s+du\s+mit|wir\s+(?:bieten|suchen)|dein\s+profil|\(m\/w\/d\)|\([hf]\/[hf]\)|requisitos|responsabilidades|funciones|ofrecemos|oferecemos|buscamos|requisiti|cosa\s+offriamo|wat\s+(?:ga\s+je\s+doen|bieden\s+wij)|functie-?eisen|obowiązki|wymagania|oferujemy|募集要項|応募資格|職務内容|必須スキル)/iu,
    weight: 3,
    times: 4,
  },
  labelledJob: {
    id: 'labels facts of a job',
    pattern:
      /^[^\p{L}\n]{0,6}(?:(?:job|work|office)\s+)?(?:locations?|salary(?:\s+range)?|pay(?:\s+(?:rate|range))?|(?:hourly\s+)?rate|compensation|hours|duration|(?:employment|job|contract)\s+type|department|team|closing\s+date|reports\s+to|experience|job\s+title|seniority(?:\s+level)?|industry|requisition(?:\s+id)?|job\s+id)\s?(?::|\t)/imu,
    weight: 1,
    times: 4,
  },
} satisfies Record<string, Signal>;

/** The address of one job on a board or a careers site, as copied postings carry it. */
export const JOB_ADDRESS: Signal = {
  id: 'carries the address of a job',
  pattern:
    /https?:\/\/[^\s)"'<>]{0,80}(?:\/jobs?\/(?:view\/)?[\w-]*\d|\/apply\/[\w-]{4}|\/careers?\/[\w-]{4,}|\/(?:job|vacanc|position|opening)[a-z]{0,5}\/[\w-]{4})/i,
  weight: 2,
};

/** A heading that is a job's title. */
export const TITLED: Signal = {
  id: 'is headed by a job title',
  hint: (hint) =>
    hint.field === 'title' &&
    /^h1|heading|job|front/i.test(hint.path) &&
    hint.value.length <= 120 &&
    TITLE_NOUN.test(hint.value),
  weight: 3,
};
