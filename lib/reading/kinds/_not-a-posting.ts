/** What rules a posting out though it has a posting's words: forms to copy, advice, pay tables, lives of applicants. */
import type { Signal } from '../kind-signals.ts';

/** A form for employers: "Use this job description template". */
const FORM: Signal = {
  id: 'is a form to copy',
  pattern:
    /\b(?:(?:sample|example|free) job (?:description|posting|ad)s?\b|job (?:description|posting|ad) (?:templates?|samples?|examples?|generator)\b|(?:use|copy|download|customi[sz]e|edit|adapt|post) this (?:[a-z-]{1,20} ){0,4}(?:job description|template)\b|post (?:this|your) job (?:to|on|for)\b)/i,
  weight: 0,
};

/** Headed as advice, a question or a table of what others earn. */
const ADVICE: Signal = {
  id: 'is headed as advice or figures',
  hint: (hint) =>
    hint.field === 'title' &&
    /^(?:how\s(?:to|i|we|do|does|much|not)\b|what\s(?:does|do|is|are)\b|become\san?\b|proposal\b|quot(?:e|ation)\b|why\si\b|should\s(?:i|you)\b|when\sto\b|(?:top\s)?\d{1,3}\s(?:\w{1,20}\s){0,2}(?:tips|ways|things|questions|mistakes|rules|reasons|jobs|skills|companies)\b|understanding\s|[^\n]{0,80}\b(?:interview\squestions|salary\sguide|salary\s(?:survey|report|trends|calculator)|salaries\b|career\s(?:path|guide|advice|ladder|framework|levels)|levels?\s(?:at|of|guide|framework|matrix)\s|(?:course|diploma|bootcamp|masterclass|workshop|webinar)$|cover\sletter|resume\s(?:tips|examples?)))/i.test(
      hint.value.trim(),
    ),
  weight: 0,
};

/** "I am Ana, I built …" under EXPERIENCE and EDUCATION, each place with its years: what an applicant sends. */
const SPAN =
  /(?<!\d)(?:19|20)\d\d\s{0,2}(?:[–—-]|to)\s{0,2}(?:(?:\p{L}{3,9}\.?\s)?(?:19|20)\d\d|present|now|current|today|heute)(?!\d)/giu;
const HELD =
  /^[^\p{L}\n]{0,6}(?:(?:work|professional)\s)?(?:experience|employment(?:\shistory)?|history)[^\p{L}\n]{0,3}$/imu;
const LEARNED = /^[^\p{L}\n]{0,6}education(?:\s(?:and|&)\s[a-z]{1,20})?[^\p{L}\n]{0,3}$/imu;

const RESUME: Signal = {
  id: 'is a life of work',
  find: (text) => {
    if (!HELD.test(text) || !LEARNED.test(text)) return null;
    const spans = text.slice(0, 20_000).match(SPAN) ?? [];
    return spans.length >= 2 ? (spans[0] ?? null) : null;
  },
  weight: 0,
};

/** Goods and prizes that one applies for, too. */
const OTHER_OFFER: Signal = {
  id: 'sells or awards something else',
  pattern:
    /\b(?:start\s(?:your|a)\sfree\strial|enrol{1,2}\s(?:now|today)|add\sto\scart|scholarships?\s(?:of|for)|request\sfor\sproposals|proposals\sare\sdue)\b/i,
  weight: 0,
};

/** "Engineering (6 openings) · Marketing (2 openings)": the page before the jobs' own pages. */
const OPENINGS =
  /(?<!\d)\d{1,3}\s(?:openings?|open\s(?:roles?|positions?|jobs?)|jobs?|roles?|vacanc(?:y|ies))(?!\p{L})/giu;

const LANDING: Signal = {
  id: 'counts its openings',
  find: (text) => {
    const counts = [...new Set(text.slice(0, 20_000).match(OPENINGS) ?? [])];
    return counts.length >= 3 ? (counts[0] ?? null) : null;
  },
  weight: 0,
};

/** What is said of a profession, never of one job in it. */
const GENERAL =
  /\b(?:how\sto\s(?:become|hire)\san?|professionals\sin\s(?:this|these)|employers\s(?:look|typically|usually|often|expect|want)|(?:median|average|typical)\s(?:[a-z]{1,12}\s){0,2}(?:salary|salaries|pay)|career\s(?:guide|path|outlook)|job\soutlook|a\scareer\s(?:as|in)|entry[ -]level\s(?:jobs|roles)\s(?:are|start)|(?:engineers|developers|designers|analysts|managers|scientists|nurses|professionals)\s(?:[a-z]{1,12}\s){0,3}earn)\b/gi;

const PROFESSION: Signal = {
  id: 'speaks of a profession',
  find: (text) => {
    const said = text.slice(0, 30_000).match(GENERAL) ?? [];
    const different = new Set(said.map((words) => words.toLowerCase()));
    return different.size >= 2 ? (said[0] ?? null) : null;
  },
  weight: 0,
};

export const NOT_A_POSTING: Signal[] = [FORM, ADVICE, RESUME, OTHER_OFFER, LANDING, PROFESSION];
