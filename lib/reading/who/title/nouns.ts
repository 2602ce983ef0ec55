/** The nouns that job titles end on, by trade and in the languages most met beside English. */

const OFFICE = `engineer(?:ing)?|developer|dev|programmer|manager|management|director|scientist|analyst|architect|designer|president|officer|
controller|comptroller|treasurer|counsel|lead|leader|head|specialist|executive|representative|rep|recruiter|coordinator|administrator|admin|
consultant|strategist|associate|intern|internship|writer|researcher|accountant|auditor|technician|advocate|partner|principal|fellow|producer|
editor|planner|buyer|owner|sre|scrum master|secretary|assistant|clerk|generalist|supervisor|operator|technologist|evangelist|marketer|ceo|cfo|
cto|coo|cio|ciso|cpo|cmo|vp|svp|evp|avp|gm|hr|swe|sde|sdet|qa|tester|mts|staff|agent|advisor|adviser|attorney|lawyer|paralegal|solicitor|
barrister|economist|statistician|mathematician|actuary|underwriter|trader|broker|bookkeeper|receptionist|negotiator|estimator|surveyor|
inspector|investigator|examiner|registrar|archivist|librarian|curator|copywriter|journalist|reporter|translator|interpreter|photographer|
videographer|animator|illustrator|artist|stylist|merchandiser|fundraiser|organizer|superintendent|bdr|sdr|csm|postdoc|trainee|apprentice|dean|provost|chancellor|rector|chairman|chairwoman|chairperson|adjuster|curate|pastor|organist|conductor`;

const TRADES = `florist|pediatrician|paediatrician|obstetrician|[a-z]{4,16}ologist|(?:wine|cheese|dress|cabinet|tool|film|model)maker|brewer|sommelier|nurse|midwife|paramedic|physician|surgeon|dentist|doctor|veterinarian|therapist|phlebotomist|pharmacist|hygienist|optometrist|
radiographer|psychologist|psychiatrist|counsellor|counselor|dietitian|caregiver|carer|caseworker|social worker|support worker|care worker|youth worker|
(?:head)?teacher|headmaster|headmistress|professor|lecturer|tutor|instructor|trainer|educator|coach|principal investigator|chef|cook|baker|barista|bartender|waiter|waitress|
housekeeper|janitor|custodian|cleaner|gardener|electrician|plumber|carpenter|welder|mechanic|machinist|fitter|installer|foreman|laborer|labourer|
driver|dispatcher|pilot|picker|packer|cashier|salesperson|attendant|teller|firefighter|security guard|lifeguard|physicist|chemist|biologist|
geologist|hydrologist|ecologist|epidemiologist|archaeologist|meteorologist|toxicologist|microbiologist|sociologist|linguist|geographer|ranger|forester`;

const ABROAD = `ingénieur|ingénieure|développeu(?:r|se)|technicien(?:ne)?|directeur|directrice|conseill(?:er|ère)|vendeu(?:r|se)|infirmi(?:er|ère)|
comptable|juriste|stagiaire|alternante?|gestionnaire|contrôleu(?:r|se)|chargée? d['’e]|responsable|chef(?:fe)? de (?:projet|produit|rang|secteur)|
entwickler|programmierer|ingenieur|techniker|berater|leiter|leitung|architekt|sachbearbeiter|mitarbeiter|referent|kauf(?:mann|frau)|fachkraft|
(?:fach|ober|assistenz)?arzt|(?:fach|ober|assistenz)?ärztin|pflegefach(?:mann|frau|kraft|person)|pfleger|erzieher|verkäufer|fahrer|koch|köchin|elektriker|
elektroniker|mechatroniker|werkstudent|praktikant|praktikum|assistent|buchhalter|
ingenier[oa]|desarrollador|programador|técnic[oa]|analista|gerente|jef[ea] de|director|directora|consultor|especialista|arquitect[oa]|contable|
enfermer[oa]|médic[oa]|profesor|comercial|coordinador|administrativ[oa]|vendedor|
engenheir[oa]|desenvolvedor|coordenador|cientista|arquitet[oa]|estagiári[oa]|professor|assistente|gestor|
ingegnere|sviluppatore|programmatore|responsabile|addett[oa]|impiegat[oa]|consulente|tecnico|
programmeur|ontwikkelaar|medewerker|adviseur|verpleegkundige|docent|beheerder|
ingenjör|utvecklare|konsult|sjuksköterska|lärare|säljare|ingeniør|udvikler|utvikler|medarbejder|rådgiver|konsulent|
programista|inżynier|analityk|kierownik|specjalista|doradca|księgowy|magazynier|kierowca|handlowiec`;

/** A German noun before its own kind: "Softwareentwickler", "Vertriebsleiterin"; Swedish and Dutch ones too. */
const COMPOUND = String.raw`\p{L}{3,30}(?:entwickler|ingenieur|architekt|berater|leiter|manager|techniker|fahrer|pfleger|ontwikkelaar|ingenjör|utvecklare|medewerker)`;

const NOUNS = `${OFFICE}|${TRADES}|${ABROAD}`.replace(/\n/g, '');

/** A noun that makes words a title; behind it the feminine and plural endings, also in brackets: "Engenheiro(a)". */
export const TITLE_NOUN = new RegExp(
  String.raw`(?<!\p{L})(?:${NOUNS}|${COMPOUND})(?:s|es|e|a|in|innen|\*in|:in|\((?:s|e|a|in|o)\)|\/(?:-?in|a|o|e))?(?!\p{L})`,
  'iu',
);

/** What an advertised title carries in many countries, whatever its noun: "(m/w/d)", "(H/F)", "(all genders)". */
export const GENDER_MARK =
  /\(?(?<!\p{L})(?:[mwfdx]\s?\/\s?[mwfdx]\s?\/\s?[mwfdxi]|[hf]\s?\/\s?[hf]|[mf]\s?\/\s?[mf](?=\))|all genders|gn)(?!\p{L})\)?/iu;
