/** Hours and contract types, which stand beside the title where employers' names stand: "CDI", "38 hrs/week". */

/** Words of which such a part of a line is made, in the languages of the lexicon. */
const TERMS = new Set(
  `full part time fulltime parttime permanent temporary temp casual seasonal contract fixed term freelance internship
  apprenticeship w2 1099 b2b hrs hr hours hour week weekly month months days shift shifts nights fte
  vollzeit teilzeit festanstellung befristet unbefristet minijob werkstudent praktikum ausbildung std stunden stunde woche
  wöchentlich wochenstunden monate tage schicht
  cdi cdd ctt intérim interim alternance stage apprentissage temps plein partiel heures heure semaine mois jours
  indefinido indefinida temporal jornada tiempo completa completo parcial media contrato fijo prácticas horas hora semana meses días
  tempo pieno parziale indeterminato determinato stagionale tirocinio ore ora settimana settimanali mesi giorni
  vast tijdelijk dienstverband uur uren maanden dagen oproepkracht bijbaan
  umowa pracę zlecenie o pełny niepełny etat godzin godziny tydzień tygodniowo
  clt pj efetivo efetiva temporário integral estágio sem termo termo horário semanais`.split(/\s+/),
);
/** What joins them: "à temps plein", "38 hours a week", "Vollzeit oder Teilzeit". */
const JOINTS = new Set('a an per par por pro de à al and or und oder et ou y e en of na i w in'.split(' '));

const isFigure = (word: string): boolean => {
  const first = word.charAt(0);
  return first >= '0' && first <= '9' && !/\p{L}{4}/u.test(word);
};

/** Whether words say how much, how long or by which contract somebody works, and nothing else. */
export function isWorkTerms(name: string): boolean {
  const words = name
    .toLowerCase()
    .split(/[\s,./()·%+–-]+/)
    .filter((word) => word !== '');
  return (
    words.some((word) => TERMS.has(word)) &&
    words.every((word) => TERMS.has(word) || JOINTS.has(word) || isFigure(word))
  );
}
