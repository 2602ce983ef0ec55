/**
 * Phrases around the employer's name in postings: it is introduced, invites, is the subject of its own sentences, and
 * promises equal opportunity. One weak phrase proves nothing; two different ones do.
 */
import { BOTH, type Phrase } from './phrases.ts';

/** Also behind a sign that opens a line: "🦦 Acme is …"; not behind a bullet, where verbs and skills stand. */
const SENTENCE_START = /(?:(?:^|\n)[^\p{L}\p{N}\n•·▪◦‣*–—-]{0,4}|[.!?:]\s{1,2})$/u;
const LINE_START = /(?:^|\n)[^\p{L}\p{N}\n•·▪◦‣*–—-]{0,4}$/u;

/** Headings under which the employer is described; its name is the first word there. */
const UNDER_ABOUT =
  /(?:^|\n)[^\p{L}\n]{0,4}(?:about(?: us| the company| our company)|who we are|who are we|our (?:story|company)|(?:the )?company(?: description| overview| profile| summary)?|introduction)[^\p{L}\n]{0,4}\n[^\p{L}\p{N}\n]{0,4}$/iu;
/** Headings under which the job is described, often by saying first whose it is. */
const UNDER_JOB =
  /(?:^|\n)[^\p{L}\n]{0,4}(?:about the (?:job|role|position)|(?:job |position |role )?(?:description|overview|summary)|the (?:role|opportunity))[^\p{L}\n]{0,4}\n[^\p{L}\p{N}\n]{0,4}$/iu;

