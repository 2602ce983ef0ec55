/** Pages that say once what all their ranges are: "for sales roles, the range provided is the role's OTE". */
import type { Term } from './_term.ts';

const SALES_ONLY = /for sales roles?[^.]{0,120}(?:on[- ]target earnings|\bOTE\b)/iu;
const ALWAYS =
  /(?:ranges? (?:is|are) (?:indicative of|inclusive of|based on)?[^.]{0,20}(?:on[- ]target earnings|\bOTE\b)|(?:range|pay|salary|compensation)[^.]{0,60}includes? (?:both )?(?:the )?base (?:pay|salary) (?:and|plus) (?:target(?:ed)? )?(?:commissions?|variable|incentive))/iu;
const SALES_TITLE =
  /\b(?:sales|account (?:executive|manager|director)|business development|BDR|SDR|AE|seller|revenue|partner(?:ships)? manager|go[- ]to[- ]market|GTM)\b/iu;
const NOT_SELLING =
  /\bsales(?:force)? (?:engineer|operations|ops|systems|tax|analytics|analyst|enablement)|\bpre-?sales\b/iu;

const otePages: Term = {
  name: 'ote-pages',
  order: 40,
  read({ text, snapshot }, terms) {
    const title = snapshot.hints.find(({ field }) => field === 'title')?.value ?? snapshot.title ?? '';
    const head = title === '' ? (text.split('\n', 1)[0] ?? '').slice(0, 120) : title;
    const sales = SALES_ONLY.test(text);
    const ote = sales ? SALES_TITLE.test(head) && !NOT_SELLING.test(head) : ALWAYS.test(text);
    if (!ote) return;
    for (const { value } of terms.base) if (value.basis === 'base') value.basis = 'ote';
  },
};

export default otePages;
