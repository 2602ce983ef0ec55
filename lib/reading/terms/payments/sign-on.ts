/** A payment for joining: its amount, when it comes, and for how long it can be claimed back. */
import type { Mention } from '../../../money/mention.ts';
import type { Span } from '../../../money/money.ts';
import type { SignOnRead } from '../../reading.ts';
import { clauseBehind } from './clawback.ts';

const SECOND_YEAR =
  /(?:second|2nd|zweite[nsr]?|deuxième|segund[oa]|second[oa]|tweede) (?:year|payment|install?ment|half|anniversary|jahr|année|año|ano|anno|jaar|rate|hälfte)|(?:year|yr) ?(?:2|two)|(?:first|1st|erste[nrsm]?|premier|primer|primeiro|primo|eerste) (?:anniversary|year anniversary|jahrestag|anniversaire|aniversario|aniversário|anniversario)|(?:one|1|12|twelve|zwölf|douze|doce|doze|dodici|twaalf|einem|un)[- ](?:year|month|monat|mois|mes|mesi|maand|jahr|an|año|ano|anno|jaar)\p{L}{0,3} (?:anniversary|after|later|danach|plus tard|después|depois|dopo|later)|(?:after|at|upon|completing|completion of|nach|après|tras|después de|após|dopo|na|po) (?:your |the |deinem |ihrem )?(?:one|1|12|twelve|first|a|zwölf|einem|douze|un|doce|doze|dodici|twaalf|ersten)(?: \(\d{1,2}\))?[- ](?:full )?(?:year|month|monat|jahr|mois|an|mes|año|ano|mesi|anno|maand|jaar|birthday)/iu;
const ON_JOINING =
  /first (?:pay(?:roll|check|cheque| period| cycle|day)?|regular pay|paycheck|month|salary|30 days)|within (?:the first )?\w{2,8} ?(?:\(\d{1,3}\) )?(?:days|weeks) (?:of|after|following)|(?:up)?on (?:joining|hire|start|commencement|your start)|on your start date|next (?:regular )?pay|(?:ersten?|nächsten?) (?:gehalt|lohn|monat)\p{L}{0,10}|premi(?:er|ère) (?:paie|salaire|mois)|primer(?:a)? (?:nómina|mes)|primeir[oa] (?:folha|mês|salário)|prima (?:busta|mensilità)|eerste (?:salaris|maand)\p{L}{0,8}|pierwsz\p{L}{1,3} (?:wypłat|pensj)\p{L}{1,2}/iu;
/** "Half now, half after 12 months", "50% on joining and 50% …", "in two equal instalments". */
const HALVES =
  /(?<!\p{L})(?:half|50 ?%|hälfte|moitié|mitad|metade|metà|helft|połow[aę])(?!\p{L})[^.;]{0,90}(?<!\p{L})(?:half|50 ?%|hälfte|moitié|mitad|metade|metà|helft|połow[aę]|rest|remaind\p{L}{1,3}|balance|other)(?!\p{L})|(?<!\p{L})(?:two|2|zwei|deux|dos|duas|due|twee) (?:equal |gleichen |iguales? |gelijke )?(?:instal?lments|payments|halves|tranches|parts|raten|teilen|versements|pagos|plazos|parcelas|rate|termijnen)/iu;

export const monthOf = (sentence: string): number | null =>
  ON_JOINING.test(sentence) && !SECOND_YEAR.test(sentence)
    ? 0
    : SECOND_YEAR.test(sentence)
      ? 12
      : ON_JOINING.test(sentence)
        ? 0
        : null;

/** The payments that the amount at `span` is: one, or two where the words pay it in halves. `next` is where the next begins. */
export function signOnAt(
  text: string,
  span: Span,
  { min, max, currency }: Mention,
  next: number,
): SignOnRead[] {
  const amount = max ?? min;
  if (amount === null) return [];
  const after = text.slice(span.end, Math.min(span.end + 180, next));
  const sentence = after.split(/[.;]\s|\n/, 1)[0] ?? '';
  const clause = clauseBehind(text, span.end);
  if (HALVES.test(sentence) && SECOND_YEAR.test(sentence))
    return [0, 12].map((month) => ({ amount: amount / 2, currency, month, ...clause }));
  // "First anniversary: $10,000", "$5,000 on joining and $5,000 …": the label or the words behind say when.
  const line = text.slice(text.lastIndexOf('\n', span.start - 1) + 1, span.start);
  const month =
    monthOf(sentence) ??
    monthOf(
      line
        .slice(-60)
        .split(/[$€£₹\d,;]/)
        .at(-1) ?? '',
    );
  return [{ amount, currency, month, ...clause }];
}
