/**
 * Fields of work that a title names behind a rank or a plain "software engineer": "Director, Data Science", "Software
 * Engineer, Machine Learning".
 */

/** Job id → words of the field. */
export const FIELDS: Readonly<Record<string, string>> = {
  'machine-learning-engineer':
    'machine learning|ml|ai|artificial intelligence|deep learning|computer vision|nlp|llm|llms|genai|generative ai|perception|ml platform|ml infrastructure|ai ml|recommendations|ai platform|ai infrastructure|mlops',
  'data-engineer': 'data|data platform|data infrastructure|data engineering|big data|etl|data pipelines',
  'data-scientist': 'data science|analytics|statistics|decision science',
  'security-engineer':
    'security|application security|product security|cyber security|cybersecurity|information security|infosec|cryptography|detection and response|identity',
  'site-reliability-engineer': 'site reliability|sre|reliability|site reliability engineering|observability',
  'devops-engineer': 'devops|ci cd',
  'infrastructure-engineer':
    'infrastructure|infra|cloud infrastructure|platform infrastructure|production engineering|kubernetes',
  'platform-engineer': 'platform engineering',
  'cloud-engineer': 'cloud engineering',
  'frontend-engineer': 'frontend|front end|ui|web frontend|javascript|react|angular|user interface',
  'backend-engineer': 'backend|back end|server|api|apis',
  'fullstack-engineer': 'full stack|fullstack',
  'mobile-engineer': 'mobile|ios|android|react native',
  'embedded-engineer': 'embedded|firmware|embedded systems|embedded software',
  'qa-engineer': 'qa|quality assurance|test|testing|test automation|in test',
  'network-engineer': 'network engineering|networking',
  'software-engineer':
    'software|software engineering|software development|java|python|net|c++|c#|golang|application development|applications development|payments|compilers|systems software|application software',
  designer: 'product design|ux|user experience|design systems',
  'product-manager': 'product|product management',
  'technical-program-manager': 'technical program management',
  'program-manager': 'program management',
  'solutions-architect': 'solutions architecture',
  'solutions-engineer': 'solutions engineering|sales engineering|developer relations',
};
