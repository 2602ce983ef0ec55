/** The nouns that job titles end on. */

/** A noun that makes words a title. */
export const TITLE_NOUN =
  /\b(?:engineer(?:ing)?|developer|dev|programmer|manager|management|director|scientist|analyst|architect|designer|president|officer|controller|comptroller|treasurer|counsel|lead|leader|head|specialist|executive|representative|rep|recruiter|coordinator|administrator|admin|consultant|strategist|associate|intern|writer|researcher|accountant|auditor|technician|advocate|partner|principal|fellow|producer|editor|planner|buyer|owner|sre|scrum master|secretary|assistant|clerk|generalist|planner|supervisor|operator|technologist|evangelist|marketer|ceo|cfo|cto|coo|cio|ciso|cpo|cmo|vp|svp|evp|avp|gm|hr|swe|sde|sdet|qa|tester|mts|staff|nurse|teacher|professor|tutor|chef|agent|advisor|adviser|attorney|lawyer|paralegal|economist|statistician|mathematician|physicist|chemist|biologist|ingénieur|entwickler|programmierer|développeur|ingeniero|desarrollador)s?\b/i;
