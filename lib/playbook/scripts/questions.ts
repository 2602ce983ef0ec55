/** What has to be known before a number is worth naming: level, band, stock, bonus, repayment. */
import type { Facts } from '../facts.ts';
import { closing, greeting } from '../frame.ts';
import type { Line, ScriptTemplate } from '../script.ts';

const item = (name: string): Line => ({ key: `playbook.questions.${name}`, ends: 'line' });

/** Questions about stock: whose it is first, where the employer's own shares no longer trade. */
function stock({ offer, sharesStopped }: Facts): Line[] {
  const { equity } = offer;
  if (equity?.kind === 'none') return [];
  if (!equity) return [item('any-stock')];
  const asked: Line[] = [];
  if (sharesStopped) asked.push(item('whose-stock'));
  if (equity.kind === 'options') asked.push(item('options'));
  else asked.push(item(equity.value !== null ? 'conversion' : 'unit-price'));
  if (equity.years === null || equity.cliffMonths === null) asked.push(item('vesting'));
  if (equity.listed === false) asked.push(item('unlisted'));
  return [...asked, item('refreshers')];
}

export default {
  id: 'questions',
  channel: 'mail',
  applies: () => true,
  lines: (facts) => [
    greeting(facts),
    { key: 'playbook.questions.intro' },
    item('level'),
    ...stock(facts),
    item(facts.offer.bonus ? 'bonus' : 'any-bonus'),
    ...(facts.offer.signOn.length > 0 ? [item('sign-on')] : []),
    { key: 'playbook.questions.review' },
    { key: 'playbook.questions.outro' },
    ...closing,
  ],
} satisfies ScriptTemplate;
