/** The nouns that job titles end on, by trade and in the languages most met; who asks whether words are a title asks here. */
import { type Word, wordsOf } from './words.ts';

const NOUNS = new Set(
  `  engineering engineer developer dev programmer manager management director scientist analyst architect designer
  president officer controller comptroller treasurer counsel lead leader head specialist executive
  representative rep recruiter coordinator administrator admin consultant strategist associate intern internship
  writer researcher accountant auditor technician advocate partner principal fellow producer editor planner
  buyer owner sre secretary assistant clerk generalist supervisor operator technologist evangelist marketer ceo
  cfo cto coo cio ciso cpo cmo vp svp evp avp gm hr swe sde sdet qa tester mts staff agent advisor adviser
  attorney lawyer paralegal solicitor barrister economist statistician mathematician actuary underwriter trader
  broker bookkeeper receptionist negotiator estimator surveyor inspector investigator examiner registrar
  archivist librarian curator copywriter journalist reporter translator interpreter photographer videographer
  animator illustrator artist stylist merchandiser fundraiser organizer superintendent bdr sdr csm postdoc
  trainee apprentice dean provost chancellor rector chairman chairwoman chairperson adjuster curate pastor
  organist conductor florist pediatrician paediatrician obstetrician winemaker cheesemaker dressmaker
  cabinetmaker toolmaker filmmaker modelmaker brewer sommelier nurse midwife paramedic physician surgeon dentist
  doctor veterinarian therapist phlebotomist pharmacist hygienist optometrist radiographer psychologist
  psychiatrist counsellor counselor dietitian caregiver carer caseworker headteacher teacher headmaster
  headmistress professor lecturer tutor instructor trainer educator coach chef cook baker barista bartender
  waiter waitress housekeeper janitor custodian cleaner gardener electrician plumber carpenter welder mechanic
  machinist fitter installer foreman laborer labourer driver dispatcher pilot picker packer cashier salesperson
  attendant teller firefighter lifeguard physicist chemist biologist geologist hydrologist ecologist
  epidemiologist archaeologist meteorologist toxicologist microbiologist sociologist linguist geographer ranger
  forester ingénieur ingénieure développeur développeuse technicienne technicien directeur directrice conseiller
  conseillère vendeur vendeuse infirmier infirmière comptable juriste stagiaire alternante alternant
  gestionnaire contrôleur contrôleuse responsable entwickler programmierer ingenieur techniker berater leiter
  leitung architekt sachbearbeiter mitarbeiter referent kaufmann kauffrau fachkraft facharzt oberarzt
  assistenzarzt arzt fachärztin oberärztin assistenzärztin ärztin pflegefachmann pflegefachfrau pflegefachkraft
  pflegefachperson pfleger erzieher verkäufer fahrer koch köchin elektriker elektroniker mechatroniker
  werkstudent praktikant praktikum assistent buchhalter ingeniero ingeniera desarrollador programador técnico
  técnica analista gerente directora consultor especialista arquitecto arquitecta contable enfermero enfermera
  médico médica profesor comercial coordinador administrativo administrativa vendedor engenheiro engenheira
  desenvolvedor coordenador cientista arquiteto arquiteta estagiário estagiária assistente gestor ingegnere
  sviluppatore programmatore responsabile addetto addetta impiegato impiegata consulente tecnico programmeur
  ontwikkelaar medewerker adviseur verpleegkundige docent beheerder ingenjör utvecklare konsult sjuksköterska
  lärare säljare ingeniør udvikler utvikler medarbejder rådgiver konsulent programista inżynier analityk
  kierownik specjalista doradca księgowy magazynier kierowca handlowiec mgr rn pharmacologist cozinheiro artista
  diretor líder encargado encargada puéricultrice contremaître capitaine kapitein monteur magazijnier aankoper
  inkoper boekhouder chauffeur scientifique jefe auxiliar operario operador asesor abogado contador psicólogo
  maestro cajero repartidor ejecutivo encarregado motorista eletricista farmacêutico enfermeiro advogado
  contabilista rececionista recepcionista chefe assessor cuoco cuoca cameriere cameriera magazziniere operaio
  operaia infermiere infermiera contabile direttore direttrice progettista segretaria segretario medico avvocato
  commessa commesso disegnatore autista dyrektor menedżer asystent inspektor konsultant lekarz pielęgniarka
  nauczyciel prawnik sprzedawca kucharz mechanik elektryk spawacz projektant specjalistka kierowniczka
  inżynierka analityczka księgowa koordynator programistka farmaceuta secrétaire avocat médecin professeur
  éducateur éducatrice serveur serveuse cuisinier cuisinière boulanger boulangère mécanicien électricien soudeur
  opérateur opératrice analyste architecte coordinateur coordinatrice coordonnateur coordonnatrice concepteur
  conceptrice acheteur acheteuse logisticien préparateur préparatrice rédacteur rédactrice attaché animateur
  animatrice superviseur chercheur chercheuse pharmacien pharmacienne dessinateur dessinatrice graphiste
  paysagiste leraar verkoper verkoopster kok bakker lasser schilder timmerman elektricien loodgieter begeleider
  begeleidster jurist advocaat arts apotheker tandarts onderzoeker coördinator dtp'er secretaresse bediende
  geschäftsführung vorstand notar anwalt anwältin lehrer dozent bäcker metzger maurer schlosser schreiner
  tischler dachdecker hydrologe geologe biologe chemiker physiker statiker zeichner konstrukteur planer
  disponent redakteur lektor treuhänder aktuar betreuer hebamme mfa therapeut psychologe steuerberater ökonom
  justiziar prokurist einkäufer servicekraft aushilfe volontär auszubildende lehrling hausmeister kellner
  rezeptionist chargé chargée
  millwright boilermaker pipefitter glazier tiler plasterer roofer locksmith blacksmith farrier stonemason
  bricklayer upholsterer cobbler seamstress groundskeeper arborist beekeeper milker deckhand bosun stevedore
  longshoreman ironworker rigger scaffolder steelworker lineman lineworker joiner turner moulder galvanizer
  sandblaster drywaller draughtsman drafter cartographer conservator embalmer mortician doula sonographer
  orthoptist optician podiatrist chiropodist osteopath chiropractor denturist prosthetist orthotist nutritionist
  anesthetist anaesthetist coroner orderly nanny invigilator bursar chaplain verger cantor violinist cellist
  choreographer dancer actor stagehand gaffer cinematographer colorist compositor storyboarder proofreader
  typesetter bookbinder stenographer bailiff notary magistrate appraiser auctioneer quant expediter porter shunter
  signaller steward stewardess brazier assembler gunsmith jeweller goldsmith glassblower distiller vintner butcher
  fishmonger dishwasher hostess busser caretaker landscaper logger sawyer driller blaster agronomist botanist
  zoologist groomer jockey referee umpire overseer
  stockman shearer wrangler foreperson forewoman shopfitter`
    .split(/\s+/)
    .filter((noun) => noun !== ''),
);

