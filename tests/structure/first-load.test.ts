/** The panel's first screen knows the words of its own rooms; the others come with the screens that need them. */
import { expect, test } from 'vitest';
import browser from '../../locales/en/browser.json' with { type: 'json' };
import common from '../../locales/en/common.json' with { type: 'json' };
import frame from '../../locales/en/frame.json' with { type: 'json' };
import catalogues from '../../locales/en/index.ts';
import state from '../../locales/en/state.json' with { type: 'json' };
import { firstReach, sources } from './source.ts';

const ALL_WORDS = 'lib/words/words.ts';
const first = firstReach('entrypoints/sidepanel/main.tsx');
const known = new Set(Object.keys({ ...browser, ...common, ...frame, ...state }));
const others = Object.keys(Object.assign({}, ...catalogues)).filter((key) => !known.has(key));

test('the panel’s first load leaves the words of other rooms for later, and says none of them', () => {
  expect(first).toContain('lib/words/say.ts');
  expect(first).not.toContain(ALL_WORDS);
  const wrong = sources
    .filter(({ path }) => first.has(path))
    .flatMap(({ path, text }) =>
      others
        .filter((key) => text.includes(`'${key}'`))
        .map((key) => `${path} says ${key}: it is not loaded yet`),
    );
  expect(wrong).toEqual([]);
});

test('every page and every screen that is loaded later brings the words of all rooms', () => {
  const screens = sources
    .filter(({ path }) => first.has(path) && path.startsWith('entrypoints/sidepanel/'))
    .flatMap(({ imports }) => imports.filter(({ later, target }) => later && target.endsWith('.tsx')))
    .map(({ target }) => target);
  expect(screens).toContain('entrypoints/sidepanel/Read.tsx');
  const bare = ['entrypoints/options/App.tsx', 'entrypoints/popup/App.tsx', ...screens]
    .filter((path) => !firstReach(path).has(ALL_WORDS))
    .map((path) => `${path} needs: import '…/lib/words/words.ts'`);
  expect(bare).toEqual([]);
});
