// Tasks of a page's main thread by a trace of the browser: how long each took by the clock, and how much of the processor it had. On a
// machine that does other things too only the second says what the page itself did.
const CATEGORIES = ['toplevel', 'blink.user_timing'];
const TASK = 'ThreadControllerImpl::RunTask';

/**
 * Trace while `act` runs.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {() => Promise<unknown>} act
 * @returns {Promise<readonly object[]>} events as Chromium writes them
 */
export async function traced(browser, act, categories = CATEGORIES) {
  const session = await browser.newBrowserCDPSession();
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  const complete = new Promise((done) => session.on('Tracing.tracingComplete', done));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { recordMode: 'recordAsMuchAsPossible', includedCategories: categories, excludedCategories: ['*'] },
  });
  await act();
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return events;
}

/**
 * Longest task in each stretch of time that the page measured with `performance.measure`.
 *
 * @returns {Readonly<Record<string, { readonly clock: number, readonly processor: number }>>} milliseconds, by name of the measure
 */
export function longestTasks(events) {
  const measures = events.filter(({ cat, ph }) => cat === 'blink.user_timing' && ph === 'b');
  const found = {};
  for (const { name, ts: from, pid, tid, id2, id } of measures) {
    const isEnd = (event) =>
      event.ph === 'e' &&
      event.name === name &&
      event.pid === pid &&
      (event.id2?.local ?? event.id) === (id2?.local ?? id);
    const to = events.find(isEnd)?.ts ?? Infinity;
    const longest = { clock: 0, processor: 0 };
    for (const task of events) {
      if (task.name !== TASK || task.pid !== pid || task.tid !== tid || task.ts < from || task.ts > to) continue;
      longest.clock = Math.max(longest.clock, task.dur / 1000);
      longest.processor = Math.max(longest.processor, task.tdur / 1000);
    }
    found[name] = longest;
  }
  return found;
}
