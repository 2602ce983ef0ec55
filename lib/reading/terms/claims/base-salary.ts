/** "base salary of", "starting salary", "annual salary": the words for fixed pay; a customer base is none. */
import { WITH_PAY } from '../../../lexicon/with-pay.ts';
import type { Claim } from '../amounts/claim.ts';

const claim: Claim = {
  name: 'base-salary',
  role: 'base',
  before: [
    '[base|basic|fixed] [annual|yearly|monthly|gross|] [pay|salary|salaries|compensation|wage|part|rate|component|] [range|]',
    '[base|basic|fixed] [salary|pay] [rate|component]',
    'salary [range|band|scale|rate|]',
    'salaries',
    'wages',
    'wage [range|band|scale|rate|]',
  ],
  unless: [
    '[customer|user|client|install|installed|member|membership|subscriber|merchant|supplier|fan|knowledge|code|asset|cost|revenue] base',
    '[salary|salaries|wage|wages] [packaging|sacrifice|sacrificing|review|reviews|survey|surveys|negotiation|negotiations|negotiated]',
    'base on',
    '[of|times] [annual|base|your|] salary',
    'salary increase',
    ...WITH_PAY,
    "[first|second|next|last] [full|] [month|months|month's|] [salary|wage|wages]",
    'salary package',
  ],
  behind: {
    phrases: ['base', 'basic', 'fixed', 'salary', 'wage', 'wages'],
    between: 'per a an year yr annum month hour week in as of your annual gross yearly starting initial p',
    most: 4,
    marks: ' )*,:–-/',
  },
  families: ['base'],
};

export default claim;
