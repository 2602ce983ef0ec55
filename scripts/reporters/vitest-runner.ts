/**
 * Vitest's runner, which also writes down what it begins and ends. It does so in the worker itself: news on the way to
 * Vitest's main process is late, and is lost where a test never gives the event loop its turn again.
 */
import { type RunnerTask, type RunnerTestFile, TestRunner } from 'vitest';
import { nameOf, record, textOf } from './events.ts';

export default class RecordingRunner extends TestRunner {
  override onCollectStart(file: RunnerTestFile): void {
    record({ event: 'file started', file: file.name });
    super.onCollectStart(file);
  }

  override async onBeforeRunTask(task: RunnerTask): Promise<void> {
    // What will be skipped never begins; the reporter tells of it.
    if (task.mode === 'run' || task.mode === 'queued') {
      record({ event: 'test started', ...named(task), file: task.file.name });
    }
    await super.onBeforeRunTask(task);
  }

  override onAfterRunTask(task: RunnerTask): void {
    super.onAfterRunTask(task);
    if (task.result?.state === 'pass') record({ event: 'test ended', ...named(task), status: 'passed' });
    if (task.result?.state === 'fail') {
      const message = textOf(task.result.errors);
      record({ event: 'test ended', ...named(task), status: 'failed', message });
    }
  }
}

const named = (task: RunnerTask): { id: string; name: string } => ({
  id: task.id,
  name: nameOf(task.file.name, task.fullTestName ?? task.name),
});
