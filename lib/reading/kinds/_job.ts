/** Signals by which a job describes itself. */
import { isJobAddress } from '../../sites/find.ts';
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
      String.raw`(?:about|the|your)\s(?:the\s|this\s)?(?:role|position|job|opportunity|team|mission|impact)|(?:job|position|role)\s(?:description|summary|overview|purpose|details)|overview|role|the\srole|summary|company\sdescription|about\sthe\s(?:job|department)|how\syou(?:['’]ll|\swill)\s[^\n]{3,40}|what\sis\sthe\sjob|in\sthis\srole[^\n]{0,30}|what\sthe\s(?:job|role|work)\sis[^\n]{0,20}|(?:what|who|why|how)\s(?:we|you|us)(?!\p{L})[^\n.]{0,40}`,
    ),
    weight: 3,
    times: 2,
  },
  headedDuties: {
    id: 'has a section of duties',
    pattern: heading(
      String.raw`(?:[a-z]{1,24}\s){0,2}(?:responsibilities|duties)(?:\s(?:include|and\s[a-z]{1,24}|of\sthe\s[a-z]{1,24}))?|what\syou(?:['’]?(?:ll|re|d)|\swill|\sare)?\s(?:be\s)?(?:do|doing|work|working|own|build|get)[^\n]{0,30}|(?:your\s)?day[ -]to[ -]day|you\swill|key\stasks|your\stasks|challenges|main\stasks|scope|you['’](?:ll|d|re)|(?:key\s)?accountabilities|your\smission`,
    ),
    weight: 3,
    times: 2,
  },
  headedRequirements: {
    id: 'has a section of requirements',
    pattern: heading(
      String.raw`(?:[a-z]{1,24}\s){0,2}(?:qualifications|requirements|skills|experience|competencies|education)(?:\s(?:and|&)\s[a-z]{1,24})?|nice[ -]to[ -]haves?|bonus\spoints[^\n]{0,20}|must[ -]haves?|who\syou\sare|about\syou|your\s(?:profile|background|skills|experience)|what\s(?:we|you|it)(?!\p{L})[^\n]{0,40}|you(?:\smay|\smight|\swill|['’]?ll)?\s(?:be|have|bring|are|need|know|love|want)[^\n]{0,40}|profile|required(?:\s[^\n]{3,40})?|ideal\scandidate|we(?:['’](?:d|re)|\sare|\slike)[^\n]{3,40}|preferred[^\n]{0,30}|minimum[^\n]{0,40}|you`,
    ),
    weight: 3,
    times: 3,
  },
  headedBenefits: {
    id: 'has a section of benefits',
    pattern: heading(
      String.raw`(?:[a-z]{1,24}\s){0,2}(?:benefits|perks|compensation|comp|pay|package|salary)(?:\s(?:and|&)\s[a-z]{1,24})?|what\s(?:you\sget|(?:is|['’]s)\sin\sit\sfor\syou)|what\swe\soffer|we\soffer|(?:salary|pay|compensation)\s(?:range|information)|our\s(?:offer|benefits|tech\sstack|stack)|(?:our\s)?hiring\sprocess|interview\sprocess|how\sto\sapply|equal\sopportunity[^\n]{0,30}|annual\ssalary|tech(?:nology)?\sstack`,
    ),
    weight: 2,
    times: 2,
  },
} satisfies Record<string, Signal>;

