/** Words for base pay in languages beyond the great Western European ones, in their own scripts. */
import type { Claim } from '../_claim.ts';

const claim: Claim = {
  name: 'pay-worldwide',
  role: 'base',
  before:
    /(?<!\p{L})(?:зарплат[аы]|заработная плата|заробітна плата|оклад|заплата|mzda|odměna|salariul?|fizetés|bér|maaş|ücret|(?:kuukausi|tunti|vuosi|perus)?palkka(?:haarukka)?|(?:mánaðar)?laun|(?:bruto)?palk|alga|atlyginimas|plaća|plača|gaji(?: pokok)?|lương|mức lương|thu nhập|renta (?:líquida|bruta|mensual)|fixe|lønnen|lönen)(?!\p{L})|基本給|給与|給料|月給|年収|年俸|時給|日給|月薪|年薪|时薪|薪资|薪水|薪酬|급여|월급|연봉|시급|기본급|เงินเดือน|שכר|الراتب|راتب/gu,
  after: /^[\s)*,]{0,3}(?:на руки|gross|all[- ]inclusive|hrubého|čistého|lei brut|clt|pj)(?!\p{L})/u,
  weight: 8,
};

export default claim;
