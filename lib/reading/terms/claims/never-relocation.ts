/** "relocation bonus of $15,000", "up to $40,000 of moving costs": help with a move. */
import type { Claim } from '../_claim.ts';

const claim: Claim = {
  name: 'never-relocation',
  role: 'never',
  before:
    /(?<![a-zß-ž])(?:relocat(?:e|ion|ing)(?: (?:bonus|allowance|assistance|package|expenses?|costs?|payment|benefits?|reimbursement|support|lump sum|stipend))?|mov(?:e|ing)(?: (?:bonus|expenses?|costs?|allowance))|(?:associated|connection) with (?:the|your) (?:move|sale)|temporary (?:housing|living)|house[- ]?hunting|home sale|closing costs?|household goods|incidentals?|rent(?:al)?(?: (?:allowance|assistance))?|commuting (?:expenses?|costs?))(?![a-zß-ž])/g,
  after:
    /^[\s)*,]{0,3}(?:(?:in|of|for|towards?|as|an?|net|gross|your|the|to|cover|assist|with|reimbursement|allowance|associated) ){0,5}(?:relocation|relocat(?:e|ing)|mov(?:e|ing)|closing costs?|temporary (?:housing|living)|housing|incidentals?)(?![a-zß-ž])/,
  weight: -10,
};

export default claim;
