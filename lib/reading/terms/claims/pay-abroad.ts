/** Words for base pay in German, French, Spanish, Portuguese, Italian, Dutch, Polish and Swedish. */
import type { Claim } from '../_claim.ts';

const claim: Claim = {
  name: 'pay-abroad',
  role: 'base',
  before:
    /(?<!\p{L})(?:(?:brutto)?(?:jahres|monats|grund|einstiegs|ziel)?(?:brutto)?gehalt(?:s\p{L}{0,12})?|vergütung|entgelt|lohn|salaires?|rémunération|salario|sueldo|retribuci[óo]n|retribuzione|stipendio|salário|remuneração|ral|salaris|bruto|wynagrodzeni[ea]|widełki|pensja|plat|lön|årslön|månadslön|løn|lønn|brutto|brut)(?!\p{L})/giu,
  after: /^[\s)*,]{0,3}(?:bruts?|brutto|bruto|lordi|netto|brutos)(?!\p{L})/iu,
  weight: 8,
};

export default claim;
