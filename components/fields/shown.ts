/** A field's value as a reader sees it, and as the person edits it. */
import { currencyNamed } from '../../lib/money/currency-named.ts';
import { isDay, LIMITS } from '../../lib/worth/limits.ts';
import type { Offer } from '../../lib/worth/offer.ts';
import { dateText, moneyText, numberText, percentText, t, tOr } from '../words/t.ts';
import type { Field, FieldValue } from './field.ts';
import { amountFromText, percentFromText } from './parse.ts';
import { scheduleFromText } from './schedule.ts';

/** The part of an id that its words hang on: a second sign-on is worded as the first. */
const plainId = (field: Field): string => field.id.split(':')[0] ?? field.id;

/** Which grant or payment a field is of; 0 for the first, and for what there is only one of. */
export const numberOf = (field: Field): number => Number(field.id.split(':')[1] ?? 0);

export function labelText(field: Field): string {
  const index = numberOf(field);
  const label = t(`panel.field.${plainId(field)}`);
  return index > 0 ? t(`panel.field.another.${field.group}`, { label, n: index + 1 }) : label;
}

export const choiceText = (field: Field, option: string): string =>
  tOr(`panel.choice.${plainId(field)}.${option}`, option);

/** The value in words; the text for "not stated" where there is none. */
export function valueText(field: Field, offer: Offer): string {
  const value = field.read(offer);
  if (value === null) return t('panel.field.unstated');
  switch (field.edit.kind) {
    case 'money':
      return moneyText(Number(value), offer.currency);
    case 'percent':
      return percentText(Number(value));
    case 'date':
      return dateText(String(value));
    case 'choice':
      return choiceText(field, String(value));
    case 'schedule':
      return String(value).replaceAll('/', ' / ');
    case 'count':
      return t(`panel.count.${plainId(field)}`, { n: Number(value), shown: numberText(Number(value)) });
    default:
      return String(value);
  }
}

/** An amount that can be meant; `undefined` where there is none. */
const within = (amount: number | null, most: number): number | undefined =>
  amount === null || amount > most ? undefined : amount;

/** The value as it stands in its input. */
export function inputText(field: Field, value: FieldValue): string {
  if (value === null) return '';
  if (field.edit.kind === 'percent') return String(Math.round(Number(value) * 1e4) / 100);
  return String(value);
}

/**
 * The entered text as a value; `undefined` where it cannot be understood, null where it is empty. A currency sign that
 * several countries share is settled by the country (ISO 3166) of the place.
 */
export function valueFromInput(
  field: Field,
  text: string,
  country: string | null = null,
): FieldValue | undefined {
  const plain = text.trim();
  if (plain === '') return null;
  switch (field.edit.kind) {
    case 'money':
      return within(amountFromText(plain), LIMITS.amount);
    case 'percent':
      return percentFromText(plain) ?? undefined;
    case 'count':
      return within(amountFromText(plain), field.edit.max);
    case 'schedule':
      return scheduleFromText(plain) ? plain : undefined;
    case 'date':
      return isDay(plain, true) ? plain : undefined;
    case 'currency':
      return currencyNamed(plain, country) ?? undefined;
    case 'choice':
      return field.edit.options.includes(plain) ? plain : undefined;
    default:
      return plain.slice(0, 120);
  }
}
