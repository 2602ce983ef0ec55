/** The worker's side: does one task after the other, as they are asked. */
import type { Answer, Question } from './messages.ts';
import { doTask } from './tasks.ts';

/** The part of a worker's own world that is used. */
export interface Listening {
  postMessage(answer: Answer): void;
  addEventListener(type: 'message', listener: (event: { data: Question }) => void): void;
}

/** Answers questions for as long as the worker lives. */
export function answerQuestions(world: Listening): void {
  world.addEventListener('message', ({ data: { id, name, input } }) => {
    void doTask(name, input).then(
      (output) => world.postMessage({ id, output }),
      () => world.postMessage({ id, failed: true }),
    );
  });
  world.postMessage('here');
}
