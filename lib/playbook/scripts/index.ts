// Written by `npm run indexes`. Do not edit: add a file to this folder instead.
import acceptance from './acceptance.ts';
import answerBandCapped from './answer-band-capped.ts';
import answerBestAndFinal from './answer-best-and-final.ts';
import answerCurrentPay from './answer-current-pay.ts';
import answerDecideNow from './answer-decide-now.ts';
import answerOtherOffer from './answer-other-offer.ts';
import askForTime from './ask-for-time.ts';
import counterCall from './counter-call.ts';
import counterMail from './counter-mail.ts';
import decline from './decline.ts';
import expectations from './expectations.ts';
import firstReply from './first-reply.ts';
import nudge from './nudge.ts';
import questions from './questions.ts';

export default [
  acceptance,
  answerBandCapped,
  answerBestAndFinal,
  answerCurrentPay,
  answerDecideNow,
  answerOtherOffer,
  askForTime,
  counterCall,
  counterMail,
  decline,
  expectations,
  firstReply,
  nudge,
  questions,
];
