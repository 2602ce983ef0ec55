/** What kind of argument a lever is and what it asks for, by its words. They choose sentences of ours, nothing else. */
import type { GuideLever } from '../schema.ts';

const THEMES: [GuideLever['theme'], RegExp][] = [
  ['premium', /\bpremium\b/i],
  [
    'competing',
    /\bcompet(?:ing|itor|itive) offers?\b|\bcounter-?offers?\b|\bother offers?\b|\bmarket alternatives?\b/i,
  ],
  [
    'scarcity',
    /\bscarc\w{1,5}|\brare(?:st)?\b|\bshortage\b|\bfew (?:people|engineers|candidates)\b|\bhard to (?:hire|find)\b/i,
  ],
  ['experience', /\b\d{1,2}\+? years\b|\btrack record\b|\btenure\b|\bseniority\b/i],
  [
    'impact',
    /\brevenue\b|\bgrowth\b|\bimpact\b|\bbusiness\b|\bcustomers?\b|\bcategory\b|\bmonetiz\w{1,4}|\bsavings?\b|\bprofit/i,
  ],
];

const ASKS: [GuideLever['asksFor'], RegExp][] = [
  ['signOn', /\bsign(?:ing)?[- ]?on\b|\bsigning bonus\b/i],
  ['grant', /\brsus?\b|\bequity\b|\bstock\b|\boptions\b|\bgrant\b/i],
  ['level', /\b(?:up-?level|level (?:up|bump)|higher level|title bump|promotion)\b/i],
  ['bonus', /\bbonus\b/i],
  ['terms', /\bremote\b|\brelocation\b|\bvisa\b|\bflexib\w{1,6}|\bparental\b|\btime off\b/i],
];

/** The theme: what the name says counts before what the text says. */
export function themeOf(name: string, text: string): GuideLever['theme'] {
  const named = THEMES.find(([, words]) => words.test(name));
  return (named ?? THEMES.slice(1).find(([, words]) => words.test(text)))?.[0] ?? 'skill';
}

export const asksFor = (name: string, text: string): GuideLever['asksFor'] =>
  (ASKS.find(([, words]) => words.test(name)) ?? ASKS.find(([, words]) => words.test(text)))?.[0] ?? 'base';

/** Message keys for a lever that has no words of ours: those of its theme. */
export function keysOf(theme: GuideLever['theme']): Pick<GuideLever, 'questionKey' | 'sentenceKey'> {
  const room = theme === 'competing' ? 'library.lever.competing' : `levers.theme.${theme}`;
  return { questionKey: `${room}.question`, sentenceKey: `${room}.sentence` };
}
