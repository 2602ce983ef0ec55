/** The worker's side: does the one task that it was started for. */
import { type Answer, doTask, type Question } from './tasks.ts';

const ending = new AbortController();
const say = (answer: Answer): void => postMessage(answer);

async function hear(question: Question): Promise<void> {
  if (question === 'stop') return ending.abort();
  const talk = { part: (part: unknown) => say({ part }), signal: ending.signal };
  try {
    say({ output: await doTask(question.name, question.input, talk) });
  } catch (error) {
    say({ failed: String(error) });
  }
}

// Only a worker listens: the tests load every file of the library.
if (typeof document === 'undefined')
  globalThis.addEventListener?.('message', ({ data }: MessageEvent<Question>) => void hear(data));
