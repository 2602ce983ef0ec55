/** Writes down what the runner in the workers does not know: what was skipped, what ended, what is no test and failed. */
import type { Reporter, TestCase, TestModule, TestSuite } from 'vitest/node';
import { nameOf, record, textOf } from './events.ts';
import { Progress } from './progress.ts';

export default class VitestEvents implements Reporter {
  #progress = new Progress();

  onTestCaseResult(test: TestCase): void {
    const name = nameOf(test.module.relativeModuleId, test.fullName);
    const result = test.result();
    if (result.state === 'skipped') {
      record({ event: 'test ended', id: test.id, name, status: 'skipped', reason: result.note });
    }
    this.#progress.testEnded(name);
  }

  onTestSuiteResult(suite: TestSuite): void {
    const message = textOf(suite.errors());
    const name = nameOf(suite.module.relativeModuleId, suite.fullName);
    if (message) record({ event: 'broken', what: `failed around its tests: ${name}`, message });
  }

  onTestModuleEnd(module: TestModule): void {
    const message = textOf(module.errors());
    // A file that does not load has no tests at all; that is a failure, not nothing.
    const how = module.children.size === 0 ? 'failed to load' : 'failed around its tests';
    if (message) record({ event: 'broken', what: `${how}: ${module.relativeModuleId}`, message });
    record({ event: 'file ended', file: module.relativeModuleId });
    this.#progress.othersPrinted();
  }

  onTestRunEnd(_modules: unknown, errors: readonly { message: string; stack?: string }[]): void {
    for (const error of errors)
      record({ event: 'broken', what: 'failed outside any test', message: textOf([error]) });
  }
}
