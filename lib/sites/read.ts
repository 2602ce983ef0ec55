// Written by `npm run indexes`. Do not edit: add a file to this folder instead.
import amazon from './amazon.ts';
import apple from './apple.ts';
import ashby from './ashby.ts';
import bamboohr from './bamboohr.ts';
import breezy from './breezy.ts';
import builtin from './builtin.ts';
import glassdoor from './glassdoor.ts';
import gmail from './gmail.ts';
import google from './google.ts';
import greenhouse from './greenhouse.ts';
import icims from './icims.ts';
import indeed from './indeed.ts';
import jazzhr from './jazzhr.ts';
import jobvite from './jobvite.ts';
import lever from './lever.ts';
import linkedin from './linkedin.ts';
import meta from './meta.ts';
import microsoft from './microsoft.ts';
import naukri from './naukri.ts';
import oracle from './oracle.ts';
import outlook from './outlook.ts';
import personio from './personio.ts';
import proton from './proton.ts';
import recruitee from './recruitee.ts';
import reed from './reed.ts';
import rippling from './rippling.ts';
import seek from './seek.ts';
import smartrecruiters from './smartrecruiters.ts';
import stepstone from './stepstone.ts';
import successfactors from './successfactors.ts';
import teamtailor from './teamtailor.ts';
import workable from './workable.ts';
import workday from './workday.ts';
import xing from './xing.ts';
import yahoo from './yahoo.ts';

export default [
  amazon,
  apple,
  ashby,
  bamboohr,
  breezy,
  builtin,
  glassdoor,
  gmail,
  google,
  greenhouse,
  icims,
  indeed,
  jazzhr,
  jobvite,
  lever,
  linkedin,
  meta,
  microsoft,
  naukri,
  oracle,
  outlook,
  personio,
  proton,
  recruitee,
  reed,
  rippling,
  seek,
  smartrecruiters,
  stepstone,
  successfactors,
  teamtailor,
  workable,
  workday,
  xing,
  yahoo,
];
