// Written by `npm run indexes`. Do not edit: add a file to this folder instead.
import generic from './generic.ts';
import jsonLd from './json-ld.ts';

export default [generic, jsonLd];
