// Written by `npm run indexes`. Do not edit: add a file to this folder instead.
import acceptance from './acceptance.ts';
import acceptanceCall from './acceptance-call.ts';
import answerBandCapped from './answer-band-capped.ts';
import answerBestAndFinal from './answer-best-and-final.ts';
import answerCurrentPay from './answer-current-pay.ts';
import answerDecideNow from './answer-decide-now.ts';
import answerOtherOffer from './answer-other-offer.ts';
import askForTime from './ask-for-time.ts';
import askForTimeCall from './ask-for-time-call.ts';
import askWhy from './ask-why.ts';
import closingCall from './closing-call.ts';
import closingMail from './closing-mail.ts';
import counterCall from './counter-call.ts';
import counterMail from './counter-mail.ts';
import decline from './decline.ts';
import declineCall from './decline-call.ts';
import expectations from './expectations.ts';
import expectationsMail from './expectations-mail.ts';
import firstReply from './first-reply.ts';
import levelReviewCall from './level-review-call.ts';
import levelReviewMail from './level-review-mail.ts';
import makeWholeCall from './make-whole-call.ts';
import makeWholeMail from './make-whole-mail.ts';
import nudge from './nudge.ts';
import questions from './questions.ts';
import roundTwoCall from './round-two-call.ts';
import roundTwoMail from './round-two-mail.ts';
import termsCall from './terms-call.ts';
import termsMail from './terms-mail.ts';

export default [
  acceptance,
  acceptanceCall,
  answerBandCapped,
  answerBestAndFinal,
  answerCurrentPay,
  answerDecideNow,
  answerOtherOffer,
  askForTime,
  askForTimeCall,
  askWhy,
  closingCall,
  closingMail,
  counterCall,
  counterMail,
  decline,
  declineCall,
  expectations,
  expectationsMail,
  firstReply,
  levelReviewCall,
  levelReviewMail,
  makeWholeCall,
  makeWholeMail,
  nudge,
  questions,
  roundTwoCall,
  roundTwoMail,
  termsCall,
  termsMail,
];
