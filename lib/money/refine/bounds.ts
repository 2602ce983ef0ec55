/** One-sided amounts: "up to £70,000" has no low end, "from $95k" and "110k+" no high end; "circa" is about. */

const UP_TO =
  /(?:\bup[ -]?to|\bupto|\bmaximum(?: of)?|\bmax\.?(?: of)?|\bno more than|\bnot (?:to )?exceed(?:ing)?|\bas much as|\bbis zu|\bbis|jusqu['’][àa]|\bhasta|\btot|\bdo|\bfino a|\bcap(?:ped)? (?:of|at))(?: an?| approximately| about)?[\s*:]{0,3}$/iu;
const FROM =
  /(?:\bfrom|\bstart(?:s|ing)?(?: from| at)|\bat least|\bminimum(?: of)?|\bmin\.?(?: of)?|\bno less than|\bnot less than|\bab|à partir de|\bod|\bdesde|\bvanaf|\bfrån|\bupwards of|\bover|\bmore than)[\s*:]{0,3}$/iu;
const ABOUT = /(?:\bcirca|\bca?\.?|\bapprox(?:\.|imately)?|\babout|\baround|~|\broughly|\bc)[\s:]{0,3}$/iu;

export type Bound = 'up-to' | 'from' | 'about' | null;

/** What the words right before an amount say about its ends. */
export function boundBefore(before: string): Bound {
  if (UP_TO.test(before)) return 'up-to';
  if (FROM.test(before)) return 'from';
  return ABOUT.test(before) ? 'about' : null;
}
