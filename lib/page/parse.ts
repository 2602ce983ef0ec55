/** The browser's own parsers, for documents that come as files. Nothing they parse is ever run or shown. */

export const parseHtml = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

export const parseXml = (xml: string): Document => new DOMParser().parseFromString(xml, 'application/xml');
