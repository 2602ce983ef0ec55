/** The offices outside the United States whose figures come with the product, and what their pay is of. */

export interface Office {
  name: string;
  url: string;
  /** Country in English, as sentences have it. */
  country: string;
  /** True where the figure is base pay; false where it holds pension, bonuses or other special pay besides. */
  base: boolean;
}

export const OFFICES: Readonly<Record<string, Office>> = {
  GB: {
    name: 'UK Office for National Statistics',
    url: 'https://www.ons.gov.uk/employmentandlabourmarket/peopleinwork/earningsandworkinghours',
    country: 'the United Kingdom',
    base: false,
  },
  CA: {
    name: 'Job Bank, Government of Canada',
    url: 'https://www.jobbank.gc.ca/wagereport',
    country: 'Canada',
    base: true,
  },
  DE: {
    name: 'Federal Statistical Office of Germany',
    url: 'https://www.destatis.de',
    country: 'Germany',
    base: true,
  },
  NL: {
    name: 'Statistics Netherlands',
    url: 'https://opendata.cbs.nl',
    country: 'the Netherlands',
    base: true,
  },
  SE: { name: 'Statistics Sweden', url: 'https://www.scb.se', country: 'Sweden', base: true },
  NO: {
    name: 'Statistics Norway',
    url: 'https://www.ssb.no/en/statbank/table/11418',
    country: 'Norway',
    base: true,
  },
  DK: { name: 'Statistics Denmark', url: 'https://www.statbank.dk/LONS20', country: 'Denmark', base: false },
  FI: { name: 'Statistics Finland', url: 'https://stat.fi', country: 'Finland', base: true },
  AU: { name: 'Australian Taxation Office', url: 'https://data.gov.au', country: 'Australia', base: false },
  CH: {
    name: 'Swiss Federal Statistical Office',
    url: 'https://www.bfs.admin.ch',
    country: 'Switzerland',
    base: false,
  },
  SG: {
    name: 'Ministry of Manpower, Singapore',
    url: 'https://stats.mom.gov.sg',
    country: 'Singapore',
    base: true,
  },
};
