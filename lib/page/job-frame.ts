/**
 * A job that a company's page shows in a frame from its job board. A frame of another origin is closed to the reader of
 * the page around it, so the panel offers to open the job's own page instead, where the board's adapter reads it.
 */

/** Boards that companies embed, by the host of the frame. */
const BOARD =
  /(?:^|\.)(?:greenhouse\.io|lever\.co|ashbyhq\.com|myworkdayjobs\.com|smartrecruiters\.com|workable\.com|icims\.com|jobvite\.com|bamboohr\.com|recruitee\.com|teamtailor\.com|personio\.(?:de|com)|breezy\.hr|jazzhr\.com|applytojob\.com)$/i;
/** Frames looked at; a page with more of them is not built around one. */
const MAX_FRAMES = 50;

/** The job's own page where the board's embedding address names the job; else the frame's address as it is. */
function ownPage(url: URL): string {
  const job = url.searchParams.get('gh_jid') ?? url.searchParams.get('token');
  const board = url.searchParams.get('for');
  if (
    /greenhouse\.io$/i.test(url.hostname) &&
    board &&
    job &&
    /^\d{1,20}$/.test(job) &&
    /^[\w-]{1,60}$/.test(board)
  )
    return `https://${url.hostname}/${board}/jobs/${job}`;
  const ashby = url.searchParams.get('ashby_jid');
  const [, company] = url.pathname.split('/');
  if (/ashbyhq\.com$/i.test(url.hostname) && company && ashby && /^[0-9a-f-]{8,40}$/i.test(ashby))
    return `https://${url.hostname}/${company}/${ashby}`;
  // iCIMS leaves its menus and its own address out inside a frame.
  url.searchParams.delete('in_iframe');
  url.hash = '';
  return url.href;
}

/** Address of the embedded job's own page, or null where the page holds no frame of a job board. */
export function jobFrame(doc: Document): string | null {
  for (const frame of [...doc.querySelectorAll('iframe[src]')].slice(0, MAX_FRAMES)) {
    const src = frame.getAttribute('src') ?? '';
    if (frame.hasAttribute('hidden') || src.length > 2000 || !URL.canParse(src, doc.baseURI)) continue;
    const url = new URL(src, doc.baseURI);
    // A page at the board itself shows its own frames (forms, chats); what counts is a board inside another site.
    const inside = BOARD.test(doc.location?.hostname ?? '');
    if (url.protocol === 'https:' && BOARD.test(url.hostname) && !inside) return ownPage(url);
  }
  return null;
}

/** True where the tab shows a PDF: the browser's viewer holds nothing that an extension may read. */
export function isPdfTab(doc: Document): boolean {
  if (doc.contentType === 'application/pdf') return true;
  const only = doc.body?.children.length === 1 ? doc.body.firstElementChild : null;
  return only?.tagName === 'EMBED' && only.getAttribute('type') === 'application/pdf';
}
