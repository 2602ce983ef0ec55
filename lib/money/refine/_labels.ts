/** Labels of the ends of a range, right in front of a figure. */

export const MIN =
  /(?:^|[^\p{L}])(?:min(?:imum)?|low(?:est|er)?(?: end)?|entry|from|start(?:ing)?)[^\p{L}\d]{0,3}(?:salary|pay|base|range|of|is|at)?[\s:*|–-]{0,8}$/iu;
export const MID = /(?:^|[^\p{L}])(?:mid(?:dle)?(?:[- ]?point)?|median|target)[\s:*|–-]{0,8}$/iu;
export const MAX =
  /(?:^|[^\p{L}])(?:max(?:imum)?|high(?:est|er)?(?: end)?|top|upper|end|up to|to)[^\p{L}\d]{0,3}(?:salary|pay|base|range|of|is|at)?[\s:*|–-]{0,8}$/iu;
