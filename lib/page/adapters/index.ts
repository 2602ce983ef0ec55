// Written by `npm run indexes`. Do not edit: add a file to this folder instead.
import ashby from './ashby.ts';
import generic from './generic.ts';
import gmail from './gmail.ts';
import greenhouse from './greenhouse.ts';
import indeed from './indeed.ts';
import jsonLd from './json-ld.ts';
import lever from './lever.ts';
import linkedin from './linkedin.ts';
import outlook from './outlook.ts';
import proton from './proton.ts';
import seek from './seek.ts';
import smartrecruiters from './smartrecruiters.ts';
import workday from './workday.ts';
import yahoo from './yahoo.ts';

export default [
  ashby,
  generic,
  gmail,
  greenhouse,
  indeed,
  jsonLd,
  lever,
  linkedin,
  outlook,
  proton,
  seek,
  smartrecruiters,
  workday,
  yahoo,
];