const INTRODUCTION: Phrase[] = [
  {
    rule: 'company-about',
    weight: 6,
    before: /(?:^|\n)(?:about|why(?: join)?|life at|working at|who is|join|meet|welcome to|benefits at)\s$/i,
    after: /^[:?!]?\s{0,2}(?:\n|$)/,
  },
  { rule: 'company-about', weight: 5, before: /(?:^|\n)about\s$/i },
  {
    rule: 'company-described',
    weight: 5,
    before: LINE_START,
    after: /^:? (?:the company|at a glance|in a nutshell|in brief)[^\p{L}\n]{0,3}\n/iu,
  },
  { rule: 'company-described', weight: 4, before: UNDER_ABOUT, after: /^(?:,| \(|[’']s| [a-z])/ },
  // The name alone under "About the job", then the employer speaks.
  { rule: 'company-described', weight: 4, before: UNDER_JOB, after: /^\n{1,2}(?:We|Our|At|Since|In)\b/ },
  { rule: 'company-described', weight: 2, weak: true, before: UNDER_JOB, after: /^(?:,| \(|[’']s| [a-z])/ },
];

const INVITATION: Phrase[] = [
  // "At Quill, that is what we do all day."
  { rule: 'company-at', weight: 4, before: /(?:^|\n|[.!?]\s)At\s$/, after: /^, \p{Ll}/u },
  // "We are Quill.", "Our company, Quill, sells tiles."
  {
    rule: 'company-we',
    weight: 4,
    before: /(?:^|[\n.!?]\s?)(?:[Ww]e(?:['’]re| are)|[Oo]ur name is|[Ww]e call ourselves)\s$/,
    after: /^(?:[.,!]|\s[–—-]\s|\n|$)/,
  },
  {
    rule: 'company-we',
    weight: 4,
    before: /\b(?:why|because|how|when)\s$/i,
    after: /^ (?:exists|was (?:born|founded|started))\b/,
  },
  {
    rule: 'company-people',
    weight: 4,
    before:
      /\b(?:founders?|co-?founders?|CEO|CTO|recruiter|hiring manager|grow(?: your career)?|build your career|career) (?:of|at|here at|from|with)\s(?:the )?$/,
    after: /^(?:[\s.,;:!?)]|$)/,
  },
  {
    rule: 'company-we',
    weight: 5,
    before: /\b[Oo]ur (?:company|firm|startup|start-up|studio|agency|client|direct client|partner),? $/,
    after: /^,? (?:is|are|has|[a-z]{2,12}[a-rt-z]s) /,
  },
  {
    rule: 'company-at',
    weight: 4,
    before: /(?:^|[\s.!?])(?:here )?at\s$/i,
    after: /^,? (?:we|you|our|the|it|everyone|I)\b/,
  },
  {
    rule: 'company-at',
    weight: 4,
    before:
      /\b(?:(?:join|joining) (?:us|our team|the (?:[a-z]{2,15} )?team|the family) at|(?:role|position|job|opportunity|careers?|life|teams?|employment|opening|people|everyone|engineers|designers|nurses|employees|staff|compensation|pay|benefits|culture) (?:here )?(?:at|with)|interest in (?:working (?:at|for|with) )?|work(?:ing)? (?:at|for))\s(?:the )?$/i,
    after: /^(?:[\s.,;:!?)]|$)(?!(?:level|team|group|office|department|stage|companies)\b)/,
  },
  {
    rule: 'company-part',
    weight: 4,
    before: /\b(?:position|role|job|post|vacancy) is (?:part of|with|within|at|located at)\s(?:the )?$/i,
    after: /^(?!\s(?:team|group|department|division|org|organi[sz]ation|practice|office|function)\b)/,
  },
  { rule: 'company-joins', weight: 5, before: /\b(?:join|joining)\s$/i, after: /^ as (?:an?|our|the)\b/ },
  {
    rule: 'company-joins',
    weight: 3,
    before: /\b(?:join|joining)\s$/i,
    after: /^(?:[\s.,!?]|$)/,
  },
];

const SUBJECT: Phrase[] = [
  // "Quill, Inc. seeks Software Engineer in Reston": the form that the law asks for.
  {
    rule: 'company-is',
    weight: 5,
    before: SENTENCE_START,
    after:
      /^(?: \([^()\n]{1,60}\))? (?:seeks|invites applications|has (?:an? )?(?:opening|opportunit|vacanc))/,
  },
  {
    rule: 'company-is',
    weight: 5,
    after:
      /^(?: \([^()\n]{1,60}\))? (?:is|are) (?:currently |actively |now )?(?:seeking|hiring|looking for|recruiting|growing|expanding)\b/,
  },
  {
    rule: 'company-is',
    weight: 4,
    weak: true,
    before: SENTENCE_START,
    after:
      /^(?: \([^()\n]{1,60}\))?,? (?:is|are|was) (?:a|an|the|on|one|building|reinventing|transforming|pioneering|committed|dedicated|proud|leading|redefining|revolutioni[sz]ing|creating)\b/,
  },
  { rule: 'company-is', weight: 4, before: /,\s$/, after: /^ is the (?:place|company|team|right)\b/ },
  {
    rule: 'company-is',
    weight: 3,
    weak: true,
    before: SENTENCE_START,
    after:
      /^(?: \([^()\n]{1,60}\))? (?:provides|builds|helps|delivers|offers|develops|makes|brings|enables|partners|combines|powers|connects|sets|believes|supports|serves|values|was founded|has been|works)\b/,
  },
  // "Quill, a Series B company from Portland, is how schools buy books."
  {
    rule: 'company-apposition',
    weight: 4,
    weak: true,
    before: SENTENCE_START,
    after:
      /^(?:, (?:an?|the) [^.,\n]{3,80},| [–—-] (?:an?|the) [^.\n–—]{3,80} [–—-]) (?:is|has|was|[a-z]{2,12}[a-rt-z]s) /,
  },
  // "Since 2009, Quill Credit has lent", "In nine countries, Quill sells"
  {
    rule: 'company-since',
    weight: 4,
    weak: true,
    before:
      /(?:^|\n|[.!?] )(?:Since|In|Founded(?: in)?|For|From|Over|With|Headquartered in|Based in|Located in|Backed by|Built by)\s[^.\n]{2,50},\s$/,
    after: /^ (?:is|has|[a-z]{2,12}[a-rt-z]s) /,
  },
  // "Acme runs the freight yards of 40 ports.", "Acme is mapping the ocean floor.", "Acme has built a press."
  {
    rule: 'company-subject',
    weight: 2,
    weak: true,
    before: SENTENCE_START,
    after:
      /^(?: \([^()\n]{1,60}\))?,? (?:is [a-z]{2,14}ing|has|does|will (?:also )?[a-z]{2,12}|[a-z]{2,12}[a-rt-z]s) (?!(?:are|come|have|do|will|can|were|who|that|is|and|or|of|for|with|drive|build|make|need|work|know|get|bring|help|lead|deserve)\b)[a-z\d$€£’']/,
  },
  // A description opens with its subject.
  {
    rule: 'company-opens',
    weight: 2,
    weak: true,
    before: LINE_START,
    after:
      /^(?: \([^()\n]{1,60}\))? (?:is|[a-z]{2,12}[^s]s|has|does|accompagne|développe|est|ist|entwickelt|bringt|es|é|è) (?!(?:are|come|have|do|will|can|were|who|that|is|and|or|of|for|with|drive|build|make|need|work|know|get|bring|help|lead|deserve)\b)(?:[a-zà-ÿ’'-]{1,20} |\d)/u,
  },
  { rule: 'company-mission', weight: 4, after: /^[’']s (?:mission|vision|purpose|goal) (?:is|has been)\b/ },
  {
    rule: 'company-staff',
    weight: 2,
    weak: true,
    after: /^ (?:employees|team members|engineers|teammates) (?:are|enjoy|get|receive|work|have|can|may)\b/,
  },
  { rule: 'company-team', weight: 2, weak: true, before: /\b[Tt]he\s$/, after: /^ (?:team|family|crew)\b/ },
  { rule: 'company-owner', weight: 1, weak: true, after: /^[’']s\s/ },
  {
    rule: 'company-owns',
    weight: 2,
    weak: true,
    after:
      /^[’']s (?:mission|vision|values|platforms?|products?|customers?|clients|culture|teams?|engineering|services|business|benefits|growth|success|network|technology|software|members|users|core)\b/,
  },
];

/** At a posting's end, in words that lawyers wrote: the name before them is always the employer's. */
const PROMISE: Phrase[] = [
  {
    rule: 'company-equal',
    weight: 4,
    after:
      /^,? (?:is|are) (?:proud to be )?(?:an? )?(?:[A-Za-z/,-]{1,24} ){0,3}(?:equal|inclusive|E\.?E\.?O|EOE|AA)\b|^,? (?:participates in|uses) E-?Verify|^,? does not (?:discriminate|accept unsolicited)|^,? (?:provides|offers) (?:equal|reasonable)|^,? (?:celebrates|embraces) (?:diversity|difference)|^ and its (?:affiliates|subsidiaries)\b|^,? will (?:not )?(?:consider|discriminate|provide reasonable)/,
  },
];

/** Postings. */
export const POSTING: Phrase[] = [...BOTH, ...INTRODUCTION, ...INVITATION, ...SUBJECT, ...PROMISE];
