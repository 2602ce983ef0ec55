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
