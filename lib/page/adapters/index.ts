// Written by `npm run indexes`. Do not edit: add a file to this folder instead.
import generic from './generic.ts';
import gmail from './gmail.ts';
import greenhouse from './greenhouse.ts';
import jsonLd from './json-ld.ts';
import outlook from './outlook.ts';
import seek from './seek.ts';

export default [generic, gmail, greenhouse, jsonLd, outlook, seek];
