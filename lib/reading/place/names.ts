/**
 * Names of places that offers and postings use, with their country: the cities where the covered roles are hired,
 * and every country by the names in common use. A name that is also a word or a person needs its region beside it
 * (`shared`).
 */

/** City (lower case) → ISO 3166 alpha-2. */
const CITY_LISTS: Record<string, string> = {
  US: 'san francisco|sf|sf bay area|bay area|san francisco bay area|new york|new york city|nyc|austin|seattle|boston|chicago|los angeles|denver|atlanta|dallas|houston|miami|philadelphia|phoenix|portland|san diego|san jose|san mateo|palo alto|mountain view|menlo park|sunnyvale|santa clara|cupertino|redwood city|oakland|berkeley|fremont|pleasanton|santa monica|culver city|irvine|sacramento|santa barbara|boulder|salt lake city|lehi|provo|las vegas|scottsdale|tempe|raleigh|durham|charlotte|research triangle|nashville|minneapolis|st. louis|kansas city|detroit|ann arbor|columbus|cincinnati|cleveland|pittsburgh|baltimore|washington dc|washington d.c.|washington, dc|arlington|mclean|reston|herndon|bellevue|redmond|kirkland|spokane|boise|honolulu|brooklyn|manhattan|jersey city|hoboken|newark|stamford|hartford|providence|burlington|waltham|somerville|madison|milwaukee|indianapolis|tampa|orlando|jacksonville|fort lauderdale|plano|san antonio|fort worth|sugar land|the woodlands|huntsville|richmond|omaha|des moines|tulsa|albuquerque|tucson|santa fe|bentonville|louisville|foster city|south san francisco|burlingame|los gatos|campbell|milpitas|newton|hopkinton|wilmington|long beach|pasadena|glendale|el segundo|santa rosa|chattanooga|memphis|knoxville|greenville|columbia|charleston|savannah|birmingham, al|new orleans|baton rouge|oklahoma city|wichita|lincoln, ne|grand rapids|lansing|toledo|dayton|akron|buffalo|rochester|syracuse|albany|white plains|new haven|worcester|lowell|manchester, nh|portsmouth, nh|princeton|wilmington|norfolk|virginia beach|bethesda|rockville|gaithersburg|germantown|alexandria|fairfax|tacoma|everett|eugene|reno|fresno|bakersfield|riverside|san bernardino|anchorage|el paso|corpus christi|mckinney|frisco|irving|round rock|gainesville|tallahassee|st. petersburg|boca raton|west palm beach|naples, fl|colorado springs|fort collins|golden|broomfield|westminster, co|sioux falls|fargo|green bay|cedar rapids|iowa city|springfield|peoria|naperville|schaumburg|evanston|bloomington',
  GB: 'london|manchester|edinburgh|glasgow|bristol|leeds|cardiff|belfast|birmingham|liverpool|oxford|reading|brighton|sheffield|nottingham|newcastle|leicester|milton keynes|houghton le spring|guildford|exeter|aberdeen|cambridge, uk|southampton|portsmouth|coventry|york|bath|norwich|swansea|newport|dundee|inverness|derby|wolverhampton|sunderland|middlesbrough|hull|bradford|preston|blackpool|bournemouth|plymouth|gloucester|cheltenham|swindon|slough|luton|watford|peterborough|ipswich|colchester|chelmsford|maidstone|canterbury|stevenage|warrington|chester|stoke-on-trent|telford|shrewsbury|lancaster|harrogate|durham, uk|stirling|perth, uk|londonderry|derry',
  IE: 'dublin|cork|galway|limerick',
  DE: 'berlin|munich|münchen|hamburg|frankfurt|cologne|köln|stuttgart|düsseldorf|dusseldorf|leipzig|karlsruhe|dresden|hannover|walldorf|bonn|dortmund|essen|duisburg|bochum|wuppertal|bremen|nuremberg|nürnberg|erlangen|münster|mannheim|augsburg|wiesbaden|mainz|freiburg|heidelberg|potsdam|darmstadt|aachen|kiel|lübeck|magdeburg|halle|erfurt|jena|regensburg|ingolstadt|ulm|würzburg|wolfsburg|braunschweig|kassel|paderborn|bielefeld|osnabrück|oldenburg|rostock|saarbrücken|konstanz',
  FR: 'paris|lyon|toulouse|nantes|bordeaux|lille|marseille|grenoble|rennes|sophia antipolis|nice|montpellier|strasbourg',
  NL: 'amsterdam|rotterdam|utrecht|eindhoven|the hague|den haag|delft|groningen|zwolle|arnhem|nijmegen|breda|tilburg|den bosch|maastricht|haarlem|leiden|almere|amersfoort|enschede|hilversum',
  BE: 'brussels|antwerp|ghent|leuven',
  CH: 'zurich|zürich|geneva|genève|lausanne|basel|bern|zug|st. gallen|st gallen|winterthur|lucerne|luzern|lugano|neuchâtel|fribourg|aarau',
  AT: 'vienna|wien|graz|linz|salzburg',
  ES: 'madrid|barcelona|valencia|málaga|malaga|seville|bilbao',
  PT: 'lisbon|lisboa|porto|braga|coimbra',
  IT: 'milan|milano|rome|roma|turin|torino|bologna|florence',
  SE: 'stockholm|gothenburg|göteborg|malmö|malmo',
  DK: 'copenhagen|københavn|aarhus',
  NO: 'oslo|bergen|trondheim',
  FI: 'helsinki|espoo|tampere',
  IS: 'reykjavik',
  PL: 'warsaw|warszawa|krakow|kraków|cracow|wroclaw|wrocław|gdansk|gdańsk|gdynia|sopot|poznan|poznań|katowice|gliwice|lodz|łódź|szczecin|lublin|rzeszów|rzeszow|bydgoszcz|toruń|białystok|bialystok',
  CZ: 'prague|praha|brno',
  HU: 'budapest',
  RO: 'bucharest|cluj|cluj-napoca|iasi|timisoara',
  BG: 'sofia|plovdiv',
  GR: 'athens|thessaloniki',
  RS: 'belgrade|novi sad',
  HR: 'zagreb',
  SI: 'ljubljana',
  SK: 'bratislava',
  LT: 'vilnius|kaunas',
  LV: 'riga',
  EE: 'tallinn|tartu',
  UA: 'kyiv|kiev|lviv|kharkiv',
  TR: 'istanbul|ankara|izmir',
  IL: 'tel aviv|tel-aviv|haifa|jerusalem|herzliya|ramat gan',
  AE: 'dubai|abu dhabi',
  SA: 'riyadh|jeddah',
  QA: 'doha',
  EG: 'cairo',
  NG: 'lagos|abuja',
  KE: 'nairobi',
  ZA: 'cape town|johannesburg|pretoria|durban|gqeberha|east london|mbombela|polokwane',
  IN: 'bangalore|bengaluru|hyderabad|mumbai|pune|chennai|delhi|new delhi|gurgaon|gurugram|noida|kolkata|ahmedabad|kochi|trivandrum|thiruvananthapuram|coimbatore|jaipur|chandigarh|indore',
  PK: 'karachi|lahore|islamabad',
  BD: 'dhaka',
  LK: 'colombo',
  SG: 'singapore',
  MY: 'kuala lumpur|penang|cyberjaya',
  ID: 'jakarta|bandung|yogyakarta|bali',
  TH: 'bangkok|chiang mai',
  VN: 'ho chi minh city|hanoi|da nang|saigon',
  PH: 'manila|makati|cebu|taguig|quezon city',
  HK: 'hong kong',
  TW: 'taipei|hsinchu',
  CN: 'shanghai|beijing|shenzhen|guangzhou|hangzhou|chengdu',
  JP: 'tokyo|osaka|kyoto|fukuoka|nagoya|yokohama',
  KR: 'seoul|busan|pangyo',
  AU: 'sydney|melbourne|brisbane|perth|adelaide|canberra|gold coast|hobart|darwin|newcastle, nsw|wollongong|geelong|townsville|cairns',
  NZ: 'auckland|wellington|christchurch',
  CA: 'toronto|vancouver|montreal|montréal|ottawa|calgary|edmonton|waterloo|kitchener|quebec city|québec|halifax|victoria|winnipeg|mississauga|markham',
  MX: 'mexico city|ciudad de méxico|cdmx|guadalajara|monterrey',
  BR: 'são paulo|sao paulo|rio de janeiro|florianópolis|florianopolis|belo horizonte|curitiba|porto alegre|campinas|recife',
  AR: 'buenos aires|córdoba|cordoba',
  CL: 'santiago',
  CO: 'bogota|bogotá|medellin|medellín|cali',
  PE: 'lima',
  UY: 'montevideo',
  CR: 'san josé|san jose, costa rica',
};

