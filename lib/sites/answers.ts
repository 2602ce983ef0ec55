// Written by `npm run indexes`. Do not edit: add a file to this folder instead.
import { answer as amazon } from './amazon.ts';
import { answer as apple } from './apple.ts';
import { answer as ashby } from './ashby.ts';
import { answer as bamboohr } from './bamboohr.ts';
import { answer as greenhouse } from './greenhouse.ts';
import { answer as icims } from './icims.ts';
import { answer as lever } from './lever.ts';
import { answer as microsoft } from './microsoft.ts';
import { answer as naukri } from './naukri.ts';
import { answer as oracle } from './oracle.ts';
import { answer as personio } from './personio.ts';
import { answer as recruitee } from './recruitee.ts';
import { answer as reed } from './reed.ts';
import { answer as smartrecruiters } from './smartrecruiters.ts';
import { answer as teamtailor } from './teamtailor.ts';
import { answer as workable } from './workable.ts';
import { answer as workday } from './workday.ts';

export default {
  amazon,
  apple,
  ashby,
  bamboohr,
  greenhouse,
  icims,
  lever,
  microsoft,
  naukri,
  oracle,
  personio,
  recruitee,
  reed,
  smartrecruiters,
  teamtailor,
  workable,
  workday,
};
