// Written by `npm run indexes`. Do not edit: add a file to this folder instead.
import employmentContract from './employment-contract.ts';
import forumPosting from './forum-posting.ts';
import guide from './guide.ts';
import invoice from './invoice.ts';
import jobList from './job-list.ts';
import newsletter from './newsletter.ts';
import offerAbroad from './offer-abroad.ts';
import offerByTerms from './offer-by-terms.ts';
import offerLetter from './offer-letter.ts';
import offerMail from './offer-mail.ts';
import offerRecap from './offer-recap.ts';
import offerTerms from './offer-terms.ts';
import posting from './posting.ts';
import recruiterMail from './recruiter-mail.ts';
import rejection from './rejection.ts';
import severance from './severance.ts';

export default [
  employmentContract,
  forumPosting,
  guide,
  invoice,
  jobList,
  newsletter,
  offerAbroad,
  offerByTerms,
  offerLetter,
  offerMail,
  offerRecap,
  offerTerms,
  posting,
  recruiterMail,
  rejection,
  severance,
];
