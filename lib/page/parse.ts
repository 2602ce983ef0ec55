/** The browser's own parsers, for documents that come as files. Nothing they parse is ever run or shown. */
import { forParser } from './trusted.ts';

export const parseHtml = (html: string): Document =>
  new DOMParser().parseFromString(forParser(html), 'text/html');

export const parseXml = (xml: string): Document =>
  new DOMParser().parseFromString(forParser(xml), 'application/xml');
