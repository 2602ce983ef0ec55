// Written by `npm run indexes`. Do not edit: add a file to this folder instead.
import adzuna from './adzuna.ts';
import amazon from './amazon.ts';
import apple from './apple.ts';
import ashby from './ashby.ts';
import bamboohr from './bamboohr.ts';
import breezy from './breezy.ts';
import builtin from './builtin.ts';
import careerbuilder from './careerbuilder.ts';
import dice from './dice.ts';
import glassdoor from './glassdoor.ts';
import gmail from './gmail.ts';
import google from './google.ts';
import greenhouse from './greenhouse.ts';
import hackernews from './hackernews.ts';
import icims from './icims.ts';
import indeed from './indeed.ts';
import jazzhr from './jazzhr.ts';
import jobgether from './jobgether.ts';
import jobot from './jobot.ts';
import jobvite from './jobvite.ts';
import jooble from './jooble.ts';
import lensa from './lensa.ts';
import lever from './lever.ts';
import linkedin from './linkedin.ts';
import meta from './meta.ts';
import microsoft from './microsoft.ts';
import monster from './monster.ts';
import naukri from './naukri.ts';
import oracle from './oracle.ts';
import outlook from './outlook.ts';
import personio from './personio.ts';
import proton from './proton.ts';
import recruitee from './recruitee.ts';
import reed from './reed.ts';
import remoteok from './remoteok.ts';
import rippling from './rippling.ts';
import seek from './seek.ts';
import simplyhired from './simplyhired.ts';
import smartrecruiters from './smartrecruiters.ts';
import stepstone from './stepstone.ts';
import successfactors from './successfactors.ts';
import talentify from './talentify.ts';
import teamtailor from './teamtailor.ts';
import wellfound from './wellfound.ts';
import workable from './workable.ts';
import workday from './workday.ts';
import xing from './xing.ts';
import yahoo from './yahoo.ts';
import ycombinator from './ycombinator.ts';
import ziprecruiter from './ziprecruiter.ts';

export default [
  adzuna,
  amazon,
  apple,
  ashby,
  bamboohr,
  breezy,
  builtin,
  careerbuilder,
  dice,
  glassdoor,
  gmail,
  google,
  greenhouse,
  hackernews,
  icims,
  indeed,
  jazzhr,
  jobgether,
  jobot,
  jobvite,
  jooble,
  lensa,
  lever,
  linkedin,
  meta,
  microsoft,
  monster,
  naukri,
  oracle,
  outlook,
  personio,
  proton,
  recruitee,
  reed,
  remoteok,
  rippling,
  seek,
  simplyhired,
  smartrecruiters,
  stepstone,
  successfactors,
  talentify,
  teamtailor,
  wellfound,
  workable,
  workday,
  xing,
  yahoo,
  ycombinator,
  ziprecruiter,
];
