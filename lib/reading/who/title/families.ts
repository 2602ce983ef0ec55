/** Title → role family, by the words of the title. First rule that fits wins: the narrow ones stand first. */

/** Family ids of the guides and their words, in order of trial. */
const FAMILIES: [string, RegExp][] = [
  [
    'engineering-management',
    /\b(?:engineering\smanager|manager,?\s(?:of\s)?(?:software\s)?engineering|(?:director|head|vp|vice\spresident|svp)(?:\sof|,)?\s(?:[a-z]{1,24}\s)?(?:engineering|technology|software)|cto|chief\stechnology\sofficer|(?:software\s)?(?:development|engineering)\s(?:team\s)?(?:lead(?:er)?\smanager|manager)|software\sdevelopment\smanager|em\b)/i,
  ],
  [
    'program-management',
    /\b(?:program(?:me)?\s(?:manager|management|lead)|project\smanager|tpm|scrum\smaster|delivery\smanager|agile\scoach)\b/i,
  ],
  [
    'product',
    /\b(?:product\s(?:manager|owner|lead|director|management|strategy)|(?:head|vp|director|vice\spresident)(?:\sof|,)\sproduct|chief\sproduct\sofficer|apm)\b/i,
  ],
  [
    'design',
    /\b(?:designer|design\s(?:lead|manager|director|technologist)|ux|ui\b|user\s(?:experience|research)|creative\sdirector|content\sstrategist)\b/i,
  ],
  [
    'solutions',
    /\b(?:(?:solutions?|sales|customer|field|pre-?sales|support|implementation|forward[ -]deployed|partner|integration)\s(?:\w{1,24}\s)?(?:engineer|architect|consultant|engineering)|solutions?\s(?:engineer|architect)|technical\saccount\smanager|deployment\sstrategist|developer\s(?:advocate|relations))\b/i,
  ],
  [
    'security',
    /\b(?:security|appsec|infosec|penetration|red\steam|soc\sanalyst|cryptograph\w{1,8}|threat|ciso|vulnerability)\b/i,
  ],
  [
    'ml-ai',
    /\b(?:machine\slearning|ml|ai|artificial\sintelligence|deep\slearning|nlp|llm|computer\svision|applied\sscientist|research\s(?:scientist|engineer)|mlops|genai)\b/i,
  ],
  ['data', /\b(?:data|analytics?|business\sintelligence|bi|statistician|database|dba|etl|quantitative)\b/i],
  [
    'infrastructure',
    /\b(?:devops|sre|site\sreliability|infrastructure|platform\sengineer|cloud\s(?:engineer|architect)|network\sengineer|systems?\s(?:engineer|administrator)|reliability|production\sengineer|hardware)\b/i,
  ],
  [
    'software',
    /\b(?:software|developer|programmer|backend|back[ -]end|frontend|front[ -]end|full[ -]?stack|android|ios|mobile|web|swe|sde|mts|member\sof\stechnical\sstaff|engineer|kernel|firmware|embedded|compiler|architect)\b/i,
  ],
];

/** Family id of a title; `other` for a title of another trade. */
export function familyOf(title: string): string {
  return FAMILIES.find(([, words]) => words.test(title))?.[0] ?? 'other';
}

/** Every family id that a title can have. */
export const FAMILY_IDS: readonly string[] = [...FAMILIES.map(([id]) => id), 'other'];
