/**
 * The playbook as the `playbook` command prints it. `text` of a script is what Copy would give, null while something
 * in it is unknown; its lines say which of them are locked, because they would claim what nobody confirmed.
 */
import type { Playbook } from '../lib/playbook/collected.ts';
import { draftLines } from '../lib/playbook/exports/draft.ts';
import { leverName } from '../lib/playbook/exports/outline.ts';
import type { Script } from '../lib/playbook/playbook.ts';
import { scriptText } from '../lib/playbook/script.ts';
import { stageOf } from '../lib/playbook/stages.ts';
import { say } from '../lib/words/words.ts';
import { words } from './move-json.ts';
import type { FileReport } from './report-file.ts';
import { talksJson } from './talks-json.ts';

const wordsOf = (script: Script, locale: string) => ({
  ready: script.ready,
  text: scriptText(script),
  lines: draftLines(script, locale).filter(({ text }) => text !== ''),
  locks: script.locks,
  open: script.open,
});

export function playbookJson(
  { facts, today, plan, holidays, levers, scripts, questions }: Playbook,
  file: FileReport,
) {
  const { offer, level, locale, result } = facts;
  return {
    company: offer.company,
    role: offer.role,
    level,
    today,
    deadline: offer.deadline ?? null,
    type: result?.type ?? null,
    move: result?.move.kind ?? null,
    line: result && words(result.move.line),
    stage: stageOf(facts),
    ...talksJson(file),
    levelPath: facts.next && {
      level: facts.next.level.label,
      low: facts.next.range.low.value,
      high: facts.next.range.high.value,
      reached: facts.next.reached,
    },
    plan: plan && {
      compressed: plan.compressed,
      oneDay: plan.oneDay,
      steps: plan.steps.map(({ id, date, day, textKey, scripts: ids }) => ({
        id,
        date,
        day,
        text: say(textKey, {}, locale),
        scripts: ids.filter((each) => scripts.some((script) => script.id === each)),
      })),
      after: say('playbook.day.after', {}, locale),
    },
    holidays,
    questions: questions.map(({ askKey, ...question }) => ({
      ...question,
      question: say(askKey, {}, locale),
    })),
    levers: levers.map((lever) => ({
      id: lever.id,
      name: leverName(lever, locale),
      guide: lever.guideId,
      lines: lever.lines,
      question: say(lever.questionKey, {}, locale),
      asksFor: lever.asksFor,
      notes: lever.notes.map(({ textKey, params }) => say(textKey, params, locale)),
      words: wordsOf(lever.script, locale),
    })),
    scripts: scripts.map((script) => ({
      id: script.id,
      title: say(`playbook.${script.id}.title`, {}, locale),
      when: say(`playbook.${script.id}.when`, {}, locale),
      channel: script.channel,
      words: wordsOf(script, locale),
    })),
  };
}
