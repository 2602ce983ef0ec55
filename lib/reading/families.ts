/** Title → role family, by the words of the title. First rule that fits wins: the narrow ones stand first. */

/** Family ids of the guides and their words, in order of trial. */
const FAMILIES: [string, RegExp][] = [
  [
    'engineering-management',
    /\b(?:engineering\s+manager|manager,?\s+(?:of\s+)?(?:software\s+)?engineering|(?:director|head|vp|vice\s+president|svp)(?:\s+of|,)?\s+(?:[a-z]+\s+)?(?:engineering|technology|software)|cto|chief\s+technology\s+officer|(?:software\s+)?(?:development|engineering)\s+(?:team\s+)?(?:lead(?:er)?\s+manager|manager)|software\s+development\s+manager|em\b)/i,
  ],
  [
    'program-management',
    /\b(?:program(?:me)?\s+(?:manager|management|lead)|project\s+manager|tpm|scrum\s+master|delivery\s+manager|agile\s+coach)\b/i,
  ],
  [
    'product',
    /\b(?:product\s+(?:manager|owner|lead|director|management|strategy)|(?:head|vp|director|vice\s+president)(?:\s+of|,)\s+product|chief\s+product\s+officer|apm)\b/i,
  ],
  [
    'design',
    /\b(?:designer|design\s+(?:lead|manager|director|technologist)|ux|ui\b|user\s+(?:experience|research)|creative\s+director|content\s+strategist)\b/i,
  ],
  [
    'solutions',
    /\b(?:(?:solutions?|sales|customer|field|pre-?sales|support|implementation|forward[ -]deployed|partner|integration)\s+(?:\w+\s+)?(?:engineer|architect|consultant|engineering)|solutions?\s+(?:engineer|architect)|technical\s+account\s+manager|deployment\s+strategist|developer\s+(?:advocate|relations))\b/i,
  ],
  [
    'security',
    /\b(?:security|appsec|infosec|penetration|red\s+team|soc\s+analyst|cryptograph\w+|threat|ciso|vulnerability)\b/i,
  ],
  [
    'ml-ai',
    /\b(?:machine\s+learning|ml|ai|artificial\s+intelligence|deep\s+learning|nlp|llm|computer\s+vision|applied\s+scientist|research\s+(?:scientist|engineer)|mlops|genai)\b/i,
  ],
  ['data', /\b(?:data|analytics?|business\s+intelligence|bi|statistician|database|dba|etl|quantitative)\b/i],
  [
    'infrastructure',
    /\b(?:devops|sre|site\s+reliability|infrastructure|platform\s+engineer|cloud\s+(?:engineer|architect)|network\s+engineer|systems?\s+(?:engineer|administrator)|reliability|production\s+engineer|hardware)\b/i,
  ],
  [
    'software',
    /\b(?:software|developer|programmer|backend|back[ -]end|frontend|front[ -]end|full[ -]?stack|android|ios|mobile|web|swe|sde|mts|member\s+of\s+technical\s+staff|engineer|kernel|firmware|embedded|compiler|architect)\b/i,
  ],
];

/** Family id of a title; `other` for a title of another trade. */
export function familyOf(title: string): string {
  return FAMILIES.find(([, words]) => words.test(title))?.[0] ?? 'other';
}

/** Every family id that a title can have. */
export const FAMILY_IDS: readonly string[] = [...FAMILIES.map(([id]) => id), 'other'];
