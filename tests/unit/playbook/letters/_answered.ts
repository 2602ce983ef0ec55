/** Questions of the scripts, each with the words of a letter that answer it. */
import { type Letter, wordsOf } from './_letter.ts';

/** A question, and words of a letter that answer it. */
const ANSWERED: [question: RegExp, answer: RegExp][] = [
  [/which level/i, /\bL\d\b|\bGS-\d+|\bBand \d|\bSenior\b|\bStaff\b/],
  [/what is the pay range/i, /range for this (?:role|position)/i],
  [/is there a grant|any stock|mention stock/i, /\bRSUs?\b|restricted stock|options|equity|shares/i],
  [/exercise price/i, /exercise price|strike price/i],
  [/what is a share worth/i, /409A|fair market value/i],
  [/how many shares are there/i, /fully diluted/i],
  [/both sides the same notice|notice\?/i, /notice period/i],
  [/is there a bonus for this role/i, /(?:target|annual|no) bonus|commission|variable/i],
  [/looked at for the first time|first pay review/i, /reviewed annually/i],
  [/help with moving/i, /relocation|moving/i],
  [/is there housing/i, /housing/i],
  [
    /room on the (?:start date|day I start)/i,
    /start date|starting on|full time from|first working day|you'd start/i,
  ],
  [/minimum of hours/i, /hours per week|guaranteed hours/i],
  [/through no fault of mine/i, /severance/i],
  [/which territory/i, /territory/i],
  [/ramp or a guarantee/i, /guaranteed commission|ramp/i],
  [/higher rate above quota/i, /uncapped|accelerator/i],
  [/over how many years/i, /over (?:four|three|4|3) years|over 48 months/i],
  [/what share of the target bonus was paid/i, /no (?:annual )?bonus|does not offer bonuses/i],
];

/** Nothing is asked that the letter says. */
export function asksNothingAnswered(letter: Letter): string[] {
  return letter.book.scripts
    .filter(({ id }) => !/^(?:answer|acceptance)/.test(id))
    .flatMap((each) =>
      ANSWERED.filter(([question, answer]) => question.test(wordsOf(each)) && answer.test(letter.text)).map(
        ([question]) => `${each.id}: asks ${question.source}, which the letter answers`,
      ),
    );
}
