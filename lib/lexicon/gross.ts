/** "48 000 € bruts": words behind an amount for before or after tax. They say that it is paid, never what for. */
export const GROSS = [
  'gross',
  'net',
  'brut',
  'brute',
  'bruts',
  'brutes',
  'brutto',
  'bruto',
  'brutos',
  'bruta',
  'lordo',
  'lordi',
  'netto',
  'neto',
  'netos',
];
