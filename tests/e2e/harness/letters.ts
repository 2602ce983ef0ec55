/** Letters for the tests: the Cloudflare offer as a template, from which a test leaves out or changes sentences. */

export interface LetterParts {
  company?: string;
  /** Domain of the sender’s address. */
  domain?: string;
  role?: string;
  place?: string;
  base?: string | null;
  equity?: string | null;
  bonus?: string | null;
  signOn?: string | null;
  /** Sentence with the reply-by date. */
  reply?: string | null;
}

const paragraph = (text: string | null): string => (text ? `<p>${text}</p>\n` : '');

/** An offer letter as a page. `null` leaves the sentence out. */
export function letter({
  company = 'Cloudflare',
  domain = 'cloudflare.com',
  role = 'Senior ML/AI Engineer',
  place = 'San Francisco',
  base = 'Your base salary will be $205,000 per year.',
  equity = 'You will receive restricted stock units (RSUs) with a value of $240,000, vesting over 4 years.',
  bonus = 'Your target annual bonus is 10% of your base salary.',
  signOn = 'You will be paid a sign-on bonus of $20,000.',
  reply = null,
}: LetterParts = {}): string {
  return `<!doctype html>
<html lang="en-US">
<head><meta charset="utf-8"><title>Your offer from ${company}</title></head>
<body>
<main>
<h1>Your offer from ${company}</h1>
<p>From: Priya Raman &lt;priya.raman@${domain}&gt;</p>
<p>Dear Sam,</p>
<p>We are delighted to offer you the position of ${role} at ${company}, in our ${place} office.</p>
${[base, equity, bonus, signOn, reply].map(paragraph).join('')}<p>Kind regards,<br>Priya Raman, ${company}</p>
</main>
</body>
</html>
`;
}
