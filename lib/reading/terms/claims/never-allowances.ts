/** "allowance", "per diem", "reimbursement", "gift card": words that are never pay, whatever they are for. */
import type { Claim } from '../_claim.ts';

const claim: Claim = {
  name: 'never-allowances',
  role: 'never',
  before:
    /(?<![a-zß-ž])(?:allowances?|per diem|reimburse(?:d|ment|ments|s)?(?: (?:of|for|up to))?|expenses?|gift cards?|vouchers?|(?:learning|training|travel|equipment|education|wellness|development|conference|personal|home office|perks?) budgets?|credits?|remote set[- ]?up|home office|apoyo(?: de [a-zß-ž]{1,14})?|vales? de [a-zß-ž]{1,14}|despensa|ayuda|tickets? restaurant|salary (?:packaging|sacrifice)|subsid(?:y|ies|ised|ized)|discounts?|memberships?|contribut(?:e|es|ion|ions)(?: of| up to)?)(?![a-zß-ž])/g,
  // "£250 annual dental allowance"; but not "$120,000 base plus car allowance".
  after:
    /^[\s)*/]{0,3}(?:(?!plus |and |with |or |to |base |salary |in |incl|excl|before |without )[a-zß-ž/’'-]{1,15} ){0,4}(?:allowances?|reimbursements?|budgets?(?! of)|subsid(?:y|ies)|vouchers?)(?![a-zß-ž])/,
  weight: -6,
};

export default claim;