/** Nouns of two words whose last one alone says nothing. */
const PAIRS = new Set(
  'scrum master|social worker|support worker|care worker|youth worker|principal investigator|security guard|cheffe de projet|cheffe de produit|cheffe de rang|cheffe de secteur|chef de projet|chef de produit|chef de rang|chef de secteur|jefe de|jefa de|aide soignant'.split(
    '|',
  ),
);

/** How compounds end: "Softwareentwickler", "hydrologist", "wijkverpleegkundige". */
const TAILS =
  'ologist maker designer developer engineer planer prüfer trainer lehrer monteur mechaniker elektroniker mechatroniker redakteur therapeut psychologe pädagoge zeichner verwalter begeleider entwickler ingenieur architekt berater leiter leitung manager techniker fahrer pfleger arbeiter führer spezialist analyst kraft referent verkäufer händler betreuer assistent helfer meister kaufmann kauffrau ontwikkelaar verpleegkundige adviseur beheerder leider ingenjör utvecklare medewerker chauffeur konsulent'.split(
    ' ',
  );
/** What a noun may have behind it: plural and feminine endings. */
const ENDINGS = ['', 's', 'es', 'e', 'a', 'in', 'innen', 'n', 'ne', 'ka'];
const SHORTEST_HEAD = 3;

const known = new Map<string, boolean>();
const MOST_KNOWN = 20_000;

function isNoun(lower: string): boolean {
  const before = known.get(lower);
  if (before !== undefined) return before;
  const found = ENDINGS.some((ending) => {
    if (!lower.endsWith(ending)) return false;
    const stem = lower.slice(0, lower.length - ending.length);
    return (
      NOUNS.has(stem) ||
      TAILS.some((tail) => stem.length - tail.length >= SHORTEST_HEAD && stem.endsWith(tail))
    );
  });
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(lower, found);
  return found;
}

const isTitleWord = (words: readonly Word[], i: number): boolean =>
  isNoun(words[i]?.lower ?? '') || (i > 0 && PAIRS.has(`${words[i - 1]?.lower} ${words[i]?.lower}`));

/** The noun that makes words a title, as written; null where there is none. */
export function titleNounIn(text: string): string | null {
  const words = wordsOf(text);
  const at = words.findIndex((_, i) => isTitleWord(words, i));
  return at < 0 ? null : text.slice(words[at]?.start, words[at]?.end);
}

/** Whether the words of a text from one to another hold such a noun. */
export function holdsTitleNoun(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isTitleWord(words, i)) return true;
  return false;
}

export const isTitle = (text: string): boolean => titleNounIn(text) !== null;

/** Whether the last word is such a noun: "Registered Nurse". */
export function endsInTitleNoun(text: string): boolean {
  const words = wordsOf(text);
  return isTitleWord(words, words.length - 1);
}
