/** Shape check of one line of an account: none is ever written, but a file may bring some. */
import type { AccountEntry } from '../../reading/account/entry.ts';
import type { Owner } from '../../reading/owners/owner.ts';
import type { OwnerReason } from '../../reading/owners/reasons.ts';
import { every, oneOf, z } from '../schema.ts';
import { list, quote, short, span } from './parts.ts';

const owner = z.nullable(short(40)) as z.ZodMiniType<Owner | null>;
export const accountEntry = every<AccountEntry>({
  text: short(),
  span,
  quote,
  kind: oneOf<AccountEntry['kind']>({ money: true, number: true, percent: true }),
  fate: oneOf<AccountEntry['fate']>({ counted: true, 'set-aside': true, 'not-placed': true }),
  figure: z.nullable(short(40)) as z.ZodMiniType<AccountEntry['figure']>,
  owner,
  other: owner,
  certainty: oneOf<AccountEntry['certainty']>({ stated: true, implied: true, unsure: true }),
  why: z.optional(
    oneOf<NonNullable<AccountEntry['why']>>({
      'other-option': true,
      'other-offer': true,
      'older-offer': true,
      'newer-message': true,
      'other-part': true,
    }),
  ),
  reasons: list(
    every<OwnerReason>({
      code: oneOf<OwnerReason['code']>({
        label: true,
        before: true,
        behind: true,
        heading: true,
        column: true,
      }),
      word: short(),
    }),
  ),
});
