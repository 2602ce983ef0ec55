// Written by `npm run indexes`. Do not edit: add a file to this folder instead.
import audit from './audit.json' with { type: 'json' };
import browser from './browser.json' with { type: 'json' };
import common from './common.json' with { type: 'json' };
import figures from './figures.json' with { type: 'json' };

export default [audit, browser, common, figures];