/** Country names in common use (lower case) → ISO 3166 alpha-2. */
const COUNTRY_LISTS: Record<string, string> = {
  US: 'united states|united states of america|usa|us|u.s.|u.s.a.|us-based|america',
  GB: 'united kingdom|uk|u.k.|england|scotland|wales|northern ireland|great britain|britain',
  IE: 'ireland|republic of ireland|ie',
  DE: 'germany|deutschland',
  FR: 'france',
  NL: 'netherlands|the netherlands|holland',
  BE: 'belgium',
  LU: 'luxembourg',
  CH: 'switzerland',
  AT: 'austria',
  ES: 'spain|españa',
  PT: 'portugal',
  IT: 'italy|italia',
  SE: 'sweden',
  DK: 'denmark',
  NO: 'norway',
  FI: 'finland',
  IS: 'iceland',
  PL: 'poland|polska',
  CZ: 'czech republic|czechia',
  HU: 'hungary',
  RO: 'romania',
  BG: 'bulgaria',
  GR: 'greece',
  CY: 'cyprus',
  MT: 'malta',
  RS: 'serbia',
  HR: 'croatia',
  SI: 'slovenia',
  SK: 'slovakia',
  LT: 'lithuania',
  LV: 'latvia',
  EE: 'estonia',
  UA: 'ukraine',
  TR: 'turkey|türkiye',
  GE: 'georgia (country)',
  AM: 'armenia',
  IL: 'israel',
  AE: 'uae|united arab emirates',
  SA: 'saudi arabia',
  QA: 'qatar',
  EG: 'egypt',
  MA: 'morocco',
  NG: 'nigeria',
  GH: 'ghana',
  KE: 'kenya',
  ZA: 'south africa',
  IN: 'india',
  PK: 'pakistan',
  BD: 'bangladesh',
  LK: 'sri lanka',
  SG: 'singapore',
  MY: 'malaysia',
  ID: 'indonesia',
  TH: 'thailand',
  VN: 'vietnam',
  PH: 'philippines|the philippines',
  HK: 'hong kong',
  TW: 'taiwan',
  CN: 'china',
  JP: 'japan',
  KR: 'south korea|korea|republic of korea',
  AU: 'australia',
  NZ: 'new zealand',
  CA: 'canada',
  MX: 'mexico',
  BR: 'brazil|brasil',
  AR: 'argentina',
  CL: 'chile',
  CO: 'colombia',
  PE: 'peru',
  UY: 'uruguay',
  CR: 'costa rica',
  PR: 'puerto rico',
};

