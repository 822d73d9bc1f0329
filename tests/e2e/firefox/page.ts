import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';
import type { Bidi } from './bidi';

const SCREENSHOTS = join(import.meta.dirname, '..', '..', '..', '.output', 'screenshots', 'firefox');
/** What a test waits for comes within this time, in milliseconds, or never. */
const DEADLINE = 15_000;

const waitFor = <T>(ask: () => Promise<T>) => vi.waitFor(ask, { timeout: DEADLINE, interval: 30 });

/** Names of keys that are no character, as WebDriver has them. */
const KEYS = {
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
  Shift: '\uE008',
  Control: '\uE009',
  ArrowDown: '\uE015',
} as const;
export type Key = keyof typeof KEYS;
const keyOf = (key: string) => KEYS[key as Key] ?? key;

interface Referenced {
  readonly sharedId?: string;
}
interface Serialized extends Referenced {
  /** Text of what survives JSON; of an element what it holds. */
  readonly value?: string | { readonly shadowRoot?: Referenced | null };
}
interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result: Serialized;
  readonly exceptionDetails: { readonly text: string };
}
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** A tab, or the browser's own window. Everything it does waits for what it needs. */
export class FoxPage {
  constructor(
    private readonly bidi: Bidi,
    private readonly context: string,
  ) {}

  async #call(declaration: string, ...elements: readonly Referenced[]): Promise<Evaluated['result']> {
    const answer = await this.bidi.send<Evaluated>('script.callFunction', {
      functionDeclaration: declaration,
      awaitPromise: true,
      target: { context: this.context },
      arguments: elements.map(({ sharedId }) => ({ sharedId })),
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return answer.result;
  }

  /** Run a function in the page; argument and answer survive JSON. */
  async evaluate<T, A = void>(run: (argument: A) => T | Promise<T>, argument?: A): Promise<T> {
    const given = argument === undefined ? '' : JSON.stringify(argument);
    const { value } = await this.#call(`async () => JSON.stringify(await (${String(run)})(${given}))`);
    return (value === undefined ? undefined : JSON.parse(value as string)) as T;
  }

  /** Wait until what is in the shadow root of an element, closed or not, gives something true. */
  inShadow<T, A = void>(selector: string, run: (root: ShadowRoot, argument: A) => T, argument?: A): Promise<T> {
    const given = argument === undefined ? '' : `, ${JSON.stringify(argument)}`;
    return waitFor(async () => {
      const { value: host } = await this.#call(`() => document.querySelector(${JSON.stringify(selector)})`);
      const root = typeof host === 'object' ? host.shadowRoot : null;
      if (!root) throw new Error(`no shadow root in ${selector}`);
      const { value } = await this.#call(`(root) => JSON.stringify((${String(run)})(root${given}))`, root);
      const answer = value === undefined ? undefined : (JSON.parse(value as string) as T);
      if (!answer) throw new Error(`not yet: ${String(run)} ${given}`);
      return answer;
    });
  }

  /** Wait until the page says something true; a page that is on its way to another address says nothing yet. */
  until<T, A = void>(run: (argument: A) => T | Promise<T>, argument?: A): Promise<T> {
    return waitFor(async () => {
      const answer = await this.evaluate(run, argument);
      if (!answer) throw new Error(`not yet: ${String(run)} ${JSON.stringify(argument)}`);
      return answer;
    });
  }

  /** Firefox never tells that a page of an extension is loaded. */
  async goto(url: string): Promise<void> {
    await this.bidi.send('browsingContext.navigate', { context: this.context, url, wait: 'none' });
    await this.until(
      (url) => location.href.split('#')[0] === url.split('#')[0] && document.readyState === 'complete',
      url,
    );
  }

  /** What the browser asks of a page is seen only while that is in front. */
  async toFront(): Promise<void> {
    await this.bidi.send('browsingContext.activate', { context: this.context });
  }

  async reload(): Promise<void> {
    await this.evaluate(() => void Object.assign(globalThis, { before: true }));
    await this.bidi.send('browsingContext.reload', { context: this.context, wait: 'none' });
    await this.until(() => !('before' in globalThis) && document.readyState === 'complete');
  }

  /** Text of the first element that is shown and holds the words. */
  text(selector: string, words = ''): Promise<string> {
    return this.until(
      ([selector, words]) =>
        [...document.querySelectorAll(selector!)].find(
          (one) => one.checkVisibility() && one.textContent.includes(words!),
        )?.textContent,
      [selector, words],
    ) as Promise<string>;
  }

  /** Middle of the first element that holds the words, when it stands still and lies under nothing else. */
  placeOf(selector: string, words = ''): Promise<Place> {
    return this.until(
      async ([selector, words]) => {
        const element = [...document.querySelectorAll(selector!)].find(
          (one) => one.checkVisibility() && one.textContent.includes(words!),
        );
        if (!element) return null;
        element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
        const middle = () => {
          const { left, top, width, height } = element.getBoundingClientRect();
          return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
        };
        const before = middle();
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        const { x, y } = middle();
        const there = document.elementFromPoint(x, y);
        const free = there && (element.contains(there) || there.contains(element));
        return free && x === before.x && y === before.y ? { x, y } : null;
      },
      [selector, words],
    ) as Promise<Place>;
  }

  async click(selector: string, words = ''): Promise<void> {
    await this.clickAt(await this.placeOf(selector, words));
  }

  async clickAt(place: Place, button = 0, times = 1): Promise<void> {
    const click = [
      { type: 'pointerDown', button },
      { type: 'pointerUp', button },
    ];
    await this.#act('pointer', [
      { type: 'pointerMove', x: Math.round(place.x), y: Math.round(place.y) },
      ...Array.from({ length: times }, () => click).flat(),
    ]);
  }

  async hoverAt(place: Place): Promise<void> {
    await this.#act('pointer', [{ type: 'pointerMove', x: Math.round(place.x), y: Math.round(place.y) }]);
  }

  /** Press keys together, as in `press('Shift', 'Tab')`; the last one is let go first. */
  async press(...keys: readonly string[]): Promise<void> {
    const values = keys.map(keyOf);
    await this.#act('key', [
      ...values.map((value) => ({ type: 'keyDown', value })),
      ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
    ]);
  }

  async hold(key: Key): Promise<void> {
    await this.#act('key', [{ type: 'keyDown', value: keyOf(key) }]);
  }

  async release(key: Key): Promise<void> {
    await this.#act('key', [{ type: 'keyUp', value: keyOf(key) }]);
  }

  async type(text: string): Promise<void> {
    await this.#act(
      'key',
      [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]),
    );
  }

  async #act(type: 'pointer' | 'key', actions: readonly object[]): Promise<void> {
    await this.bidi.send('input.performActions', { context: this.context, actions: [{ type, id: type, actions }] });
  }

  /** Choose a file of the disk, as a file picker does. */
  async setFile(selector: string, path: string): Promise<void> {
    const { sharedId } = await this.#call(`() => document.querySelector(${JSON.stringify(selector)})`);
    await this.bidi.send('input.setFiles', { context: this.context, element: { sharedId }, files: [path] });
  }

  /** A picture for people to look at; no test compares it. */
  async screenshot(name: string): Promise<void> {
    const { data } = await this.bidi.send<{ data: string }>('browsingContext.captureScreenshot', {
      context: this.context,
    });
    mkdirSync(SCREENSHOTS, { recursive: true });
    writeFileSync(join(SCREENSHOTS, `${name}.png`), Buffer.from(data, 'base64'));
  }

  async close(): Promise<void> {
    await this.bidi.send('browsingContext.close', { context: this.context });
  }
}
