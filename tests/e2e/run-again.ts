import type { Reporter, TestCase } from 'vitest/node';

/** Names, behind everything else, the tests that came through only when they were run again, and what they said before. */
export default class RunAgain implements Reporter {
  readonly #found: string[] = [];

  onTestCaseResult(test: TestCase): void {
    if (!test.diagnostic()?.flaky) return;
    const [error] = test.result().errors ?? [];
    this.#found.push(`${test.module.relativeModuleId} > ${test.fullName}: ${error?.message ?? 'no error is known'}`);
  }

  onTestRunEnd(): void {
    for (const one of this.#found) console.log(`run again: ${one}`);
  }
}