/** Wider areas that postings hire in; no single country. */
export const AREAS = new Set(
  'emea|apac|latam|europe|eu|european union|americas|north america|south america|latin america|worldwide|anywhere|global|nordics|dach|benelux|mena|middle east|africa|asia|asia pacific|oceania|caribbean|uki|anz'.split(
    '|',
  ),
);

/** Towns' names that are fields of jobs: "Account Executive, Enterprise". Places only with their region. */
export const FIELDS_OF_JOBS: ReadonlySet<string> = new Set(
  'enterprise commerce mobile media progress talent success'.split(' '),
);

/** Parts of the world and waters by name: nobody's employer, and no place of work by themselves. */
export const WIDE_AREAS: ReadonlySet<string> = new Set(
  'far east|near east|north sea|baltic sea|black sea|irish sea|red sea|celtic sea|south china sea|mediterranean|mediterranean sea|english channel|gulf of mexico|persian gulf|atlantic|north atlantic|pacific|indian ocean|southern ocean|west coast|east coast|gulf coast|midwest|deep south|pacific northwest|western europe|eastern europe|central europe|northern europe|southern europe|sub-saharan africa|southeast asia|south east asia|east asia|south asia|central asia'.split(
    '|',
  ),
);

/** US states and Canadian provinces: name or code as written → country. */
const US_STATES =
  'Alabama:AL|Alaska:AK|Arizona:AZ|Arkansas:AR|California:CA|Colorado:CO|Connecticut:CT|Delaware:DE|Florida:FL|Georgia:GA|Hawaii:HI|Idaho:ID|Illinois:IL|Indiana:IN|Iowa:IA|Kansas:KS|Kentucky:KY|Louisiana:LA|Maine:ME|Maryland:MD|Massachusetts:MA|Michigan:MI|Minnesota:MN|Mississippi:MS|Missouri:MO|Montana:MT|Nebraska:NE|Nevada:NV|New Hampshire:NH|New Jersey:NJ|New Mexico:NM|New York:NY|North Carolina:NC|North Dakota:ND|Ohio:OH|Oklahoma:OK|Oregon:OR|Pennsylvania:PA|Rhode Island:RI|South Carolina:SC|South Dakota:SD|Tennessee:TN|Texas:TX|Utah:UT|Vermont:VT|Virginia:VA|Washington:WA|West Virginia:WV|Wisconsin:WI|Wyoming:WY|District of Columbia:DC';
