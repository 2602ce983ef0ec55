/** One answer of each board's API, written by us, and what it says. */

export const BODY = '<p>You will plan the week with four crews.</p>';
export const range = (min: number, max: number, currency: string, period: string | null): string =>
  JSON.stringify({ min, max, currency, period });

/** An answer, and what must be read from it. */
export const EXAMPLES: Record<
  string,
  { answer: object; title: string; company: string; place: string; pay?: string }
> = {
  greenhouse: {
    answer: {
      title: 'Planner',
      content: '&lt;p&gt;Plan.&lt;/p&gt;',
      company_name: 'Norrvik',
      location: { name: 'Oslo' },
      pay_input_ranges: [{ min_cents: 5_000_000, max_cents: 6_000_000, currency_type: 'USD' }],
    },
    title: 'Planner',
    company: 'Norrvik',
    place: 'Oslo',
    pay: range(50_000, 60_000, 'USD', null),
  },
  lever: {
    answer: {
      text: 'Planner',
      categories: { location: 'Oslo' },
      salaryRange: { min: 60_000, max: 50_000, currency: 'EUR', interval: 'per-year-salary' },
    },
    title: 'Planner',
    company: '',
    place: 'Oslo',
    pay: range(50_000, 60_000, 'EUR', 'YEAR'),
  },
  ashby: {
    answer: {
      title: 'Planner',
      location: 'Oslo',
      descriptionHtml: BODY,
      compensation: {
        compensationTiers: [
          {
            components: [
              {
                compensationType: 'Salary',
                interval: '1 YEAR',
                currencyCode: 'USD',
                minValue: 50_000,
                maxValue: 60_000,
              },
            ],
          },
        ],
      },
    },
    title: 'Planner',
    company: '',
    place: 'Oslo',
    pay: range(50_000, 60_000, 'USD', 'YEAR'),
  },
  workday: {
    answer: {
      jobPostingInfo: {
        title: 'Planner',
        jobDescription: BODY,
        location: 'Denver, CO',
        startDate: '2026-11-02',
      },
      hiringOrganization: { name: 'Halvorsen Grid' },
    },
    title: 'Planner',
    company: 'Halvorsen Grid',
    place: 'Denver, CO',
  },
  smartrecruiters: {
    answer: {
      name: 'Planner',
      company: { name: 'Norrvik' },
      location: { city: 'Lyon', country: 'fr' },
      jobAd: { sections: { jobDescription: { title: 'The job', text: BODY } } },
    },
    title: 'Planner',
    company: 'Norrvik',
    place: 'Lyon, FR',
  },
  workable: {
    answer: {
      jobs: [
        {
          title: 'Planner',
          shortcode: '9A8B',
          city: 'Cork',
          country: 'Ireland',
          description: BODY,
          requirements: '<p>Patience.</p>',
        },
      ],
    },
    title: 'Planner',
    company: '',
    place: 'Cork, Ireland',
  },
  teamtailor: {
    answer: {
      data: {
        attributes: {
          title: 'Planner',
          body: BODY,
          'min-salary': 41_000,
          'max-salary': 47_000,
          currency: 'SEK',
          'salary-time-unit': 'monthly',
        },
      },
    },
    title: 'Planner',
    company: '',
    place: '',
    pay: range(41_000, 47_000, 'SEK', 'MONTH'),
  },
  recruitee: {
    answer: {
      offers: [
        {
          title: 'Planner',
          careers_url: 'https://polderwerk.recruitee.com/o/planner',
          company_name: 'Polderwerk',
          city: 'Utrecht',
          country: 'Netherlands',
          description: BODY,
          salary: { min: '3600', max: '4200', currency: 'EUR', period: 'month' },
        },
      ],
    },
    title: 'Planner',
    company: 'Polderwerk',
    place: 'Utrecht, Netherlands',
    pay: range(3600, 4200, 'EUR', 'MONTH'),
  },
  personio: {
    answer: {
      name: 'Planner',
      office: 'Munich',
      subcompany: 'Isarwerk',
      jobDescriptions: [{ name: 'Your tasks', value: BODY }],
    },
    title: 'Planner',
    company: 'Isarwerk',
    place: 'Munich',
  },
  bamboohr: {
    answer: {
      result: {
        jobOpening: {
          jobOpeningName: 'Planner',
          description: BODY,
          location: { city: 'Salem', state: 'Oregon' },
          compensation: '$68,000 - $77,000 a year',
        },
      },
    },
    title: 'Planner',
    company: '',
    place: 'Salem, Oregon',
    pay: '$68,000 - $77,000 a year',
  },
  icims: {
    answer: {
      jobs: [
        {
          data: {
            title: 'Planner',
            ats_code: 'icims',
            hiring_organization: 'Lockhaven',
            city: 'Dayton',
            state: 'Ohio',
            description: BODY,
          },
        },
      ],
    },
    title: 'Planner',
    company: 'Lockhaven',
    place: 'Dayton, Ohio',
  },
  oracle: {
    answer: {
      items: [{ Title: 'Planner', ExternalDescriptionStr: BODY, PrimaryLocation: 'Hull, United Kingdom' }],
    },
    title: 'Planner',
    company: '',
    place: 'Hull, United Kingdom',
  },
  naukri: {
    answer: {
      jobDetails: {
        title: 'Planner',
        description: BODY,
        companyDetail: { name: 'Sagar Locks' },
        locations: [{ label: 'Pune' }],
        salaryDetail: { minimumSalary: 1_200_000, maximumSalary: 1_800_000, currency: 'INR' },
      },
    },
    title: 'Planner',
    company: 'Sagar Locks',
    place: 'Pune',
    pay: range(1_200_000, 1_800_000, 'INR', null),
  },
  reed: {
    answer: {
      jobId: 53_219_876,
      jobTitle: 'Planner',
      employerName: 'Humber Gatecraft',
      locationName: 'Hull',
      minimumSalary: 36_000,
      maximumSalary: 41_000,
      currency: 'GBP',
      datePosted: '02/11/2026',
      jobDescription: BODY,
    },
    title: 'Planner',
    company: 'Humber Gatecraft',
    place: 'Hull',
    pay: range(36_000, 41_000, 'GBP', 'YEAR'),
  },
  apple: {
    answer: { postingTitle: 'Planner', jobSummary: BODY, locations: [{ name: 'Carlisle' }] },
    title: 'Planner',
    company: 'Apple',
    place: 'Carlisle',
  },
  amazon: {
    answer: {
      jobs: [
        {
          title: 'Planner',
          job_path: '/en/jobs/1/planner',
          normalized_location: 'Laredo, Texas, USA',
          description: BODY,
        },
      ],
    },
    title: 'Planner',
    company: 'Amazon',
    place: 'Laredo, Texas, USA',
  },
  microsoft: {
    answer: {
      operationResult: { result: { title: 'Planner', primaryWorkLocation: 'Quincy', description: BODY } },
    },
    title: 'Planner',
    company: 'Microsoft',
    place: 'Quincy',
  },
};
