/** A page of search results or open positions: many titles, none described. */
import type { Archetype } from '../kind-signals.ts';

export default {
  id: 'job-list',
  kind: 'other',
  required: [
    [
      {
        id: 'counts jobs',
        zone: 'head',
        pattern:
          /\b\d{1,3}(?:[,.]\d{3}){0,2}\+?\s(?:[a-z&/-]{1,20}\s){0,4}(?:jobs|open\s(?:roles|positions)|openings|vacancies|results|positions)\b/i,
        weight: 6,
      },
      {
        id: 'lists openings',
        zone: 'head',
        pattern:
          /\b(?:open\s(?:positions|roles)|current\s(?:openings|vacancies)|job\s(?:openings|search\sresults|alerts?)|all\s(?:jobs|openings|departments)|search\s(?:for\s)?jobs|recommended\s(?:for\syou|jobs)|jobs\sfor\syou)\b/i,
        weight: 4,
      },
      {
        id: 'holds several postings',
        hint: (hint) => hint.field === 'kind' && hint.value === 'job-list',
        weight: 8,
      },
    ],
  ],
  optional: [
    {
      id: 'many titles',
      pattern:
        /^(?:[A-Z][\w/+&.,()-]{0,24} ){0,6}(?:Engineer|Developer|Manager|Designer|Analyst|Scientist|Architect|Specialist|Representative|Executive|Consultant|Director)(?:[ ,(–-].{0,60})?$/m,
      weight: 1,
      times: 12,
    },
    {
      id: 'sorts and filters',
      pattern:
        /\b(?:sort\sby|filter\s(?:by|results)|posted\s\d{1,2}\s(?:days?|hours?|weeks?)\sago|easy\sapply|load\smore|next\spage|per\spage|all\slocations)\b/i,
      weight: 1,
      times: 4,
    },
  ],
  forbidden: [],
  threshold: 12,
} satisfies Archetype;
