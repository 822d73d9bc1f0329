import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { firefoxPath } from '../../../graph/node/setup.mjs';
import { FIREFOX } from '../built';
import { Bidi } from './bidi';
import { Controls } from './controls';
import { FoxPage } from './page';

const ID = 'wenmai@wenmai.example';
/** Where the extension's pages are. Firefox draws it by lot; what is kept belongs to it, so it must be the same after a restart. */
const UUID = '5f0c6d1e-7c1b-4f43-9a8e-2f6b7e0d9a11';

export interface Launch {
  readonly language?: 'zh-CN' | 'en-US';
  /** Origins of pages that the test itself serves. */
  readonly allowed?: readonly string[];
  /** The built extension. */
  readonly extension?: string;
}
interface Requested {
  readonly request: { readonly url: string };
}

/** A real Firefox with the built extension in a profile of its own. */
export class Firefox {
  readonly #requests: string[] = [];
  readonly #tabs: FoxPage[] = [];
  /** Where the extension's pages are, without a slash at the end. */
  readonly origin = `moz-extension://${UUID}`;

  private constructor(
    private readonly profile: string,
    private readonly launch: Launch,
    private bidi: Bidi,
  ) {}

  /** @param profile folder of the profile, see `temporaryProfile` */
  static async launch(profile: string, launch: Launch = {}): Promise<Firefox> {
    const prefer = {
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
      'intl.locale.requested': launch.language ?? 'zh-CN',
      // Asleep after half a second, so that a test sees the background woken.
      'extensions.background.idle.timeout': 500,
      // What the browser asks is answered at once by a test, and never by accident.
      'security.notification_enable_delay': 0,
    };
    const lines = Object.entries(prefer).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
    writeFileSync(join(profile, 'user.js'), lines.join('\n'));
    const firefox = new Firefox(profile, launch, await Bidi.launch(firefoxPath()!, profile));
    await firefox.#begin();
    return firefox;
  }

  async #begin(): Promise<void> {
    const { allowed = [], extension = FIREFOX } = this.launch;
    await this.#watch([this.origin, ...allowed]);
    await this.bidi.send('webExtension.install', { extensionData: { type: 'path', path: extension } });
  }

  /** Close the browser and start it again with the same profile. */
  async restart(): Promise<void> {
    this.#tabs.length = 0;
    await this.bidi.close();
    this.bidi = await Bidi.launch(firefoxPath()!, this.profile);
    await this.#begin();
  }

  async #watch(allowed: readonly string[]): Promise<void> {
    await this.bidi.on<Requested>('network.beforeRequestSent', ({ request: { url } }) => {
      if (!allowed.some((origin) => url.startsWith(origin)) && !/^(?:data|blob|about):/u.test(url))
        this.#requests.push(`request: ${url}`);
    });
  }

  /**
   * What no page may do since this was asked last: errors, refusals by the content security policy, requests to anything but the extension
   * and what a test serves. From the browser's own console, since BiDi has no log of an extension's pages. That a page was closed before an
   * answer came is told there too, and is no trouble: tests close pages whenever they are through.
   */
  async troubles(): Promise<string[]> {
    const errors = await (
      await this.window()
    ).evaluate(() => {
      const messages = Services.console.getMessageArray().filter((one) => one instanceof Ci.nsIScriptError);
      Services.console.reset();
      return messages
        .filter(
          ({ flags, sourceName }) =>
            !(flags & Ci.nsIScriptError.warningFlag) && /^(?:moz-extension|http):/u.test(sourceName),
        )
        .filter(({ errorMessage }) => !/^Promise (?:resolved|rejected) after context unloaded/u.test(errorMessage))
        .map(({ errorMessage, sourceName, lineNumber }) => `${errorMessage} (${sourceName}:${lineNumber})`);
    });
    return [...errors, ...this.#requests.splice(0)];
  }

  /** An empty tab. */
  async tab(): Promise<FoxPage> {
    const { context } = await this.bidi.send<{ context: string }>('browsingContext.create', { type: 'tab' });
    const page = new FoxPage(this.bidi, context);
    this.#tabs.push(page);
    return page;
  }

  async closeTabs(): Promise<void> {
    for (const tab of this.#tabs.splice(0)) await tab.close();
  }

  /** A page of the extension in a tab of its own. */
  async open(path: string): Promise<FoxPage> {
    const page = await this.tab();
    await page.goto(`${this.origin}/${path}`);
    return page;
  }

  /** The browser's own window, in which tests have all rights. */
  async window(): Promise<FoxPage> {
    const { contexts } = await this.bidi.send<{ contexts: { context: string }[] }>('browsingContext.getTree', {
      'moz:scope': 'chrome',
    });
    return new FoxPage(this.bidi, contexts[0]!.context);
  }

  /** What the browser has around pages, with the extension's icon in the toolbar. */
  async controls(): Promise<Controls> {
    return Controls.of(await this.window(), (context) => new FoxPage(this.bidi, context));
  }

  close(): Promise<void> {
    return this.bidi.close();
  }
}
