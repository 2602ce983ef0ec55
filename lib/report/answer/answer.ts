/**
 * The answer as plain data: what the first screen says of an offer or a posting. It works nothing out anew: verdict,
 * ask and move are those of the report, in the order in which a person needs them. Sentences are keys of
 * `locales/en/answer.json` with their figures.
 */
import type { Said } from '../../evidence/evidence.ts';
import type { Figure } from '../../figures/figure.ts';
import type { LevelCase, Report } from '../report.ts';
import { type Confidence, confidenceOf } from './confidence.ts';
import { type Due, dueOf } from './due.ts';
import { type Lever, leverOf, type Rival } from './lever.ts';
import { type Next, nextOf } from './next.ts';
import { questionsOf } from './questions.ts';
import { type Verdict, verdictOf } from './verdict.ts';

export type { Confidence, Due, Lever, Next, Rival, Verdict };

export interface Answer {
  verdict: Verdict;
  due: Due | null;
  /** What to do next. */
  next: Next;
  /** The one thing that would change the ask most, or whose lack keeps it from being known; null where nothing would. */
  lever: Lever | null;
  /** What to have answered before signing, gravest first. */
  questions: Said[];
  confidence: Confidence;
  /** The yearly total, or what is known of it; null without a base. */
  offered: Figure | null;
}

/** `current` is the case that is worked with; `rivals` are kept offers that may be set against this one. */
export function answerOf(report: Report, current: LevelCase | null, rivals: readonly Rival[] = []): Answer {
  const result = current?.result ?? null;
  return {
    verdict: verdictOf(report, current),
    due: dueOf(report),
    next: nextOf(report, current),
    lever: leverOf(report, current, rivals),
    questions: questionsOf(report, current),
    confidence: confidenceOf(report, current),
    offered: result?.recurring ?? result?.figures.known ?? null,
  };
}
