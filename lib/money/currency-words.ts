/** Currencies as words behind an amount: "dollars", "złotych", "kronor", "baht", also in scripts of their own. */
import type { Currency } from './money.ts';

/** Currency words in lower case; the first match counts. `pounds` needs a plausible amount (see the scanner). */
export const WORDS: readonly [RegExp, Currency][] = [
  [/(?:united states|u\.?s\.?|american) dollars?/y, 'USD'],
  [/canadian dollars?/y, 'CAD'],
  [/australian dollars?/y, 'AUD'],
  [/new zealand dollars?/y, 'NZD'],
  [/singapore dollars?/y, 'SGD'],
  [/hong kong dollars?/y, 'HKD'],
  [/dollars?|bucks/y, 'USD'],
  [/(?:british |uk )?(?:pounds? sterling|pounds?|sterling|gbp)/y, 'GBP'],
  [/euroa|euros?/y, 'EUR'],
  [/(?:indian )?rupees?/y, 'INR'],
  [/(?:japanese )?yen/y, 'JPY'],
  [/(?:chinese )?(?:yuan|renminbi)/y, 'CNY'],
  [/swiss francs?|franken/y, 'CHF'],
  [/(?:swedish )?kron(?:a|or)/y, 'SEK'],
  [/norwegian kron(?:e|er)/y, 'NOK'],
  [/(?:danish )?kron(?:e|er)/y, 'DKK'],
  [/korun[ay]?/y, 'CZK'],
  [/forint/y, 'HUF'],
  [/(?:polish )?(?:zloty(?:ch|s)?|złot(?:y|ych|e))/y, 'PLN'],
  [/(?:israeli )?(?:new )?shekels?/y, 'ILS'],
  [/dirhams?/y, 'AED'],
  [/(?:saudi )?riyals?/y, 'SAR'],
  [/(?:south african )?rands?/y, 'ZAR'],
  [/naira/y, 'NGN'],
  [/(?:mexican )?pesos/y, 'MXN'],
  [/(?:brazilian )?rea(?:is|ls)/y, 'BRL'],
  [/soles/y, 'PEN'],
  [/(?:korean )?won/y, 'KRW'],
  [/ringgit/y, 'MYR'],
  [/rupiah/y, 'IDR'],
  [/baht/y, 'THB'],
  [/taka/y, 'BDT'],
  [/рубл(?:ей|я)/y, 'RUB'],
  [/грив(?:ень|ні|ня)/y, 'UAH'],
  [/тенге/y, 'KZT'],
  [/лева/y, 'BGN'],
  [/บาท/y, 'THB'],
  [/ש["״']?ח/y, 'ILS'],
  [/درهم/y, 'AED'],
  [/ريال/y, 'SAR'],
  [/جنيه/y, 'EGP'],
  [/đồng/y, 'VND'],
];

/** Words that several countries use for their own money. */
export const SHARED_WORDS = /^(?:dollars?|rupees?|pesos|kron)/;

/** First words of the currency words, so that most text is passed over at once. */
const STARTS = new Set(
  `united us u american canadian australian new singapore hong dollar dollars bucks british uk pound pounds sterling gbp
  euro euros euroa indian rupee rupees japanese yen chinese yuan renminbi swiss franken swedish norwegian danish krona
  kronor krone kroner korun koruna koruny forint polish zloty zlotych zlotys złoty złotych złote israeli shekel shekels
  dirham dirhams saudi riyal riyals south rand rands naira mexican pesos brazilian reais reals soles korean won ringgit
  rupiah baht taka рублей рубля гривень гривня гривні тенге лева đồng`.split(/\s+/),
);

/** Whether text that starts with the word `first` (lower case) may be a currency word: a known one, or another script. */
export const mayBeWord = (first: string): boolean => STARTS.has(first) || first.charCodeAt(0) >= 0x590;
