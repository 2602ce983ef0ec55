/** The ask as plain text for the clipboard: every part with what is offered and what is asked. */
import type { Plan } from '../../lib/counter/plan.ts';
import type { Offer } from '../../lib/worth/offer.ts';
import { figureText, t } from '../words/t.ts';

export function askText(plan: Plan, offer: Offer): string {
  const years = offer.equity?.years ?? 0;
  const lines = plan.parts.map(({ part, offered, asked }) =>
    t('panel.copy.line', {
      name: t(`panel.split.part.${part}`, { years }),
      asked,
      offered: offered ? figureText(offered) : '',
      same: offered && offered.value === asked.value ? 'yes' : 'no',
    }),
  );
  const total = plan.ask
    ? [t(`panel.copy.total.${plan.mode === 'known' ? 'known' : 'total'}`, { ask: plan.ask })]
    : [];
  return [...lines, ...total].join('\n');
}
