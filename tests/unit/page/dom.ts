/** A document for tests: jsdom's DOMParser, which has no layout, as a panel's has none. */
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('', { url: 'https://example.com/' });
const parser = new window.DOMParser();

export const parseHtml = (html: string): Document => parser.parseFromString(html, 'text/html');
