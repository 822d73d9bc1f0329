import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { CDPSession } from 'playwright-core';
import { expect } from 'vitest';
import { screenshotPath } from './screenshot';

interface Reply {
  readonly id: number;
  readonly result?: {
    readonly result?: { readonly value?: unknown };
    readonly exceptionDetails?: unknown;
    readonly data?: string;
  };
  readonly error?: { readonly message: string };
}

/** A busy machine takes its time, in milliseconds. */
const PATIENCE = { timeout: 10_000 };

/** The page in the browser's own side panel: Playwright sees tabs alone, so it is spoken to by the browser's protocol. */
export class SidePanel {
  #last = 0;
  readonly #open = new Map<number, (reply: Reply) => void>();

  private constructor(
    private readonly browser: CDPSession,
    private readonly session: string,
  ) {
    browser.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => {
      if (sessionId !== session) return;
      const reply = JSON.parse(message) as Reply;
      this.#open.get(reply.id)?.(reply);
    });
  }

  /** Wait until the panel is open. */
  static async opened(browser: CDPSession): Promise<SidePanel> {
    await expect.poll(() => SidePanel.target(browser), PATIENCE).toBeTruthy();
    const targetId = (await SidePanel.target(browser))!;
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
    return new SidePanel(browser, sessionId);
  }

  /** Undefined where no panel is open. */
  static async target(browser: CDPSession): Promise<string | undefined> {
    const { targetInfos } = await browser.send('Target.getTargets');
    return targetInfos.find(({ url }) => /^chrome-extension:.*\/sidepanel\.html/u.test(url))?.targetId;
  }

  async #send(method: string, params: object): Promise<NonNullable<Reply['result']>> {
    const id = ++this.#last;
    const reply = new Promise<Reply>((done) => this.#open.set(id, done));
    const message = JSON.stringify({ id, method, params });
    await this.browser.send('Target.sendMessageToTarget', { sessionId: this.session, message });
    const { result, error } = await reply;
    if (!result || result.exceptionDetails) throw new Error(error?.message ?? JSON.stringify(result?.exceptionDetails));
    return result;
  }

  /** Run a function in the panel; argument and answer survive JSON. */
  async evaluate<T, A = void>(run: (argument: A) => T, argument?: A): Promise<T> {
    const expression = `(${String(run)})(${JSON.stringify(argument)})`;
    const { result } = await this.#send('Runtime.evaluate', { expression, returnByValue: true });
    return result?.value as T;
  }

  /** Wait until an element that is shown holds the words. */
  async text(selector: string, words: string): Promise<void> {
    const texts = () =>
      this.evaluate(
        (selector) =>
          [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility()).map((one) => one.textContent),
        selector,
      );
    await expect.poll(texts, PATIENCE).toContainEqual(expect.stringContaining(words));
  }

  async click(selector: string, words = ''): Promise<void> {
    await this.text(selector, words);
    /** Null while something lies over it, or what stands before it moves. */
    const find = () =>
      this.evaluate(
        ([selector, words]) => {
          const all = [...document.querySelectorAll(selector!)];
          const element = all.find((one) => one.checkVisibility() && one.textContent.includes(words!));
          element?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
          const { left = 0, top = 0, width = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
          const [x, y] = [left + width / 2, top + height / 2];
          return element?.contains(document.elementFromPoint(x, y)) ? { x, y } : null;
        },
        [selector, words],
      );
    let place = await find();
    const stands = async () => {
      const before = place;
      place = await find();
      return place !== null && place.x === before?.x && place.y === before.y;
    };
    await expect.poll(stands, PATIENCE).toBe(true);
    for (const type of ['mousePressed', 'mouseReleased'])
      await this.#send('Input.dispatchMouseEvent', { type, ...place, button: 'left', clickCount: 1 });
  }

  /** A picture for people to look at; no test compares it. */
  async screenshot(name: string): Promise<void> {
    const { data } = await this.#send('Page.captureScreenshot', {});
    mkdirSync(dirname(screenshotPath(name)), { recursive: true });
    writeFileSync(screenshotPath(name), Buffer.from(data!, 'base64'));
  }
}
