/**
 * What the offer still depends on: background check, references, work permit, signing other papers. The board's approval of a
 * grant is none: it belongs to the grant. */

import { endsNear } from '../../money/near.ts';
import { found, quoteAt } from '../read-quote.ts';
import type { Term } from './letter/term.ts';

const DEPENDS =
  /(?:contingent|conditional|conditioned|condition precedent|subject|dependent|vorbehaltlich|unter (?:dem )?vorbehalt|sous réserve|sujet[ao]|supeditad[ao]|onder voorbehoud|subordinat[ao]|warunkiem|satisfactory|provided|once)(?: up)?(?:on| to)?/giu;
const ON =
  /background (?:check|screening|investigation)|reference(?:s| checks?)|(?:drug|medical) (?:test|screen\w{0,3}|exam\w{0,7})|work (?:permit|authori[sz]ation|visa)|right to work|eligib\w{1,5} to work|immigration|proof of identity|non-?compet\w{1,5}|confidentiality agreement|führungszeugnis\p{L}{0,2}|arbeitserlaubnis|aufenthaltstitel|visum|visa(?! card)|permis de travail|autorisation de travail|visite médicale|permiso de trabajo|reconocimiento médico|exame médico|referenties|referenzen|VOG|DBS (?:check|clearance)|security clearance|pre-?employment (?:checks?|screening)|medical (?:check|clearance)|(?:educational? )?certificates|badania? lekarski\p{L}{1,3}/giu;

const contingencies: Term = {
  name: 'contingencies',
  order: 160,
  read({ text, kind }, terms) {
    if (kind !== 'offer') return;
    for (const match of text.matchAll(ON)) {
      const lead = text.slice(Math.max(0, match.index - 150), match.index);
      if (!endsNear(lead, DEPENDS, 110)) continue;
      const [start, end] = [match.index, match.index + match[0].length];
      if (terms.conditions === undefined)
        terms.remarks.push({ code: 'contingent', quote: quoteAt(text, start, end) });
      terms.conditions ??= [];
      const value = match[0].toLowerCase();
      if (terms.conditions.some((known) => known.value === value)) continue;
      terms.conditions.push(found(value, text, start, end, 'contingencies'));
    }
  },
};

export default contingencies;
