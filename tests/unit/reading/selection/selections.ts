/**
 * Selections as people make them, one a line: what is selected, the text with the selection in square brackets, the
 * whole amount, whose it is, what it comes to. `\n` and `\t` stand for a line end and for the gap between two cells.
 */

const rowsOf = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((line) =>
      line.split(' | ').map((cell) => cell.trim().replaceAll('\\n', '\n').replaceAll('\\t', '\t')),
    );

/** What the words say outright, or as good as. */
export const SURE = rowsOf(String.raw`
the digits of a salary | Your base salary will be $[205],000 per year. | $205,000 per year | base | 205000 USD year
a salary without its end | Your base salary will be [$205,0]00 per year. | $205,000 per year | base | 205000 USD year
the lower end of a range | The salary range is [$150,000] – $190,000 a year. | $150,000 – $190,000 a year | base | 150000–190000 USD year
the upper end of a range | The salary range is $150,000 – $[190],000 a year. | $150,000 – $190,000 a year | base | 150000–190000 USD year
a dash and half a number | The salary range is $150,000[ – $190],000 a year. | $150,000 – $190,000 a year | base | 150000–190000 USD year
an hourly range | Pay: [$22] - $26 an hour | $22 - $26 an hour | base | 22–26 USD hour
lakhs a year by the number | We offer [18] LPA fixed. | 18 LPA | base | 1800000 INR year
a cost to company | CTC: [18] LPA | 18 LPA | total | 1800000 INR year
Indian grouping | Fixed pay ₹[32],00,000, variable ₹4,00,000 | ₹32,00,000 | base | 3200000 INR year
variable pay beside fixed pay | Fixed pay ₹32,00,000, variable ₹[4],00,000 | ₹4,00,000 | bonus | 400000 INR
a sign-on bonus | You will receive a one-time sign-on bonus of $[20,000]. | $20,000 | signon | 20000 USD
a grant by its value | You will be granted RSUs worth [$240,000] vesting over 4 years. | $240,000 | grant | 240000 USD
a grant by its units | You will get [1,800] RSUs over four years. | 1,800 | units | 1800 no currency
a bonus by its percentage | Target bonus: [10]% of base salary. | 10% | bonus% | 10%
a bonus by its amount | Your target bonus is [$30k] a year. | $30k a year | bonus | 30000 USD year
a printed total | Total compensation: $[310,000] | $310,000 | total | 310000 USD year
pay before this job | My current salary is [$140k]. | $140k | previous | 140000 USD year
money of the business | The company raised [$40 million] in Series B. | $40 million | business | 40000000 USD
money for moving | We will pay you a relocation allowance of [$10,000]. | $10,000 | relocation | 10000 USD
pay on leaving | Severance of [$50,000] if you are dismissed. | $50,000 | severance | 50000 USD
a pension by its percentage | The employer contributes [5%] to your pension. | 5% | pension% | 5%
words of an offer without a label | We'd like to offer you [£82k]. | £82k | base | 82000 GBP year
a note that calls nothing base | [£65k] + 10% bonus, Leeds | £65k | base | 65000 GBP year
part of an amount in words | Annual salary of two hundred [thousand] dollars | two hundred thousand dollars | base | 200000 USD year
German, by the year | Ihr Jahresgehalt beträgt [72.000] € brutto. | 72.000 € | base | 72000 EUR year
French, by the year | Votre rémunération annuelle brute sera de [48 000] €. | 48 000 € | base | 48000 EUR year
Spanish, by the year | Salario bruto anual: [45.000] € | 45.000 € | base | 45000 EUR year
Portuguese, by the month | Salário mensal: R$ [12.000] | R$ 12.000 | base | 12000 BRL month
Polish, by the month | Wynagrodzenie: [18 000] zł brutto miesięcznie | 18 000 zł brutto miesięcznie | base | 18000 PLN month
yen, with the period before the label | ¥[9,500,000] per year base at Mercari in Tokyo | ¥9,500,000 per year | base | 9500000 JPY year
the first row of a table | Compensation\nBase\t[$180],000\nBonus\t15%\nSign-on\t$25,000 | $180,000 | base | 180000 USD year
a percentage in a row of its own | Compensation\nBase\t$180,000\nBonus\t[15]%\nSign-on\t$25,000 | 15% | bonus% | 15%
the last row of a table | Compensation\nBase\t$180,000\nBonus\t15%\nSign-on\t$25[,000] | $25,000 | signon | 25000 USD
a payment in a column of years | Component\tYear 1\tYear 2\nBase\t$180,000\t$185,000\nSign-on\t[$30,000]\t$20,000 | $30,000 | signon | 30000 USD
a percentage of a note | £65k + [10]% bonus, Leeds | 10% | bonus% | 10%
a note with title, employer and town | Senior Data Engineer at Northbeam, Dublin: [€95],000 base, 15% bonus | €95,000 | base | 95000 EUR year
a selection with words around the figure | Your [base salary will be $205,000] per year. | $205,000 per year | base | 205000 USD year
of two sums in a selection the first | [Base salary $205,000 a year and a sign-on bonus of $20,000]. | $205,000 a year | base | 205000 USD year
`);

/** What the words leave open, with the two things that it may be. */
export const ASKED = rowsOf(`
a figure alone | [$188,000] | $188,000 | base or total | 188000 USD year
lakhs alone, base or cost to company | [18] LPA | 18 LPA | base or total | 1800000 INR year
a number alone, without a currency | [188,000] | 188,000 | base or units | 188000 no currency year
pay somewhere | I currently earn £[58],000 at Monzo. | £58,000 | previous or base | 58000 GBP year
thousands that are only hinted at | base is [165] | 165 | base or previous | 165000 no currency year
`);
