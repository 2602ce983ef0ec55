/**
 * What stands before and after an employer's name. Each phrase looks at a short piece of text on either side of a
 * name that was found already, so that no pattern ever searches.
 */

export interface Phrase {
  rule: string;
  weight: number;
  /** Ends at the name. */
  before?: RegExp;
  /** Begins after the name. */
  after?: RegExp;
  /** Somewhere before the name, in the same sentence. */
  near?: RegExp;
  /** Says so little that an ordinary word would fit as well: "Search is the front door". */
  weak?: boolean;
  /** Only for names with a legal ending. */
  legal?: boolean;
}

/** Forms and cards of either kind. */
export const BOTH: Phrase[] = [
  {
    rule: 'company-label',
    weight: 9,
    before:
      /(?:^|\n)(?:(?:hiring )?company|employer|organi[sz]ation|agency|institution|entreprise|société|unternehmen|firma|arbeitgeber|empresa|azienda|bedrijf|werkgever)(?: name)?[ \t]?[:\t][ \t]?$/i,
  },
];

/** Letters and mails of offer. */
export const OFFER: Phrase[] = [
  ...BOTH,
  {
    rule: 'company-defined',
    weight: 9,
    after:
      /^(?:,\san?\s[^()]{3,60})?,?\s?\((?!(?:the )?["“'](?:Executive|Employee|Officer|Consultant|Agreement)\b)(?:together[^()\n]{0,60} |hereinafter )?(?:the |referred to as )?["“'][^"”'()\n]{1,40}["”'][^()\n]{0,60}\)/,
  },
  {
    rule: 'company-offers',
    weight: 9,
    after:
      /^(?: \([^()\n]{1,80}\))?,? (?:(?:is|are) (?:very |so |truly )?(?:(?:pleased|delighted|happy|excited|thrilled|proud|glad|honou?red) to|offering)|(?:would like|wish(?:es)?|proposes?|has agreed) to (?:offer|employ|appoint|extend)|(?:hereby )?offers (?:you|to))\b/,
  },
  {
    rule: 'company-offers',
    weight: 8,
    // "Further to your meeting with Ann and Paul"
    before:
      /(?<!\b(?:meetings?|met|spoken?|speaking|conversations?|interviews?|discussions?|call|talk(?:ed|ing)?|chat|lunch)\s)\b(?:with|at|by|from)\s(?:the )?$/,
    // "a security clearance at Baseline level"
    after: /^(?!\s(?:level|grade|standard|rate)s?\b)/,
    near: /\b(?:position|role|job|employment|employed|offer|appointment|opportunity|career|letter)\b/i,
  },
  {
    rule: 'company-offers',
    weight: 6,
    before: /\b(?:for|of|in)\s(?:the )?$/,
    near: /\b(?:position|role|post|become|promotion|serve|employ(?:ed|ment)?|offer)\b/i,
    legal: true,
  },
  {
    rule: 'company-employer',
    weight: 7,
    before: /\b[Yy]our (?:legal )?employer (?:is|will be)\s(?:the )?$/,
    legal: true,
  },
  {
    rule: 'company-behalf',
    weight: 6,
    before:
      /\b[Oo]n behalf of (?:(?:everyone|all [a-z]{1,20}|the [a-z]{1,20}(?: [a-z]{1,20})?) (?:at|of) )?$/,
  },
  // "The Board of Directors of Old Mill Bank has authorized me"
  {
    rule: 'company-behalf',
    weight: 6,
    before: /\b[Bb]oard of (?:[Dd]irectors|[Tt]rustees|[Gg]overnors|[Rr]egents) (?:of|at) (?:the )?$/,
    after: /^,? (?:has|have|is|are|voted|unanimously|met|wishes|approved|by)\b/,
  },
  {
    rule: 'company-joins',
    weight: 6,
    before: /\bjoin(?:ing|ed)?\s(?:(?:the team|us|our team) at |the )?$/,
    // "join the NEST pension scheme": something for staff, not the employer.
    after:
      /^(?!\s(?:pension|scheme|plan|program|programme|board|fund|401|group|team|department|division|practice|desk|unit|function)\b)/,
  },
  // "join the Acme Systems team as VP": it may be a team’s own name, so whatever is surer wins.
  { rule: 'company-joins', weight: 4, before: /\bjoin(?:ing)?\sthe $/, after: /^ team as\b/ },
  {
    rule: 'company-joins',
    weight: 5,
    before: /\b(?:[Ww]elcome|welcoming|having)\s(?:you )?(?:to|at|aboard to)\s(?:the )?$/,
  },
  {
    rule: 'company-thanks',
    weight: 6,
    before: /\bthank you for (?:your )?(?:interests? (?:in|to work with us at)|considering)\s$/i,
  },
  { rule: 'company-joins', weight: 4, before: /\b(?:see|have|want|with)\s(?:you )?(?:here )?at\s$/ },
  // "we (Acme, Inc., a Delaware corp) are offering"
  {
    rule: 'company-defined',
    weight: 8,
    before: /\b[Ww]e,? \(?$/,
    after: /^,? an? \p{L}{2,20} (?:corp|company|LLC|limited)/u,
  },
  // "als hydroloog bij Acme", "au sein de Acme"
  { rule: 'company-abroad', weight: 6, before: /\b(?:bij|bei(?: der)?|chez|au sein de|presso|w firmie)\s$/ },
  {
    rule: 'company-owner',
    weight: 2,
    after:
      /^[’']s (?:offer|management|board|standard|employees?|stock|equity|executive|polic(?:y|ies)|plan|[Cc]ommon|benefits?|offices?|total rewards|hiring)\b/,
  },
];