const CA_PROVINCES =
  'Ontario:ON|Quebec:QC|British Columbia:BC|Alberta:AB|Manitoba:MB|Saskatchewan:SK|Nova Scotia:NS|New Brunswick:NB';
const AU_STATES =
  'Victoria:VIC|New South Wales:NSW|Queensland:QLD|South Australia:SA|Western Australia:WA|Tasmania:TAS';
const NZ_REGIONS = 'Waikato:WKO|Otago:OTA|Bay of Plenty:BOP|Taranaki:TKI|Southland:STL';

const UK_COUNTIES =
  'surrey|kent|essex|west sussex|east sussex|sussex|hampshire|berkshire|buckinghamshire|oxfordshire|hertfordshire|bedfordshire|cambridgeshire|norfolk|suffolk|lincolnshire|nottinghamshire|derbyshire|leicestershire|northamptonshire|warwickshire|west midlands|staffordshire|shropshire|worcestershire|gloucestershire|wiltshire|dorset|devon|cornwall|cheshire|lancashire|greater manchester|merseyside|cumbria|west yorkshire|north yorkshire|south yorkshire|yorkshire|tyne and wear|northumberland|fife|midlothian';
const GERMAN_STATES =
  'bayern|bavaria|baden-württemberg|hessen|hesse|niedersachsen|lower saxony|nordrhein-westfalen|north rhine-westphalia|rheinland-pfalz|saarland|sachsen|saxony|sachsen-anhalt|schleswig-holstein|thüringen|thuringia|brandenburg|mecklenburg-vorpommern';
const INDIAN_STATES =
  'karnataka|maharashtra|tamil nadu|telangana|kerala|gujarat|haryana|uttar pradesh|west bengal|rajasthan|punjab|madhya pradesh|andhra pradesh';

function expand(lists: Record<string, string>): Map<string, string> {
  return new Map(
    Object.entries(lists).flatMap(([country, names]) => names.split('|').map((name) => [name, country])),
  );
}

/** City names, lower case → country. */
export const CITIES: ReadonlyMap<string, string> = expand(CITY_LISTS);
/** Country names, lower case → country. */
export const COUNTRIES: ReadonlyMap<string, string> = expand(COUNTRY_LISTS);

const named = (list: string, country: string): [string, string][] =>
  list.split('|').map((pair) => [(pair.split(':')[0] as string).toLowerCase(), country]);
const coded = (list: string, country: string): [string, string][] =>
  list.split('|').map((pair) => [pair.split(':')[1] as string, country]);

/** State and province names, lower case → country. */
export const STATES: ReadonlyMap<string, string> = new Map([
  ...expand({ GB: UK_COUNTIES, DE: GERMAN_STATES, IN: INDIAN_STATES }),
  ...named(NZ_REGIONS, 'NZ'),
  ...named(AU_STATES, 'AU'),
  ...named(CA_PROVINCES, 'CA'),
  ...named(US_STATES, 'US'),
]);
/** State and province codes in upper case → country; a US code wins over another country's. */
export const STATE_CODES: ReadonlyMap<string, string> = new Map([
  ...coded(AU_STATES, 'AU'),
  ...coded(CA_PROVINCES, 'CA'),
  ...coded(US_STATES, 'US'),
]);
/** Australian codes that are nothing else: behind them even an unknown name is a town ("Bendigo VIC"). */
export const AU_CODES: ReadonlySet<string> = new Set(
  coded(AU_STATES, 'AU').flatMap(([code]) => (code.length === 3 ? [code] : [])),
);
/** Codes of Brazil's states, some of them those of US states too. */
export const BR_CODES: ReadonlySet<string> = new Set(
  'AC AL AP AM BA CE DF ES GO MA MT MS MG PA PB PR PE PI RJ RN RS RO RR SC SP SE TO'.split(' '),
);
/** Codes of territories that are words or tests where they stand alone: "ACT", "NT". */
export const BEHIND_TOWNS: ReadonlySet<string> = new Set(['ACT', 'NT']);
