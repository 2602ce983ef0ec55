/** The browser's own parsers for documents that arrive as text. Nothing in them runs, loads or is inserted anywhere. */
export const parseHtml = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** Broken XML gives a document with a `parsererror` element. */
export const parseXml = (xml: string): Document => new DOMParser().parseFromString(xml, 'text/xml');
