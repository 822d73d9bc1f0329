import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type CDPSession, type Page, type Worker } from 'playwright-core';
import { chromiumPath } from '../../graph/node/setup.mjs';
import { CHROME } from './built';
import { SidePanel } from './side-panel';

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Lets a test click the icon of the extension.
  '--enable-unsafe-extension-debugging',
];

/**
 * What the address bar unfolds are pages of their own, which each browser would load and no test opens. Chosen as on chrome://flags, for
 * a switch on the command line takes the place of Playwright's.
 */
const FLAGS = { browser: { enabled_labs_experiments: ['webui-omnibox-popup@2', 'webui-omnibox-aim-popup@2'] } };

interface Launch {
  /** Of browser and system: Debian's Chromium reads it from `LANGUAGE` alone. */
  readonly language?: 'zh_CN' | 'en';
  /** Origins of pages that the test itself serves. */
  readonly allowed?: readonly string[];
  /** The built extension; its id follows from where it lies. */
  readonly extension?: string;
}

/** A real Chromium with the built extension in a profile of its own. */
export class Chromium {
  /** What no page may do: errors, dialogs, refusals by the content security policy, requests to anything but the extension and what a test serves. */
  readonly troubles: string[] = [];

  private constructor(
    readonly context: BrowserContext,
    /** Where the extension's pages are, without a slash at the end. */
    readonly origin: string,
    /** The background. */
    readonly worker: Worker,
  ) {}

  /** @param profile folder of the profile, see {@link temporaryProfile} */
  static async launch(profile: string, options: Launch = {}): Promise<Chromium> {
    const { language = 'zh_CN', allowed = [], extension = CHROME } = options;
    const localState = join(profile, 'Local State');
    if (!existsSync(localState)) writeFileSync(localState, JSON.stringify(FLAGS));
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: chromiumPath() ?? undefined,
      headless: true,
      args: [...ARGS, `--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
      viewport: { width: 1280, height: 800 },
      env: { ...process.env, LANGUAGE: language },
    });
    context.setDefaultTimeout(20_000);
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const browser = new Chromium(context, `chrome-extension://${new URL(worker.url()).host}`, worker);
    browser.#watch([browser.origin, ...allowed]);
    return browser;
  }

  #watch(allowed: readonly string[]): void {
    const trouble = (text: string) => void this.troubles.push(text);
    this.context.on('request', (request) => {
      const url = request.url();
      if (!allowed.some((origin) => url.startsWith(origin)) && !/^(data|blob|about):/u.test(url))
        trouble(`request: ${url}`);
    });
    this.context.on('dialog', (dialog) => {
      trouble(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    this.context.on('console', (message) => {
      if (message.type() === 'error') trouble(`console: ${message.text()}`);
    });
    this.context.on('weberror', (thrown) => trouble(`error: ${thrown.error().stack ?? String(thrown.error())}`));
  }

  /** A page of the extension in a tab of its own. */
  async open(path: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(`${this.origin}/${path}`);
    return page;
  }

  #session: Promise<CDPSession> | undefined;
  get #browser(): Promise<CDPSession> {
    return (this.#session ??= this.context.browser()!.newBrowserCDPSession());
  }

  /** Click the icon in the toolbar while a page is in front: a gesture of the reader, which lets the extension into that page. */
  async pressIcon(page: Page): Promise<void> {
    await page.bringToFront();
    const browser = await this.#browser;
    const { targetInfos } = await browser.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const tab = targetInfos.find(({ url }) => url === page.url())!;
    await browser.send('Extensions.triggerAction', { id: new URL(this.origin).host, targetId: tab.targetId });
  }

  /** The browser's own side panel, once it is open. */
  async sidePanel(): Promise<SidePanel> {
    return SidePanel.opened(await this.#browser);
  }

  async sidePanelIsOpen(): Promise<boolean> {
    return (await SidePanel.target(await this.#browser)) !== undefined;
  }

  /** End the background, as the browser does when it is idle, and start it again, as the next event does. The handle stays good. */
  async restartWorker(): Promise<void> {
    const page = await this.open('options.html');
    const session = await this.context.newCDPSession(page);
    const becomes = (status: string) =>
      new Promise<void>((done) =>
        session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
          if (versions.some(({ runningStatus }) => runningStatus === status)) done();
        }),
      );
    await session.send('ServiceWorker.enable');
    const stopped = becomes('stopped');
    await session.send('ServiceWorker.stopAllWorkers');
    await stopped;
    const running = becomes('running');
    await session.send('ServiceWorker.startWorker', { scopeURL: `${this.origin}/` });
    await running;
    await page.close();
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}

/** A new profile, and the way to remove it. */
export function temporaryProfile(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'wenmai-e2e-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 5 }) };
}
