/**
 * The jobs that evidence is kept for, by the phrases of their titles. A phrase is words one after another; the longest that
 * a title holds decides, so that "data center technician" is no data job. A star ends the beginning of a word.
 */

export interface Job {
  id: string;
  /** Role family, as the guides name them. */
  family: string;
  /**
   * Occupation of the US classification where no filings say under which it is filed; null where the classification has
   * none of its own for the work, so that no neighbour stands in.
   */
  soc: string | null;
  phrases: string;
}

const job = (id: string, family: string, soc: string | null, phrases: string): Job => ({
  id,
  family,
  soc,
  phrases,
});

export const JOBS: readonly Job[] = [
  job(
    'software-engineer',
    'software',
    '15-1252',
    `software engineer*|software design engineer*|engineer ii software|software develop*|software dev|software architect|software programmer|software engineering|software team lead
    |software lead|developer|programmer|swe|sde|sdet manager|software consultant|software designer|software specialist|software professional
    |application* developer|application* engineer software|application* development|application* programmer|applications engineer software
    |application architect|java engineer|java architect|python engineer|golang engineer|go engineer|rust engineer|scala engineer|kotlin engineer
    |ruby engineer|ruby on rails|rails engineer|php engineer|net engineer|net architect|c++ engineer|c# engineer|node engineer|nodejs engineer
    |node js engineer|elixir engineer|haskell engineer|clojure engineer|typescript engineer|perl engineer|cobol|mainframe engineer
    |member of technical staff|member of the technical staff|mts|engineer of technical staff|founding engineer|product engineer|growth engineer
    |design engineer software|payments engineer|search engineer|ranking engineer|compiler engineer|kernel engineer|graphics engineer
    |rendering engineer|gameplay engineer|game engineer|game developer|gameplay programmer|engine programmer|simulation engineer
    |robotics software*|robotics engineer|blockchain engineer|blockchain developer|smart contract*|web3 engineer|protocol engineer|crypto engineer
    |distributed systems engineer|storage engineer|database engineer software|api engineer|integration developer|salesforce engineer
    |salesforce developer|servicenow developer|sap developer|abap|sharepoint developer|workday developer|oracle developer|erp developer
    |crm developer|pega developer|mulesoft developer|quantitative developer|quant developer|trading systems developer|trading systems engineer
    |algorithmic trading engineer|low latency engineer|fintech engineer|tools engineer|developer tools|developer experience engineer
    |developer productivity engineer|engineering productivity|build engineer|release engineer|build and release engineer|performance engineer
    |localization engineer|video engineer software|media engineer software|audio software engineer|audio engineer software
    |computer engineer|computer scientist|systems software engineer|system software engineer|systems programmer|system programmer
    |systems developer|system developer|technical lead|tech lead|technology lead|lead developer|engineering lead|chief architect software
    |technical architect|application support engineer|automation developer|rpa developer|internal tools engineer|core engineer|perception engineer
    |autonomy engineer|localization and mapping engineer|motion planning engineer|controls software engineer|it developer|it software*
    |engineer software|developer software|coder|cloud software engineer|cloud developer|identity engineer|privacy engineer
    |applied scientist software|solutions developer|digital developer|generalist engineer|staff plus engineer`,
  ),
  job(
    'backend-engineer',
    'software',
    '15-1252',
    `backend|back end|backend developer|back end developer|backend java*|backend engineer|back end engineer|backend software engineer|server side engineer|server engineer software|server developer`,
  ),
  job(
    'frontend-engineer',
    'software',
    '15-1252',
    `frontend|front end|frontend developer|front end developer|front end web*|frontend engineer|front end engineer|frontend software engineer|front end software engineer|ui engineer|ui developer|user interface engineer|user interface developer
    |ux engineer|design engineer frontend|react engineer|react developer|angular engineer|angular developer|vue developer|javascript engineer|javascript developer`,
  ),
  job(
    'web-developer',
    'software',
    '15-1254',
    `web developer|web engineer|webmaster|web programmer|wordpress developer|drupal developer|shopify developer|web application* developer`,
  ),
  job(
    'fullstack-engineer',
    'software',
    '15-1252',
    `full stack|fullstack software engineer|fullstack|full stack engineer|fullstack engineer|full stack software engineer|full stack developer|full stack software developer`,
  ),
  job(
    'mobile-engineer',
    'software',
    '15-1252',
    `mobile engineer|mobile developer|mobile software engineer|mobile application* developer|mobile app developer|ios engineer|ios developer|ios software engineer|android engineer|android developer
    |android software engineer|react native|flutter developer|flutter engineer|ios|android|swift developer`,
  ),
  job(
    'embedded-engineer',
    'software',
    '15-1252',
    `embedded software*|embedded software engineer*|embedded engineer|embedded systems engineer|embedded developer|firmware engineer|firmware developer|firmware|embedded linux|bsp engineer|device driver engineer`,
  ),
  job(
    'qa-engineer',
    'software',
    '15-1253',
    `qa engineer|quality assurance engineer|qa analyst|qa tester|qa automation*|qa automation engineer|test automation engineer|software quality engineer|qa lead|qa manager|qa specialist|quality assurance engineer software|software quality*|software quality assurance|software tester|test consultant|test analyst|test lead|technical test lead|test specialist|test manager|software test*|sdet|test automation*
    |automation test*|automation engineer software|engineer in test|software engineer in test|software development engineer in test|development engineer in test|software test engineer|software engineer test
    |tester|test lead software|game tester|qa|quality assurance analyst|quality assurance tester|manual tester|penetration test lead software`,
  ),
  job('programmer', 'software', '15-1251', `computer programmer|programmer analyst`),
  job(
    'systems-analyst',
    'other',
    '15-1211',
    `systems analyst|system analyst|business systems analyst|business system analyst|it systems analyst|computer systems analyst|it analyst|application* analyst|functional analyst|technical analyst|it business analyst|technical business analyst|erp analyst|crm analyst`,
  ),
  job('business-analyst', 'other', null, `business analyst|business process analyst`),
  job(
    'site-reliability-engineer',
    'infrastructure',
    '15-1252',
    `site reliability*|site reliability engineer*|sre|reliability engineer software|systems reliability engineer|production engineer meta|production engineering software|service reliability engineer|observability engineer`,
  ),
  job(
    'devops-engineer',
    'infrastructure',
    '15-1252',
    `devops|dev ops|devsecops|devops engineer|ci cd engineer|kubernetes engineer|build automation engineer|automation and devops`,
  ),
  job(
    'cloud-engineer',
    'infrastructure',
    '15-1252',
    `cloud engineer|cloud infrastructure*|cloud infrastructure engineer*|cloud operations engineer|cloud architect|cloud platform engineer|cloud consultant|cloud administrator|cloud specialist|aws engineer|azure engineer|gcp engineer|aws architect|azure architect|cloud security architect aws
    |cloud solution* architect|cloud solutions engineer infrastructure|cloud support engineer|cloud systems engineer|cloud network engineer`,
  ),
  job(
    'platform-engineer',
    'infrastructure',
    '15-1252',
    `platform engineer|platform software engineer|platform developer|platform architect|platform reliability engineer`,
  ),
  job(
    'infrastructure-engineer',
    'infrastructure',
    '15-1252',
    `infrastructure engineer|infrastructure software engineer|it infrastructure*|infrastructure architect|infrastructure specialist|infrastructure developer|infrastructure|data center engineer|data centre engineer|production engineer`,
  ),
  job(
    'systems-administrator',
    'infrastructure',
    '15-1244',
    `systems administrator|system administrator|sysadmin|sys admin|linux administrator|windows administrator|unix administrator|linux engineer|windows engineer|server administrator|it administrator|network administrator|network and systems administrator
    |network and computer systems administrator|it operations engineer|it engineer|it systems engineer|it system engineer|virtualization engineer|vmware engineer|storage administrator|exchange administrator|systems operations engineer|it systems administrator`,
  ),
  job(
    'systems-engineer',
    'infrastructure',
    '15-1252',
    `systems engineer|systems development engineer|system engineer|computer systems engineer*|systems engineer architect|systems architect|system architect|it architect|enterprise architect|technology architect|technology consultant|it consultant`,
  ),
  job(
    'network-engineer',
    'infrastructure',
    '15-1241',
    `network engineer|network architect|network security engineer network|network specialist|network operations engineer|network reliability engineer|network development engineer|network software engineer|computer network architect|wireless network engineer`,
  ),
  job(
    'it-support',
    'other',
    '15-1232',
    `it support*|help desk*|helpdesk*|desktop support*|service desk*|computer user support*|it technician|it specialist|technical support*|support technician it|computer technician`,
  ),
  job(
    'database-administrator',
    'data',
    '15-1242',
    `database administrator|dba|database engineer|database developer|database specialist|sql server administrator|oracle dba|sql developer|sql dba|pl sql developer`,
  ),
  job(
    'database-architect',
    'data',
    '15-1243',
    `database architect|data warehouse architect|data architect|data warehousing specialist|data warehouse*|data modeler`,
  ),
  job(
    'data-engineer',
    'data',
    '15-1252',
    `data engineer*|data platform engineer|data infrastructure engineer|big data*|etl*|data pipeline engineer|data integration*|hadoop|spark engineer|spark developer|data software engineer|data developer|snowflake developer|snowflake engineer|databricks engineer
    |data ops engineer|dataops|data platform|data operations engineer|data migration*`,
  ),
  job(
    'analytics-engineer',
    'data',
    '15-2051',
    `analytics engineer*|bi engineer|business intelligence engineer|bi developer|business intelligence developer|tableau developer|power bi developer|bi consultant|dbt developer`,
  ),
  job(
    'data-analyst',
    'data',
    '15-2051',
    `data analyst|data analysis|data analytics analyst|data analytics*|analytics analyst|business intelligence*|business intelligence analyst|bi analyst|product analyst|product data analyst|business data analyst|insights analyst|reporting analyst|analytics manager|analytics consultant|analytics lead
    |marketing analyst data|marketing data analyst|growth analyst|risk data analyst|web analyst|web analytics*|data quality analyst|data governance*|data steward|data management*|decision analyst|data visualization*|data manager|data specialist|data consultant|customer analytics*`,
  ),
  job(
    'data-scientist',
    'data',
    '15-2051',
    `data scientist|data science*|decision scientist|product data scientist|analytics scientist|product scientist|applied data scientist|quantitative analyst|quantitative researcher|quant researcher|quantitative research*|quantitative trader|quantitative trading analyst`,
  ),
  job(
    'statistician',
    'data',
    '15-2041',
    `statistician|biostatistician|statistical programmer|statistical analyst|econometrician`,
  ),
  job(
    'operations-research',
    'data',
    '15-2031',
    `operations research*|operations research analyst|operations research scientist|operational research*|optimization scientist|optimization engineer`,
  ),
  job(
    'machine-learning-engineer',
    'ml-ai',
    '15-1252',
    `machine learning engineer*|ml engineer|ml software engineer|machine learning software engineer|software engineer machine learning|ai engineer*|ai ml engineer|ml ai engineer|artificial intelligence engineer|deep learning engineer|mlops*|ml ops*|nlp engineer|llm engineer
    |genai engineer|generative ai*|computer vision engineer|ai software engineer|ai developer|ai ml developer|machine learning developer|ai architect|ai ml architect|applied ai*|ai platform engineer|ml platform engineer|ml infrastructure engineer|ai infrastructure engineer|prompt engineer
    |machine learning|ml|deep learning|computer vision|nlp|artificial intelligence|ai specialist|ai consultant|ai solutions engineer|recommendation* engineer|speech engineer|natural language processing*|ai agent engineer|agentic ai*|conversational ai*|ai lead|ml lead|ai ml lead|ai ml|ml ai`,
  ),
  job(
    'research-scientist',
    'ml-ai',
    '15-1221',
    `applied scientist|applied sciences|applied research*|research engineer|machine learning scientist|machine learning researcher|ml scientist|ml researcher|ai scientist|ai research*|ai researcher|ml research*|research scientist ai|research scientist machine learning|research scientist computer*
    |research scientist nlp|research scientist deep learning|deep learning scientist|deep learning researcher|computer vision scientist|computer vision researcher|nlp scientist|nlp researcher|computer research scientist|computer and information research scientist|research scientist generative*
    |research scientist llm|research scientist robotics|language scientist|ai ml scientist|research software engineer`,
  ),
  job('scientist', 'ml-ai', null, `research scientist`),
  job(
    'security-engineer',
    'security',
    '15-1212',
    `security engineer*|security software engineer|security architect|application security*|appsec*|product security*|cloud security*|cyber security*|cybersecurity*|information security*|infosec*|network security*|it security*|security analyst|soc analyst|security operations analyst
    |security operations engineer|security operations center|penetration test*|pentest*|red team*|ethical hacker|threat*|vulnerability*|cryptograph*|security researcher|security research*|malware*|incident response*|incident responder|detection engineer*|detection and response*|iam engineer
    |identity and access*|grc analyst|security compliance*|security consultant|ciso|chief information security officer|offensive security*|security developer|security administrator|information systems security*|cyber defense*|cyber threat*|cyber analyst|cyber engineer|digital forensics*
    |information assurance*|security specialist it|data security*|endpoint security*|security automation engineer|security risk*|security program manager|devsecops engineer security`,
  ),
  job(
    'designer',
    'design',
    '15-1255',
    `product designer|ux designer|ui designer|ux ui designer|ui ux designer|ui ux*|ux ui*|ux|user experience*|user interface designer|interaction designer|web designer|digital designer|visual designer|service designer|design systems designer|design technologist|experience designer|ux researcher|ux writer|user researcher|ux research*|content designer|design manager|design lead|head of design|director of design|design director|product design*|mobile designer|game designer ui`,
  ),
  job(
    'graphic-designer',
    'design',
    '27-1024',
    `graphic designer|brand designer|communication* designer|marketing designer|motion designer|motion graphics*|presentation designer|visual communication* designer`,
  ),
  job(
    'product-manager',
    'product',
    null,
    `product manager|product management|product lead|group product manager|product director|director of product|director product|head of product|vp product|vp of product|chief product officer|cpo|apm|associate product manager|product strategy*|data product manager|ai product manager|digital product manager|growth product manager|gpm|product management director|platform product manager|principal product manager|product line manager software`,
  ),
  job(
    'technical-product-manager',
    'product',
    null,
    `technical product manager|product manager technical|product manager tech`,
  ),
  job('product-owner', 'product', null, `product owner`),
  job(
    'technical-program-manager',
    'program-management',
    null,
    `technical program manager|tpm|technical programme manager|engineering program manager|program manager technical|software program manager|technical delivery manager`,
  ),
  job(
    'program-manager',
    'program-management',
    null,
    `program manager|programme manager|program management|programme management|program lead|it program manager|programme lead`,
  ),
  job(
    'project-manager',
    'program-management',
    '13-1082',
    `project manager|project management specialist|it project manager|agile coach|scrum master|delivery manager|project management|agile project manager|agile delivery*|release train engineer|delivery lead`,
  ),
  job(
    'technical-project-manager',
    'program-management',
    '13-1082',
    `technical project manager|software project manager|information technology project manager`,
  ),
  job('pmo', 'program-management', '13-1082', `pmo|project management office`),
  job(
    'engineering-manager',
    'engineering-management',
    '11-3021',
    `engineering manager|software engineering manager|software development manager|software manager|software engineer manager|manager software*|manager of software*|manager engineering|manager of engineering|development manager software|dev manager|director of engineering|director engineering|director software*|director of software*
    |head of engineering|head of software*|head of technology|head of platform|head of infrastructure|head of data*|head of it|head of security|head of machine learning|head of ai|vp engineering|vp of engineering|vice president engineering|vice president of engineering|vp technology|vice president technology|vp of technology
    |vp software*|svp engineering|cto|chief technology officer|chief information officer|cio|it manager|it director|director of it|director of technology|director technology|information technology manager|information technology director|information systems manager|computer and information systems manager|it operations manager|director of platform*|director of infrastructure
    |infrastructure manager|platform manager|data engineering manager|manager data engineering|manager of data engineering|machine learning manager|machine learning engineering manager|manager machine learning*|data science manager|manager data science|manager of data science|director data science|director of data science|director of data*|director of machine learning|director of ai|director ai
    |security engineering manager|security manager information|information security manager|director of security engineering|devops manager|sre manager|site reliability engineering manager|frontend engineering manager|backend engineering manager|mobile engineering manager|qa engineering manager|technology manager|application* manager it|application development manager
    |applications manager|technical manager software|engineering director|technology director|engineering team lead|development team lead|director of software development|senior director engineering|analytics engineering manager|platform engineering manager|infrastructure engineering manager|em software`,
  ),
  job(
    'solutions-engineer',
    'solutions',
    null,
    `solution* engineer|sales engineer|pre sales engineer|presales engineer|pre sales consultant|presales consultant|presales*|customer engineer|field engineer software|field application* engineer software|customer success engineer|support engineer|customer support engineer|product support engineer|technical support engineer
    |implementation engineer|implementation consultant|integration engineer|integration consultant|forward deployed*|deployment strategist|deployment engineer|partner engineer|developer advocate|developer relations*|developer evangelist|technical account manager|technical account engineer|technical solutions engineer|technical consultant
    |technical solution* consultant|solution* consultant|escalation engineer|onboarding engineer|professional services engineer|professional services consultant|technical success manager|applications engineer sales|salesforce consultant|sap consultant|workday consultant|servicenow consultant|salesforce administrator`,
  ),
  job(
    'solutions-architect',
    'solutions',
    '15-1299',
    `solution* architect|salesforce architect|technical solution* architect|sap architect|customer solutions architect|integration architect|field solutions architect|partner solutions architect|enterprise solutions architect|servicenow architect|workday architect`,
  ),
  job(
    'hardware-engineer',
    'infrastructure',
    '17-2061',
    `hardware engineer|asic*|asic design engineer|fpga design engineer|fpga*|silicon engineer|silicon design*|chip design*|vlsi*|rtl design*|design verification engineer|physical design engineer|soc design*|soc engineer|soc architect|computer hardware engineer|hardware design engineer|board design engineer|gpu architect|cpu architect|rtl engineer|analog design engineer|mixed signal design*|verification engineer asic|computer architect|hardware architect`,
  ),
];
