/** Texts that share most words with offers and postings and are something else, and odd forms that are one. */
import type { Kind } from '../../../lib/reading/reading.ts';

/** What it is, what it is called, and its words. */
export const NEAR: [kind: Kind, name: string, text: string][] = [
  [
    'other',
    'verification',
    `To whom it may concern,\nThis letter is to confirm the employment of Sam Okafor with Cloudflare, Inc. as a Senior Systems Engineer since March 2, 2023. Sam's current base salary is $198,000 per year, with an annual bonus target of 10%. Employment is at will.\nIf you need anything else, please contact me.\nSincerely,\nDana Whitfield\nHuman Resources, Cloudflare, Inc.`,
  ],
  [
    'other',
    'candidate accepts',
    `Dear Priya,\nThank you so much. I am delighted to accept your offer for the position of Senior ML Engineer at Cloudflare, with a base salary of $205,000 and RSUs worth $240,000. I have signed the letter and look forward to joining you on January 11, 2027.\nBest,\nSam`,
  ],
  [
    'other',
    'candidate counters',
    `Hi Priya,\nThank you for the offer. I am excited about the role of Senior ML Engineer. Before I accept the offer I would like to discuss the base salary: you offered $205,000, and I was hoping for $215,000. Could we also raise the sign-on bonus to $30,000?\nBest,\nSam`,
  ],
  [
    'other',
    'interview invitation',
    `Dear Sam,\nWe would like to invite you to interview for the position of Senior Data Engineer at Confluent. The salary range is $170,000 to $200,000. Please choose a time by Friday.\nKind regards,\nTeo`,
  ],
  [
    'other',
    'job alert',
    `Your job alert for software engineer\n12 new jobs match your preferences.\nSenior Software Engineer\nCloudflare\nAustin, TX\n$185,000 - $226,000\nApply now\nBackend Engineer\nRamp\nNew York\nApply now\nUnsubscribe`,
  ],
  [
    'other',
    'application received',
    `Hi Sam,\nThank you for applying to the Senior Data Engineer position at Confluent. We have received your application and will review it. If your qualifications match our requirements, we will be in touch.\nThe Confluent Recruiting Team`,
  ],
  [
    'other',
    'onboarding',
    `Hi Sam,\nWelcome to Cloudflare! We are excited to have you join us as a Senior Systems Engineer. Your start date is January 11, 2027. Please complete your I-9 and choose your benefits by January 4. Your laptop will be shipped on January 6.\nSee you soon,\nPeople Ops`,
  ],
  [
    'other',
    'reference request',
    `Dear Ana,\nSam Okafor has applied for the position of Data Engineer at our company and named you as a reference. Could you confirm his salary of $120,000 and dates of employment?\nRegards,\nBo`,
  ],
  [
    'other',
    'freelance proposal',
    `Hi,\nI'm pleased to offer you my services as a software engineer. My rate is $95 per hour, and I can start on June 1. You will receive weekly reports. Please let me know by Friday if you accept.\nBest,\nMax`,
  ],
  [
    'other',
    'product page',
    `Acme Payroll\nRun payroll for $39 per month. Your employees get their salary on time. Features: salary slips, bonus runs, equity tracking. Requirements: none. Get started today. Sign up. Pricing from $39/month.`,
  ],
  [
    'other',
    'salary site',
    `Senior Software Engineer Salary at Cloudflare\nThe average base salary for a Senior Software Engineer at Cloudflare is $198,000 per year, with a range from $180,000 to $226,000. Bonus $15,000. Stock $60,000. Based on 143 salaries submitted. See more salaries. Compare: Staff Software Engineer salary $250,000. Add your salary.`,
  ],
  [
    'other',
    'loan offer',
    `Dear Sam,\nCongratulations! You are pre-approved. We are pleased to offer you a loan of $20,000 at 5.9% APR. You will receive the money in 24 hours. This offer expires on June 30. Sign below to accept this offer.\nSincerely,\nBank`,
  ],
  [
    'other',
    'credit card',
    `Dear Sam,\nWe are pleased to offer you the Platinum card with a $500 bonus. You are eligible for 60,000 points. Your annual salary must exceed $50,000. This offer is valid until June 30. Apply now. Opt out of offers.`,
  ],
  [
    'other',
    'university admission',
    `Dear Sam,\nCongratulations! We are pleased to offer you a place in the Master of Science in Computer Science. You will receive a scholarship of $12,000 per year. Please accept this offer by May 1.\nSincerely,\nDean`,
  ],
  [
    'other',
    'board minutes',
    `RESOLVED, that the Company offer Jane Doe the position of Chief Financial Officer with a base salary of $300,000 and options to purchase 200,000 shares, on the terms presented to the Board.`,
  ],
  [
    'other',
    'wiki on job offer',
    `Job offer\nA job offer is a proposal made by an employer to a prospective employee. An offer letter usually states the base salary, start date and position. You will be asked to sign and return it. See also: employment contract.`,
  ],
  [
    'offer',
    'verbal summary',
    `Hi Sam, as discussed on the phone: role Senior ML Engineer, base $205,000, bonus 10%, RSUs $240,000 over 4 years, sign-on $20,000. This is your offer from Cloudflare. Let me know by Nov 30 whether you accept.\nPriya`,
  ],
  [
    'offer',
    'internship',
    `Dear Sam,\nWe are excited to offer you an internship as a Software Engineering Intern at Cloudflare in Austin from June 1 to August 20, 2027. You will be paid $55 per hour. Please sign below to accept.\nBest,\nPriya`,
  ],
  [
    'offer',
    'contract',
    `EMPLOYMENT CONTRACT\nbetween Quill Ltd and Sam Okafor\n1. Position. You are employed as Data Engineer.\n2. Remuneration. Your salary is £70,000 per annum.\n3. Start. Your employment commences on 1 March 2027.\nSigned: ______ Date: ______`,
  ],
  [
    'offer',
    'portal',
    `Offer details\nCandidate: Sam Okafor\nPosition: Senior ML Engineer\nDepartment: Workers AI\nBase salary: $205,000\nSign-on bonus: $20,000\nEquity: RSUs $240,000\nStart date: January 11, 2027\nAccept offer   Decline offer\nThis offer expires on November 30, 2026.`,
  ],
  [
    'offer',
    'promotion',
    `Dear Sam,\nI am pleased to confirm your promotion to Staff Engineer, effective March 1, 2027. Your base salary will increase to $240,000 per year and you will be granted RSUs worth $150,000. Please sign below to accept.\nBo`,
  ],
  [
    'posting',
    'short',
    `Backend Engineer (m/w/d)\nQuill GmbH, Berlin\nDeine Aufgaben\nDu entwickelst unsere Dienste.\nAnforderungen\nErfahrung mit Go\nWir bieten\n70.000 € bis 85.000 € im Jahr`,
  ],
  [
    'posting',
    'spanish',
    `Desarrollador Backend\nBuscamos una persona para nuestro equipo.\nResponsabilidades\nDiseñar servicios\nRequisitos\n3 años de experiencia\nOfrecemos\nSalario 40.000 € a 50.000 €`,
  ],
  [
    'posting',
    'minimal mail',
    `We're hiring a Data Engineer at Quill in Oslo. You will build pipelines. We are looking for someone with 3+ years of experience with SQL. Pay is NOK 700,000 to 850,000. To apply, send your CV to jobs@quill.example.`,
  ],
  [
    'posting',
    'japanese',
    `ソフトウェアエンジニア\n職務内容\nサービスの開発\n応募資格\n3年以上の経験\n必須スキル\nGo\n年収 800万円〜1200万円`,
  ],
];