export const JOB_TALK = {
  speaksOfRole: {
    id: 'speaks of this role',
    pattern:
      /\b(?:(?:about|in|for)\s(?:the|this)\s(?:role|position|job|opportunity)\b|[Jj]ob\s(?:[Dd]escription|[Ss]ummary|[Tt]itle)|[Aa]s\s(?:an?|our|the)\s[A-Z][\w/+.&-]{1,30}(?:\s[A-Z][\w/+.&-]{1,30}){1,5}(?:\sat\s|,|\syou)|[Tt]his\s(?:role|position)\s(?:is|will|reports|requires)|[Ii]n\sthis\s(?:role|position|job))/,
    weight: 1,
    times: 3,
  },
  saysWhatYouDo: {
    id: 'says what you will do',
    pattern:
      /\byou(?:['’]?ll|\swill|['’]re\sgoing\sto)\s(?:also\s)?(?:be\s)?(?:work(?:ing)?|build|lead|own|help|design|develop|collaborate|drive|responsible|join|partner|manage|support|create|play|write|report|contribute|touch|take|touching|the\sfirst)\b/i,
    weight: 1,
    times: 3,
  },
  asksYears: {
    id: 'asks for years of experience',
    pattern:
      /\b\d{1,2}\s?(?:\+|(?:-|–|to)\s?\d{1,2})?\s?(?:\+\s?)?years?['’]?\s(?:of\s)?(?:[\w/-]{1,24}\s){0,6}(?:experience|working|building|developing|in\b|with\b)/i,
    weight: 2,
  },
  asksSkills: {
    id: 'asks for skills',
    pattern:
      /\b(?:(?:strong|solid|proven|deep|good|excellent|extensive|hands[ -]on|working|demonstrated)\s(?:[\w/-]{1,24}\s){0,3}(?:experience|knowledge|understanding|skills|track\srecord|background|proficiency)|experience\s(?:with|in|working|building|using)|(?:proficien(?:t|cy)|familiarity|fluen(?:t|cy)|expertise)\s(?:with|in)|bachelor['’]?s|degree\sin|ability\sto)\b/i,
    weight: 1,
    times: 3,
  },
  looksForSomebody: {
    id: 'looks for somebody',
    pattern:
      /\b(?:now\shiring\b|we(?:['’]?re|\sare)\s(?:currently\s|actively\s|now\s)?(?:looking\s(?:for|to\s(?:hire|add))|seeking|hiring|recruiting|searching\sfor|growing)|(?:is|are)\s(?:currently\s|actively\s|always\s)?(?:looking\s(?:for|to\shire)|seeking|hiring|recruiting)|(?:seeks?|wish(?:es)?|looking)\sto\s(?:appoint|recruit|hire)|person\si['’]?m\slooking\sfor|i['’]m\s(?:looking\sfor|hiring)|hiring\s(?:an?|for)\b|join\s(?:our|the|us|a)\b[^.\n]{0,30}\bteam|reasons\sto\sjoin|ideal\scandidate|successful\scandidate|first\s(?:engineering|technical)\shire|applications\sare\s(?:invited|welcome)|(?:invites?|inviting)\sapplications|informal\s(?:enquiries|inquiries|discussion)|you\s(?:might|may)\sbe\sa\s(?:good|great)\sfit)\b/i,
    weight: 2,
    times: 2,
  },
  asksToApply: {
    id: 'asks to apply',
    pattern:
      /\b(?:(?:quick|easy|how\sto)\sapply|apply\s(?:now|here|today|for\sthis|via|at|online|by|to\sthis|directly)|to\sapply\b|(?:submit|send)\s(?:us\s|me\s)?(?:your|a)\s(?:[a-z]{1,24}\s)?(?:application|resume|résumé|cv)|application\s(?:process|deadline|window)|applications?\s(?:by|close|closes|must|should)\b|closing\sdate|(?:hiring|interview|recruitment)\sprocess|job\sapplication\sfor|create\sa\sjob\salert|applicants?\b|candidates?\b)/i,
    weight: 1,
    times: 3,
  },
  equalOpportunity: {
    id: 'promises equal opportunity',
    pattern:
      /\b(?:equal[ -](?:employment\s)?opportunit(?:y|ies)|without\sregard\sto|reasonable\saccommodations?|regardless\sof\s(?:race|gender|age|sex)|e-?verify|pay\stransparency|all\squalified\sapplicants)\b/i,
    weight: 2,
  },
  statesPay: {
    id: 'states what the job pays',
    pattern:
      /\b(?:(?:salary|pay|compensation|base|hiring|wage|annual)\s(?:[a-z]{1,24}\s){0,2}(?:range|band)|base\s(?:salary|pay)\b|(?:annual|yearly)\ssalary|competitive\s(?:salary|pay|compensation)|employment\stype|full[ -]time\b|fully\sremote|remote[ -]friendly)/i,
    weight: 1,
    times: 2,
  },
  otherLanguage: {
    id: 'describes the job in another language',
    pattern:
      /(?:vos\smissions|votre\s(?:profil|mission|rôle)|profil\srecherch|descriptif\sdu\sposte|description\sdu\sposte|ce\sque\snous\s(?:offrons|proposons)|rémunération|nous\srecherchons|rejoign|(?:deine|ihre)\saufgaben|anforderungen|das\sbringst\sdu\smit|wir\s(?:bieten|suchen)|dein\sprofil|\(m\/w\/d\)|\([hf]\/[hf]\)|requisitos|funciones|ofrecemos|oferecemos|buscamos|requisiti|cosa\soffriamo|wat\s(?:ga\sje\sdoen|bieden\swij)|functie-?eisen|obowiązki|wymagania|oferujemy|dina\suppgifter|arbetsuppgifter|kvalifikationer|om\stjänsten|dine\sopgaver|arbeidsoppgaver|responsabilidades|benefícios|benef[ií]cios|regime|tipo\sde\scontrat[oa]|type\sde\scontrat|missions?\sprincipales|zakres\sobowiązków|widełki|arbeitsort|bewerbung\san|pensum|festanstellung|mansioni|sede\sdi\slavoro|募集要項|応募資格|職務内容|必須スキル)/iu,
    weight: 3,
    times: 4,
  },
  labelledJob: {
    id: 'labels facts of a job',
    pattern:
      /^[^\p{L}\n]{0,6}(?:(?:job|work|office)\s)?(?:locations?|salary(?:\srange)?|pay(?:\s(?:rate|range))?|(?:hourly\s)?rate|compensation|hours|duration|(?:employment|job|contract)\stype|department|team|closing\sdate|open\s&\sclosing\sdates|salario|salário|gehalt|lohn|lön|salaire|rémunération|wynagrodzenie|arbeitsort|standort|lieu|local|ubicación|sede|reports\sto|experience|job\stitle|seniority(?:\slevel)?|industry|requisition(?:\sid)?|job\sid)\s?(?::|\t)/imu,
    weight: 1,
    times: 4,
  },
} satisfies Record<string, Signal>;

/** The address of one job on a board or a careers site, as copied postings carry it. */
export const JOB_ADDRESS: Signal = {
  id: 'carries the address of a job',
  pattern:
    /https?:\/\/[^\s)"'<>]{0,80}(?:\/jobs?\/(?:view\/)?[\w-]{0,80}\d|\/apply\/[\w-]{4}|\/careers?\/[\w-]{4}|\/(?:job|vacanc|position|opening)[a-z]{0,5}\/[\w-]{4})/i,
  weight: 2,
};

/** The same in the first lines, where a copied posting says where it was copied from. */
export const JOB_SOURCE: Signal = {
  id: 'was copied from a job’s page',
  zone: 'first',
  find: (text) => {
    for (const [address] of text.matchAll(/https?:\/\/[^\s)"'<>]{1,120}/gi))
      if (isJobAddress(address) || /\/apply\/[\w-]{4}/.test(address)) return address;
    return null;
  },
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
