/** Whose a mark is: the owners that an amount, a number, a percentage, a duration or a date can have. */

/** Owners of amounts and numbers. */
export const AMOUNT_OWNERS = [
  'base',
  'total',
  'bonus',
  'bonus.guaranteed',
  'bonus.max',
  'signon',
  'buyout',
  'grant',
  'units',
  'refresher',
  'relocation',
  'allowance',
  'pension',
  'severance',
  'insurance',
  'perk',
  'repay',
  'previous',
  'business',
  'strike',
  'fmv',
  'price',
  'diluted',
  'instalments',
  'other',
] as const;

/** Owners of percentages: what each is a share of. */
export const PERCENT_OWNERS = [
  'bonus%',
  'bonus.guaranteed%',
  'bonus.max%',
  'vest%',
  'pension%',
  'pension.own%',
  'repay%',
  'raise%',
  'own%',
  'commission%',
  'other%',
] as const;

export const DURATION_OWNERS = [
  'vest',
  'cliff',
  'step',
  'notice',
  'probation',
  'window',
  'replyin',
  'dur',
] as const;

export const DATE_OWNERS = ['start', 'replyby', 'written', 'vestfrom', 'date'] as const;

export type AmountOwner = (typeof AMOUNT_OWNERS)[number];
export type PercentOwner = (typeof PERCENT_OWNERS)[number];
export type DurationOwner = (typeof DURATION_OWNERS)[number];
export type DateOwner = (typeof DATE_OWNERS)[number];
export type Owner = AmountOwner | PercentOwner | DurationOwner | DateOwner;

/** The owners that say nothing: the mark belongs to none of the parts that are read. */
export const NOBODY: ReadonlySet<Owner> = new Set<Owner>(['other', 'other%', 'dur', 'date']);
