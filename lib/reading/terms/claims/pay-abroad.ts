/** Words for base pay in German, French, Spanish, Portuguese, Italian, Dutch, Polish and Swedish. */
import type { Claim } from '../_claim.ts';

const claim: Claim = {
  name: 'pay-abroad',
  role: 'base',
  before:
    /(?<![a-zß-ž])(?:(?:brutto)?(?:jahres|monats|stunden|tages|grund|einstiegs|mindest|ziel|fix)?(?:brutto)?(?:gehalt|lohn|satz|verdienst)(?:s[a-zß-ž]{0,12})?|vergütung|entgelt|tjm|taux (?:horaire|journalier)|salaires?|rémunération|salario|sueldo|retribuci[óo]n|retribuzione|stipendio|salário|remuneração|ral|salaris|bruto|wynagrodzeni[ea]|widełki|pensja|plat|lön|årslön|månadslön|løn|lønn|brutto|brut)(?![a-zß-ž])/g,
  // "CHF 8’500 x 13": so many salaries a year.
  after:
    /^[\s)*,]{0,3}(?:(?:bruts?|brutto|fixes?|fijos?|fissi|fest|bruto|lordi|netto|brutos|netos?)(?![a-zß-ž])|[x×]\s?1[2-5](?!\d))/,
  weight: 8,
};

export default claim;
