/** SAP SuccessFactors careers sites: microdata, and parts named by `data-careersite-propertyid`. */
import type { Site } from './site.ts';

const part = (name: string): string => `[data-careersite-propertyid="${name}"]`;

export default {
  id: 'successfactors',
  name: 'SuccessFactors',
  hosts: ['*.successfactors.com', '*.successfactors.eu', '*.jobs2web.com'],
  group: 'boards',
  jobPaths: ['/job/', '/career'],
  frame: () => null,
  checked: '2026-11-29',
  page: {
    mark: part('title'),
    title: part('title'),
    company: [{ at: 'meta[itemprop="hiringOrganization"]', attribute: 'content' }, part('company')],
    location: [part('location'), part('city'), '.jobGeoLocation'],
    pay: [part('salary')],
    date: { at: 'meta[itemprop="datePosted"]', attribute: 'content' },
    root: [part('description'), '.jobdescription'],
  },
} satisfies Site;
