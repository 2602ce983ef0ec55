/** Every number of the room: how far it looks, and what each signal weighs. */

/** Characters of a document in which it says what it is. */
export const HEAD = 500;
export const MOST_TEXT = 120_000;

export const HEADING = { before: 6, characters: 70, words: 9, more: 3 };
export const LABEL = { reach: 40, signs: [':', '\t', '⇥', '|', ' - ', ' – ', ' — '] };
export const NEAR = { words: 10, few: 4 };
export const PART = { behind: 70, before: 25, most: 60 };
export const ADDRESSEE = {
  lines: 25,
  characters: 60,
  gap: 20,
  before: 4,
  words: 3,
  least: 60,
  long: 2500,
  reader: 1,
  writer: 2,
};
/** From which sum of its signals a message above an offer ends that offer. */
export const REFUSED = -1.7;
/** What makes lines a chat: how far a name reaches, who speaks how often, and the share of lines they say. */
export const CHAT = { label: 50, turns: 2, speakers: 2, share: 0.5 };
export const CARD = {
  lines: 3,
  characters: 90,
  bars: 160,
  pieces: 3,
  separators: ['|', ' · ', ' – ', ' - '],
};
export const GAPS = { leftOver: 2 };
export const RESUME = { characters: 20_000, spans: 2 };

/** What speaks for a kind before anything is read, where the signals are all there is: nearly every text is neither. */
export const BIAS = { offer: -2.4, posting: -4.1 };
/**
 * How much the signals of a text count beside its wording, and what is added then: logistic regression on what either
 * says of authors whose documents were held out of its learning. What the container says counts whole.
 */
export const TOGETHER = { signals: 0.5, wording: 1, offer: -2.6, posting: -0.9 };
/** Share of a verdict from which it is sure, and the sum from which a text that is neither still leans to a kind. */
export const SURE = 0.95;
export const LEAST_LEAN = -3;
/** Reasons that are named, and the weight below which a signal is none. */
export const MOST_REASONS = 12;
export const UNTOLD = 0.2;

export interface Weight {
  /** Added for each different thing found, to the sum of either kind. */
  offer: number;
  posting: number;
  /** How many of them count. */
  most: number;
}

/**
 * What each signal weighs. The table was fitted to documents of our own (logistic regression towards a prior by hand,
 * no sign against its meaning) and rounded; `tests/specs/kinds-in-data.test.ts` holds what it must tell apart.
 */
