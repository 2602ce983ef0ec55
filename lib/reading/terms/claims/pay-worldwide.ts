/** Words for base pay in languages beyond the great Western European ones, in their own scripts. */
import type { Claim } from '../amounts/claim.ts';

const claim: Claim = {
  name: 'pay-worldwide',
  role: 'base',
  before: [
    'зарплата',
    'зарплаты',
    'заработная плата',
    'заробітна плата',
    'оклад',
    'заплата',
    'mzda',
    'odměna',
    'salariu',
    'salariul',
    'fizetés',
    'bér',
    'maaş',
    'ücret',
    'palkka',
    '…palkka',
    'palkkahaarukka',
    'laun',
    'mánaðarlaun',
    'palk',
    'brutopalk',
    'alga',
    'atlyginimas',
    'plaća',
    'plača',
    'gaji [pokok|]',
    'lương',
    'mức lương',
    'thu nhập',
    'renta [líquida|bruta|mensual]',
    'fixe',
    'lønnen',
    'lönen',
  ],
  behind: {
    phrases: ['на руки', 'gross', 'all inclusive', 'hrubého', 'čistého', 'lei brut', 'clt', 'pj'],
    between: '',
    most: 0,
    marks: ' )*,',
  },
  script:
    /基本給|給与|給料|月給|年収|年俸|時給|日給|月薪|年薪|时薪|薪资|薪水|薪酬|급여|월급|연봉|시급|기본급|เงินเดือน|שכר|الراتب|راتب/gu,
  weight: 8,
};

export default claim;
