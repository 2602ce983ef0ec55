/**
 * What is known of one site, in one file: where its pages are, what they mean, how they are read. It is data, so every
 * room may ask it: the gate, the permissions, the reader of pages, the reader of board answers, the search for the
 * employer. `npm run indexes` lists every file of this folder that says `satisfies Site`.
 */

/** Who is asked for permission together: mail, job boards, or the careers pages of large employers. */
export type SiteGroup = 'mail' | 'boards' | 'careers';

/**
 * Where a page says something: a selector, of which the first element's text counts, or the same with more detail.
 */
export type Place =
  | string
  | {
      at: string;
      /** The attribute that holds the words, instead of the text. */
      attribute?: string;
      /** Of the elements found, the one that says one of these words (in small letters) is a label; what follows it counts. */
      label?: readonly string[];
      /** Takes the part that counts out of the words; empty for none. */
      read?: (words: string) => string;
    };

/** How a page with one job is read. Selectors stay with what sites name on purpose: ids, data attributes, long-lived classes. */
export interface JobPage {
  /** What only this site's pages have: a saved page may have lost its address. */
  mark: string;
  title: Place;
  /** In the order in which they are believed. */
  company?: readonly Place[];
  location?: readonly Place[];
  /** The places are parts of one: town, region, country. */
  joinLocation?: boolean;
  employmentType?: readonly Place[];
  pay?: readonly Place[];
  date?: Place;
  /** The part that holds the job and no other: the first selector that finds something. None: the page's main part. */
  root?: readonly string[];
  /** The job stands in several parts: the smallest element around all of them is read. */
  parts?: string;
}

/** How a page with an open message is read: always the newest message that is open. */
export interface MailPage {
  mark: string;
  /** Bodies of open messages, oldest first: the first selector that finds some. */
  bodies: readonly string[];
  /** A body stands in a frame of the same origin. */
  framed?: boolean;
  /** The message around a body. */
  message: string;
  subject: string;
  /** Inside a message. */
  sender: Place;
  /** Elements that hold the sender's address in their text or in one of these attributes. */
  address: { selector: string; attributes: readonly string[] };
  date: string;
}

interface Facts {
  /** File name without ending. */
  id: string;
  /** As people call it. */
  name: string;
  /** Other names under which its pages go. */
  otherNames?: readonly string[];
  /**
   * Hosts of its pages: `jobs.example.com` is that host alone, `*.example.com` its subdomains too. A path behind the host
   * limits the site to it; browsers give permissions for whole hosts only, so such a host is not asked for.
   */
  hosts: readonly string[];
  /** Null where the site is known by name and address, and nobody is asked to let it be read. */
  group: SiteGroup | null;
  /** Paths that hold single jobs, for the gate: `/job/` and all below it, `/` every page but the first. */
  jobPaths?: readonly string[];
  /**
   * Companies show its jobs in a frame on their own pages: the job's own page for the frame's address, null where the
   * address is the page already.
   */
  frame?: (url: URL) => string | null;
  /** The employer's short name in the address of a job; empty for none. */
  slug?: (url: URL) => string;
  /** The employer, where all jobs of the site are its own. */
  employer?: string;
  /** What the site writes on every page about itself: neither an employer nor part of a title. */
  ignore?: readonly string[];
  /** Domains from which it sends mail for employers, beside its hosts. */
  mailers?: readonly string[];
  /** In a text its name means the site, never an employer: postings of every employer mention it. */
  onlyASite?: boolean;
  /** Shows other boards' jobs, and speaks of itself in them. */
  aggregator?: boolean;
  /** The day on which what stands here was last compared with the site or its documentation. */
  checked: string;
}

/** A site is read by its own selectors, as mail, or like any page; the last says why. */
export type Site = Facts &
  (
    | { page: JobPage; mail?: never; generic?: never }
    | { mail: MailPage; page?: never; generic?: never }
    | { generic: string; page?: never; mail?: never }
  );
