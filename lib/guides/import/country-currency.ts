/** The currency that salaries are paid in, by country (ISO 3166 to ISO 4217). */
import type { Currency } from '../../money/money.ts';

const EURO = 'IE DE FR NL BE LU AT ES PT IT FI GR CY MT SI SK LT LV EE HR';
const OWN =
  'US:USD GB:GBP IN:INR CA:CAD AU:AUD NZ:NZD SG:SGD HK:HKD TW:TWD MX:MXN BR:BRL JP:JPY CN:CNY KR:KRW CH:CHF SE:SEK NO:NOK DK:DKK IS:ISK PL:PLN CZ:CZK HU:HUF RO:RON BG:BGN UA:UAH TR:TRY IL:ILS AE:AED SA:SAR QA:QAR EG:EGP MA:MAD ZA:ZAR NG:NGN KE:KES GH:GHS PK:PKR LK:LKR BD:BDT VN:VND TH:THB MY:MYR ID:IDR PH:PHP CO:COP CL:CLP AR:ARS PE:PEN UY:UYU CR:CRC RS:RSD';

const CURRENCIES = new Map<string, Currency>([
  ...EURO.split(' ').map((country): [string, Currency] => [country, 'EUR']),
  ...OWN.split(' ').map((pair): [string, Currency] => pair.split(':') as [string, Currency]),
]);

export const currencyOfCountry = (country: string | null): Currency | null =>
  country === null ? null : (CURRENCIES.get(country) ?? null);
