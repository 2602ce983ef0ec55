import type { Answer, Question } from '../../../lib/workers/messages.ts';
import type { ReadingWorker } from '../../../lib/workers/reader.ts';

/** A worker that says what the test has it say. */
export class FakeWorker implements ReadingWorker {
  onmessage: ReadingWorker['onmessage'] = null;
  onerror: ReadingWorker['onerror'] = null;
  asked: Question[] = [];
  ended = false;
  postMessage(question: Question): void {
    this.asked.push(structuredClone(question));
  }
  terminate(): void {
    this.ended = true;
  }
  say(answer: Answer): void {
    this.onmessage?.({ data: answer } as MessageEvent<Answer>);
  }
  answer(output: unknown, id = this.asked.at(-1)?.id ?? 0): void {
    this.say({ id, output });
  }
  die(): void {
    this.onerror?.({} as ErrorEvent);
  }
}
