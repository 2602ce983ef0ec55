/** Pages that say once what all their ranges are: "for sales roles, the range provided is the role's OTE". */
import type { Term } from './letter/term.ts';

const SALES_ROLES = /for sales roles?/iu;
const OTE = /on[- ]target earnings|\bOTE\b/iu;
const ALWAYS =
  /(?:is|are) (?:indicative of|inclusive of|based on)(?: the| an)? (?:on[- ]target earnings|OTE)|ranges? (?:is|are)(?: the| an)? (?:on[- ]target earnings|OTE)|includes? (?:both )?(?:the )?base (?:pay|salary) (?:and|plus) (?:target(?:ed)? )?(?:commissions?|variable|incentive)/iu;
const SALES_TITLE =
  /\b(?:sales|account (?:executive|manager|director)|business development|BDR|SDR|AE|seller|revenue|partner(?:ships)? manager|go[- ]to[- ]market|GTM)\b/iu;
const NOT_SELLING =
  /\bsales(?:force)? (?:engineer|operations|ops|systems|tax|analytics|analyst|enablement)|\bpre-?sales\b/iu;

/** Whether one sentence says that for sales roles the range is OTE. */
function saysSoForSales(text: string): boolean {
  const at = SALES_ROLES.exec(text);
  return at !== null && OTE.test(text.slice(at.index, at.index + 150).split('. ', 1)[0] ?? '');
}

const otePages: Term = {
  name: 'ote-pages',
  order: 40,
  read({ text, snapshot }, terms) {
    const title = snapshot.hints.find(({ field }) => field === 'title')?.value ?? snapshot.title ?? '';
    const head = title === '' ? (text.split('\n', 1)[0] ?? '').slice(0, 120) : title;
    const sales = saysSoForSales(text);
    const ote = sales ? SALES_TITLE.test(head) && !NOT_SELLING.test(head) : ALWAYS.test(text);
    if (!ote) return;
    for (const { value } of terms.base) if (value.basis === 'base') value.basis = 'ote';
  },
};

export default otePages;
