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
    /^(?:(?:re|subject|sub)\s?:\s{0,4}(?:retention|stay|completion|transaction|annual|merit)\s(?:bonus|award|incentive|increase|review|agreement|letter|plan)\b|(?:annual\s)?(?:pay|salary|compensation)\sreview(?:[ \t][–—-]?[ \t]?20\d\d)?[ \t]?$|(?:retention|stay|transaction)\s(?:bonus|award|agreement|letter)[ \t]?$)|\b(?:following|result\sof|conclusion\sof|completed)\s(?:the|our|your|this\syear[’']s)\s(?:[a-z]{1,20}\s){0,2}(?:salary|pay|compensation|merit|performance)\sreview\b|\bopportunity\sto\searn\sa\s(?:retention|stay|transaction)\b|\ball\sother\sterms\s(?:and\sconditions\s)?of\syour\semployment\s(?:stay|remain)\b/im,
  weight: 0,
};

/** An offer that is taken back has every word of one. */
export const TAKEN_BACK: Signal = {
  id: 'takes an offer back',
  zone: 'first',
  pattern:
    /\b(?:(?:must|have\sto|had\sto|need\sto|forced\sto|obliged\sto|decided\sto|writing\sto|are|am)\s(?:now\s|formally\s)?(?:withdraw(?:ing)?|rescind(?:ing)?|revok(?:e|ing))\s(?:the|our|your|this|its)\s(?:[a-z]{1,20}\s){0,3}offer|(?:sorry|regret)\s[^.\n]{0,80}\b(?:withdraw|rescind|revoke)\b|(?<!earlier\s|previous\s|prior\s)offer\s(?:[a-z]{1,20}\s){0,6}has\sbeen\s(?:withdrawn|rescinded|revoked))/i,
  weight: 0,
};

/** What the reader writes, not what is written to the reader: thanks, and a wish for more. */
export const ASKS_FOR_MORE: Signal = {
  id: 'asks for more',
  zone: 'first',
  pattern:
    /\b(?:would\syou\sbe\s(?:able|open|willing)\sto\s(?:come|go|move|match|increase|raise|consider|do|improve)\b|could\syou\s(?:come\sup|match|raise|increase|improve)\b|i\swould\sbe\s(?:ready|happy|prepared)\sto\s(?:sign|accept)\b|is\sthere\s(?:any|some)\s(?:room|flexibility)\b|before\si\s(?:sign|accept)\b|thank(?:s|\syou)\s(?:so\smuch\s|very\smuch\s)?for\s(?:the|your)\s(?:[a-z]{1,20}\s){0,2}offer\s(?:of|to\sjoin|for|and)\b)/i,
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

/** Work for oneself, which no employer gives: "as an independent contractor and not an employee". */
export const CONTRACTOR: Signal = {
  id: 'engages a contractor',
  pattern:
    /\b(?:(?:be|are|is)\san\sindependent\scontractor\sand\snot|(?:and|is|are|shall)\snot\s(?:be\s)?an\semployee\s?(?:,|\.|and|of)|engage\syou\sas\sa\sconsultant)/i,
  weight: 0,
};

/** The candidate's own answer: "I am delighted to accept your offer", "thank you for the offer". */
export const ANSWERS: Signal = {
  id: 'answers an offer',
  zone: 'head',
  pattern:
    /\b(?:I(?:[’']m|\sam|\shave|\swould|[’']d)?\s[^.\n]{0,60}\b(?:accept|declin[a-z]{1,3}|turn\sdown|withdraw)\b[^.\n]{0,24}\byour\b[^.\n]{0,14}\boffer|I\s(?:will|can|look\sforward\sto)\s(?:begin|start(?:ing)?|join(?:ing)?)\b)/i,
  weight: 0,
};

/** What rules out every archetype of an offer. */
export const NO_OFFER: Signal[] = [
  ...ARTICLE,
  OTHER_DEAL,
  STAYS,
  TAKEN_BACK,
  ASKS_FOR_MORE,
  BOARD_SEAT,
  TO_ALL,
  PROMOTED_ALREADY,
  CONTRACTOR,
  ANSWERS,
];