export const WEIGHTS: Readonly<Record<string, Weight>> = {
  'published as a job': { offer: -9, posting: 5.5, most: 1 },
  'holds several postings': { offer: -2, posting: -9, most: 1 },
  'sent to a mailing list': { offer: -2, posting: -2, most: 1 },
  'is published as an article': { offer: -4, posting: -4, most: 1 },
  'is headed by a job title': { offer: -0.1, posting: 1.75, most: 1 },
  'is headed as advice or figures': { offer: -6.5, posting: -5, most: 1 },
  'offer in the subject': { offer: 0.6, posting: 0, most: 1 },
  'has a title in its first lines': { offer: -0.1, posting: 1.2, most: 1 },
  'is titled by a careers site': { offer: -1, posting: 2.2, most: 1 },
  'opens with a hiring line': { offer: 0.45, posting: 4.3, most: 1 },
  'has gaps to fill in': { offer: -0.25, posting: -0.2, most: 5 },
  'is a life of work': { offer: 0, posting: -0.7, most: 1 },
  'counts openings': { offer: -0.25, posting: -0.3, most: 5 },
  'lists many titles': { offer: 0.15, posting: -0.1, most: 10 },
  'was copied from a job’s page': { offer: -0.05, posting: 2.05, most: 1 },
  'offers you a position': { offer: 0.7, posting: -0.15, most: 3 },
  'begins with an offer': { offer: 0.1, posting: -0.3, most: 3 },
  'offers a role': { offer: 0.55, posting: -0.45, most: 3 },
  'is titled as an offer': { offer: 0.05, posting: 0.1, most: 3 },
  'is titled as a contract': { offer: 0.7, posting: 0.05, most: 3 },
  'employs a party': { offer: 0.75, posting: 0.05, most: 4 },
  'begins employment': { offer: 0.5, posting: -0.1, most: 3 },
  'speaks of your pay': { offer: 0.25, posting: 0, most: 4 },
  'speaks of your role': { offer: 0, posting: -0.1, most: 3 },
  'asks to accept': { offer: 0, posting: -0.15, most: 3 },
  'asks for an answer': { offer: 0.6, posting: 0, most: 3 },
  'promotes in return for a signature': { offer: 6, posting: 0, most: 1 },
  'welcomes you': { offer: 0.4, posting: -0.25, most: 3 },
  'names conditions': { offer: 1.2, posting: -0.15, most: 1 },
  'tells of an offer received': { offer: 0.95, posting: -0.05, most: 3 },
  'writes down what was said': { offer: 0.35, posting: -0.1, most: 3 },
  'revises an offer': { offer: 0, posting: 0, most: 3 },
  'labels terms': { offer: 0, posting: 0, most: 6 },
  'labels the person': { offer: 0.6, posting: -0.05, most: 3 },
  'closes as a letter': { offer: 0, posting: -0.3, most: 3 },
  'has a section about the role': { offer: 0.25, posting: 0.85, most: 3 },
  'has a section of duties': { offer: -0.1, posting: 0.8, most: 3 },
  'has a section of requirements': { offer: -0.2, posting: 0.7, most: 3 },
  'has a section of benefits': { offer: -0.1, posting: 1.35, most: 3 },
  'says what somebody will do': { offer: 0.15, posting: 0.55, most: 5 },
  'asks for skills': { offer: -0.5, posting: 0.2, most: 6 },
  'looks for somebody': { offer: -1, posting: 0.3, most: 3 },
  'begins by looking for somebody': { offer: -0.4, posting: 0.8, most: 3 },
  'asks to apply': { offer: -0.6, posting: 1.15, most: 3 },
  'promises equal opportunity': { offer: 0.2, posting: 0.4, most: 3 },
  'states what the job pays': { offer: 0.1, posting: 0.65, most: 3 },
  'labels facts of a job': { offer: 0.75, posting: 0.65, most: 6 },
  'names one sum as pay': { offer: 1.8, posting: 0.1, most: 1 },
  'names a range of pay': { offer: -1.55, posting: 1, most: 1 },
  'names a printed total': { offer: 0, posting: -0.1, most: 1 },
  'names a bonus': { offer: 0.85, posting: 0.55, most: 1 },
  'names a sign-on': { offer: 0.05, posting: 0.25, most: 1 },
  'names a grant': { offer: 1.25, posting: 0.6, most: 1 },
  'names vesting': { offer: 1.7, posting: 0.95, most: 1 },
  'names a first day': { offer: 1.75, posting: 0.55, most: 1 },
  'names a day to answer by': { offer: 0, posting: -0.15, most: 1 },
  'names a probation': { offer: 1.3, posting: -0.05, most: 1 },
  'names a notice period': { offer: 1.4, posting: 0.75, most: 1 },
  'names leave': { offer: 0.7, posting: 0.9, most: 1 },
  'names a pension': { offer: 0.8, posting: 1.25, most: 1 },
  'names hours': { offer: 0.8, posting: 0.6, most: 1 },
  'names an allowance': { offer: 1.8, posting: 0.9, most: 1 },
  'is a long text': { offer: -0.1, posting: -1.4, most: 3 },
  'offers nothing in so many words': { offer: -1.85, posting: -0.15, most: 1 },
  'addresses nobody': { offer: -0.35, posting: 0, most: 1 },
  'greets a person': { offer: 0, posting: -1, most: 1 },
  'is written to nobody yet': { offer: -6, posting: -1, most: 1 },
  'speaks to one reader': { offer: 0, posting: -0.15, most: 8 },
  'speaks of the writer': { offer: 0.2, posting: -0.3, most: 6 },
  'answers an offer': { offer: -1.2, posting: -0.45, most: 3 },
  'answers an offer at once': { offer: -1.2, posting: -0.45, most: 3 },
  'takes an offer back': { offer: -2.3, posting: -0.75, most: 3 },
  'does not choose you': { offer: -0.75, posting: -0.5, most: 3 },
  'says no at once': { offer: -1.1, posting: -0.5, most: 3 },
  'gives notice': { offer: -0.3, posting: -0.55, most: 3 },
  'ends employment': { offer: -0.3, posting: -0.65, most: 3 },
  'begins by ending employment': { offer: -3.9, posting: -0.9, most: 3 },
  'is about staying': { offer: -0.6, posting: -0.5, most: 3 },
  'begins with staying': { offer: -2.9, posting: -0.75, most: 3 },
  'raises or promotes': { offer: 0, posting: -0.6, most: 3 },
  'begins with a raise': { offer: -1.5, posting: -0.8, most: 2 },
  'asks what swindlers ask': { offer: -1.05, posting: -0.65, most: 3 },
  'arranges an interview': { offer: -0.95, posting: -0.35, most: 3 },
  'begins with an interview': { offer: -1.25, posting: -0.7, most: 3 },
  'certifies or recommends': { offer: -0.65, posting: -0.45, most: 3 },
  'begins as a certificate': { offer: -0.9, posting: -0.75, most: 3 },
  insures: { offer: 0, posting: -0.5, most: 3 },
  'begins with insurance': { offer: -1.55, posting: -0.9, most: 3 },
  'is sent to many': { offer: -0.75, posting: -0.5, most: 3 },
  'greets many': { offer: -1.2, posting: -0.7, most: 3 },
  'sells something': { offer: -0.65, posting: -0.55, most: 3 },
  'begins by selling': { offer: -1.15, posting: -1.75, most: 3 },
  'is a form to copy': { offer: -0.85, posting: -1.95, most: 3 },
  'speaks of a profession': { offer: -0.45, posting: 0, most: 5 },
  'begins with advice or figures': { offer: -0.85, posting: -1.15, most: 3 },
  'offers a seat on a board': { offer: -1.1, posting: -0.45, most: 3 },
  'is about another deal': { offer: 0, posting: -0.2, most: 5 },
  'begins with another deal': { offer: -1.1, posting: -0.95, most: 3 },
  'is a first approach': { offer: -0.3, posting: -0.25, most: 3 },
  'is a payslip': { offer: -0.6, posting: -0.35, most: 3 },
  'begins as a payslip': { offer: -1.7, posting: -0.75, most: 3 },
  'accounts for pay that was paid': { offer: -1.5, posting: -0.6, most: 5 },
  'bills a customer': { offer: -0.9, posting: -0.5, most: 4 },
  'speaks of a job already held': { offer: -1.2, posting: -0.5, most: 6 },
  'ends this employment': { offer: -1.4, posting: -0.5, most: 4 },
  'speaks to members': { offer: -0.9, posting: -0.8, most: 4 },
  'coaches the reader': { offer: -0.9, posting: -0.4, most: 7 },
  'is a conversation': { offer: 1.8, posting: -1.5, most: 1 },
  'is a tenancy': { offer: -0.9, posting: -0.55, most: 5 },
  'is about studies': { offer: -0.7, posting: -0.15, most: 5 },
  'begins with studies': { offer: -0.7, posting: -0.95, most: 3 },
  'reports news': { offer: -0.25, posting: 0.05, most: 3 },
  'gives advice': { offer: -0.15, posting: 0.05, most: 4 },
  'lists jobs': { offer: -0.6, posting: -0.7, most: 3 },
};
