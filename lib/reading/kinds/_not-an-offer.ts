/** What rules an offer out though it has an offer's words: articles, strangers, houses and loans, bonuses for staying. */
import type { Signal } from '../kind-signals.ts';

/** "[Candidate Name]", "{{start_date}}", "<Salary>": gaps that somebody is yet to fill in. */
const GAP =
  /(?:\[|\{\{?|<)\s?(?:insert\s|your\s|the\s)?(?:candidate|employee|applicant|first|last|full|hiring|company|employer|organi[sz]ation|job|position|role|manager|supervisor|start|salary|amount|date|name|title|recruiter|deadline)[^[\]{}<>\n]{0,30}(?:\]|\}\}?|>)/gi;
const MOST_GAPS = 2;

/** A form letter without a reader: one that was sent has its gaps filled. */
export const TEMPLATE: Signal = {
  id: 'is a template',
  find: (text) => {
    const gaps = new Set(Array.from(text.matchAll(GAP), ([gap]) => gap.toLowerCase()));
    return gaps.size > MOST_GAPS ? [...gaps].slice(0, 3).join(' ') : null;
  },
  weight: 0,
};

/** An article, a blog post, advice: who quotes a letter does not make an offer. */
export const ARTICLE: Signal[] = [
  TEMPLATE,
  {
    id: 'is published as an article',
    hint: (hint) => hint.field === 'kind' && /^(?:article|blog)/i.test(hint.value),
    weight: 0,
  },
  {
    id: 'is headed as advice or a story',
    hint: (hint) =>
      hint.field === 'title' &&
      /^(?:how\s(?:to|i|we|do|much|not)\b|why\s|what\s|when\sto\b|should\s(?:i|you)\b|\d{1,2}\s(?:tips|ways|things|questions|mistakes|rules)\b|(?:an?|the)\s(?:[a-z]{1,24}\s){0,2}guide\b|understanding\s|negotiating\s|evaluating\s|reading\s|writing\s|i\s\w{1,20}ed\s|[^\n]{0,60}\b(?:templates|samples|examples|template\sand)\b)/i.test(
        hint.value.trim(),
      ),
    weight: 0,
  },
];

/** A stranger writes: found your profile, would you be open to a call. */
export const COLD_APPROACH: Signal = {
  id: 'is a first approach',
  pattern:
    /\b(?:(?:came|come)\sacross\syour|found\syour\s(?:profile|github|linkedin)|your\s(?:profile|background)\s(?:caught|stood|looks?|seems?)|would\syou\sbe\sopen\sto|are\syou\sopen\sto|if\syou(?:['’]re|\sare)\snot\slooking|not\sactively\slooking)\b/i,
  weight: 0,
};

/** A house, a loan, a rented flat: other things that are offered, accepted and signed. */
export const OTHER_DEAL: Signal = {
  id: 'is about another deal',
  pattern:
    /\b(?:earnest\smoney|your\slender|the\ssellers?\s(?:accepted|agreed|countered|will)|\d{1,2}(?:\.\d{1,3})?%\sAPR|pre-?(?:approved|selected|qualified)\sfor|personal\sloan|tenancy|landlord|square\sfeet|listing\sprice|delivery\sand\sinstallation|statement\sof\swork|purchase\sorder)\b/i,
  weight: 0,
};

/** Paid for staying, or raised in a job that is already held. */
export const STAYS: Signal = {
  id: 'is about staying',
  zone: 'first',
  pattern:
    /^(?:(?:re|subject|sub)\s?:\s{0,4}(?:retention|stay|completion|transaction|annual|merit)\s(?:bonus|award|incentive|increase|review|agreement|letter|plan)\b|(?:retention|stay|transaction)\s(?:bonus|award|agreement|letter)[ \t]?$)|\bopportunity\sto\searn\sa\s(?:retention|stay|transaction)\b/im,
  weight: 0,
};

/** A seat on a board is no employment, whatever its letter offers. */
export const BOARD_SEAT: Signal = {
  id: 'offers a seat on a board',
  zone: 'first',
  pattern:
    /\b(?:non-?(?:employee|executive)\s(?:board\s)?(?:director|member)|independent\sdirector|join\s(?:the|our)\sboard\sof\s(?:directors|trustees)|director\soffer\sletter)\b/i,
  weight: 0,
};

/** "Dear managers", "Hi all": an offer has one reader. */
export const TO_ALL: Signal = {
  id: 'greets many',
  zone: 'first',
  pattern:
    /^(?:dear|hi|hello|hey)\s(?:all|team|everyone|everybody|managers|(?:hiring|people)\smanagers|colleagues|folks|readers?|subscribers?|members|customers?|friends)\b/im,
  weight: 0,
};

const PROMOTED = /\byour\spromotion\sto\b|\bnotice\sof\spromotion\b/i;
const ASKS = /\b(?:sign|countersign|accept|acceptance|let\s(?:me|us)\sknow|confirm)\b/i;

/** The news of a promotion that asks for nothing: there is no offer to answer. */
export const PROMOTED_ALREADY: Signal = {
  id: 'tells of a promotion',
  find: (text) => (ASKS.test(text) ? null : (PROMOTED.exec(text.slice(0, 800))?.[0] ?? null)),
  weight: 0,
};

/** What rules out every archetype of an offer. */
export const NO_OFFER: Signal[] = [...ARTICLE, OTHER_DEAL, STAYS, BOARD_SEAT, TO_ALL, PROMOTED_ALREADY];
