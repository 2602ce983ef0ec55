/** How letters name title and employer: one idiom a row. `null` is a sentence that names neither. */
import { describe, expect, test } from 'vitest';
import { fromText } from '../../../lib/documents/text.ts';
import { readCompany } from '../../../lib/reading/who/employer/employer.ts';
import { readRole } from '../../../lib/reading/who/title/title.ts';

type Row = [sentence: string, title: string | null, company: string | null];

const OFFERS: Row[] = [
  [
    'I am pleased to offer you the opportunity to join Quill Systems as our Vice President of Sales.',
    'Vice President of Sales',
    'Quill Systems',
  ],
  [
    'Quill Systems, Inc. would like to offer you the job of Chief Financial Officer.',
    'Chief Financial Officer',
    'Quill Systems, Inc.',
  ],
  [
    'Your title will be Senior Director, Marketing and you will report to the CEO of Quill Systems.',
    'Senior Director, Marketing',
    null,
  ],
  [
    'You will be employed by Quill Systems Limited as a Principal Consultant.',
    'Principal Consultant',
    'Quill Systems Limited',
  ],
  [
    'It is with great pleasure that I extend to you an offer to become General Counsel of Quill Systems Corporation.',
    'General Counsel',
    'Quill Systems Corporation',
  ],
  [
    'This letter confirms your promotion to Executive Vice President, Operations of Quill Corp.',
    'Executive Vice President, Operations',
    'Quill Corp.',
  ],
  [
    'We are delighted that you will be joining Quill Systems in the role of Lead Data Engineer.',
    'Lead Data Engineer',
    'Quill Systems',
  ],
  [
    'You will assume the position of President and Chief Operating Officer.',
    'President and Chief Operating Officer',
    null,
  ],
  [
    'Welcome to Quill Systems! We are excited to have you on board as a Staff Product Designer.',
    'Staff Product Designer',
    'Quill Systems',
  ],
  [
    'The Board of Directors of Quill Bancorp is pleased to offer you the post of Treasurer.',
    'Treasurer',
    'Quill Bancorp',
  ],
  [
    'We wish to appoint you to the position of Head of Research at Quill plc.',
    'Head of Research',
    'Quill plc',
  ],
  [
    'You are hereby offered employment with Quill Systems, LLC as Controller.',
    'Controller',
    'Quill Systems, LLC',
  ],
  [
    'On behalf of Quill & Company, I am happy to confirm our offer to you to serve as Senior Vice President and Chief Information Officer.',
    'Senior Vice President and Chief Information Officer',
    'Quill & Company',
  ],
  [
    'We would like you to join the Quill Systems team as VP, Engineering.',
    'VP, Engineering',
    'Quill Systems',
  ],
  [
    'Following our recent discussions, Quill Systems (“Quill” or the “Company”) offers you the position of Director – Clinical Operations.',
    'Director – Clinical Operations',
    'Quill Systems',
  ],
  [
    'We are offering you the Senior Software Engineer position in our Tools group at Quill Systems.',
    'Senior Software Engineer',
    'Quill Systems',
  ],
  ['Re: Offer of Employment – Regional Sales Manager', 'Regional Sales Manager', null],
  ['Your position will be that of Vice President, Human Resources.', 'Vice President, Human Resources', null],
  ['You will be hired as an exempt, full-time Software Engineer II.', 'Software Engineer II', null],
  [
    'This is to confirm that you have been selected for the post of Assistant Manager – Finance in Quill India Private Limited.',
    'Assistant Manager – Finance',
    'Quill India Private Limited',
  ],
  [
    'In your role as Chief Technology Officer, you will lead forty engineers.',
    'Chief Technology Officer',
    null,
  ],
  [
    'We are pleased to offer you a full-time position as Member of Technical Staff at Quill Labs.',
    'Member of Technical Staff',
    'Quill Labs',
  ],
  [
    'We are pleased to offer you the exempt position of Senior Manager, Internal Audit, with Quill Foods Group.',
    'Senior Manager, Internal Audit',
    'Quill Foods Group',
  ],
  [
    'Quill Therapeutics is very pleased to extend to you an offer of employment for the position of Chief Medical Officer, reporting to me.',
    'Chief Medical Officer',
    'Quill Therapeutics',
  ],
  [
    'Thank you for your interest in Quill Systems. We offer you the role of “Sr. Network Architect”.',
    'Sr. Network Architect',
    'Quill Systems',
  ],
  [
    'We offer you the position of senior backend developer at Quill Systems.',
    'senior backend developer',
    'Quill Systems',
  ],
];

const NOT_TITLES = [
  'You will report to our Chief Executive Officer.',
  'Please return this letter to me, in my capacity as Vice President of People.',
  'The position of the parties on this matter is known to the Director.',
  'Sincerely,\nAna Li\nName: Ana Li\nTitle: Chief Executive Officer',
];

describe('offers', () => {
  test.each(OFFERS)('%s', (sentence, title, company) => {
    const snapshot = fromText(`Dear Sam,\n${sentence}\nYour salary will be $100,000 a year.`);
    const read = readCompany(snapshot, 'offer')?.value.name ?? null;
    expect(readRole(snapshot, 'offer', read)?.value.title ?? null).toBe(title);
    expect(read).toBe(company);
  });

  test.each(NOT_TITLES)('no title: %s', (sentence) => {
    expect(readRole(fromText(`Dear Sam,\n${sentence}`), 'offer', null)).toBeNull();
  });
});

const POSTINGS: Row[] = [
  [
    'Senior Rust Engineer\nQuill Systems\nBerlin, Germany\nAbout the role\nYou will write Rust.',
    'Senior Rust Engineer',
    'Quill Systems',
  ],
  ['Quill Systems | Senior Rust Engineer | Berlin | Full-time', 'Senior Rust Engineer', 'Quill Systems'],
  [
    'Quill Systems (YC W21) | Founding Engineer | San Francisco, CA | ONSITE',
    'Founding Engineer',
    'Quill Systems',
  ],
  ['Quill – Data Scientist – Remote (EU) – €70k to €85k', 'Data Scientist', 'Quill'],
  ['Staff Engineer\nQuill is seeking a Staff Engineer to join our team in Oslo.', 'Staff Engineer', 'Quill'],
  [
    'Job Title: Security Analyst\nCompany: Quill Systems\nLocation: Leeds',
    'Security Analyst',
    'Quill Systems',
  ],
  [
    'About Quill\nQuill makes pens.\nWe are looking for a Senior Product Manager to lead our inks.',
    'Senior Product Manager',
    'Quill',
  ],
  [
    'Quill is hiring! We are looking for great people.\nPosition: Support Engineer',
    'Support Engineer',
    'Quill',
  ],
  ['Data Engineer at Quill Systems\nAt Quill Systems, we move ink.', 'Data Engineer', 'Quill Systems'],
  [
    'Backend Developer\nOur client, a leader in medical imaging, needs a developer.',
    'Backend Developer',
    null,
  ],
];

describe('postings', () => {
  test.each(POSTINGS)('%s', (text, title, company) => {
    const snapshot = fromText(text);
    const read = readCompany(snapshot, 'posting')?.value.name ?? null;
    expect(readRole(snapshot, 'posting', read)?.value.title ?? null).toBe(title);
    expect(read).toBe(company);
  });
});
