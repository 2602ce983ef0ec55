/** Wiring: the worker in which texts are read, so that no text stops a page (`lib/workers`). */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerQuestions, type Listening } from '../lib/workers/answering.ts';

export default defineUnlistedScript(() => answerQuestions(globalThis as unknown as Listening));
