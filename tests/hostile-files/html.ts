/** HTML that makes a parser build, open again, move or nest without end. */
import { type HostileFile, LETTER, type Piece } from './file.ts';

const P = `<p>${LETTER}</p>`;

const file = (name: string, pieces: Piece[], gives: HostileFile['gives'] = 'snapshot'): HostileFile => ({
  name: `${name}.html`,
  pieces,
  gives,
});
/** The letter, and behind it what is hostile. */
const behind = (name: string, ...pieces: Piece[]): HostileFile => file(name, [[P, 1], ...pieces]);

export const HTML: HostileFile[] = [
  behind('opened-again', ['<b><i><u><font>', 450], ['<p>x', 20_000]),
  behind('links-in-links', ['<a href=x><p>', 20_000]),
  behind('many-attributes', [`<p ${Array.from({ length: 60_000 }, (_, i) => `a${i}`).join(' ')}>x`, 1]),
  behind('one-attribute', ['<p title="', 1], ['x', 5_000_000], ['">x', 1]),
  behind('one-element-name', ['<x', 1], ['y', 2_000_000], ['>z', 1]),
  behind('nested', ['<div>', 100_000]),
  behind('nested-templates', ['<template>', 20_000], ['x', 1]),
  behind('nested-drawings', ['<svg><foreignObject><math><mtext>', 5000], ['x', 1]),
  behind('tables-in-tables', ['<table><tr><td>', 20_000]),
  behind('text-moved-out-of-tables', ['<table>', 1], ['x<tr>y', 50_000]),
  behind('cells', ['<table>', 1], ['<tr><td>a<td>$1', 50_000]),
  behind('elements', ['<i></i>', 900_000]),
  behind('choices', ['<select>', 1], ['<option>x', 100_000]),
  file('field-names', [[`<form><input name="nextSibling"><input name="parentNode">${P}</form>`, 1]]),
  behind('comment-without-end', ['<!--', 100_000]),
  behind('script-without-end', ['<script>', 1], ['<!--<script>', 50_000]),
  behind('plain-text', ['<plaintext><b>', 50_000]),
  behind('unknown-entities', ['&notanentity;&#xD800;&#0;&#x110000;', 100_000]),
  behind('ends-of-nothing', ['</p></br></b>', 100_000]),
  behind('second-bodies', ['<body class=x a', 1], ['><body b=1', 20_000], ['>', 1]),
  file(
    'frames',
    [
      ['<html><frameset>', 1],
      ['<frame src=x>', 50_000],
    ],
    'empty',
  ),
  file(
    'title-without-end',
    [
      ['<title>', 1],
      ['x', 3_000_000],
    ],
    'empty',
  ),
  file('deep-job-posting', [
    ['<script type="application/ld+json">', 1],
    ['[', 200_000],
    [`</script>${P}`, 1],
  ]),
  file('posting-of-everything', [
    ['<script type="application/ld+json">{"@type":"JobPosting","title":{"a":[1e999]},"baseSalary":[', 1],
    ['{"value":{"minValue":-1e308}},', 20_000],
    [`null],"__proto__":{"title":"x"}}</script>${P}`, 1],
  ]),
  file('address-of-a-script', [[`<link rel="canonical" href="javascript:alert(1)">${P}`, 1]]),
  file(
    'no-tags-at-all',
    [
      ['<html>', 1],
      ['\u0001\u0002', 10_000],
    ],
    'empty',
  ),
];
