import { browser, type Browser } from 'wxt/browser';
import { checkAsk, checkMarks } from '../../lookup/check';
import { frameOfNext, sumMarks, type FrameMarks } from '../../lookup/sum';
import type { PageBeside } from '../../ui/host';
import { isGranted, onGrants } from './grants';
import { onInvoked } from './invoked';
import { canScript } from './reach';
import { senderOf } from './sender';
import { siteOf } from './sites';
import { tellFrame } from './tell';

/** The page in the window of the panel, as the panel follows it: which tab is in front, what may be done there, what is marked. */
export class Beside {
  #tab: number | null = null;
  #page: Omit<PageBeside, 'marks'> | null = null;
  #frames = new Map<number, FrameMarks>();
  /** The frame in which something was scrolled to last. */
  #last: number | null = null;
  /** Grows with each reading, so that a slow one does not overtake the next. */
  #asked = 0;

  constructor(
    private readonly window: number,
    private readonly changed: (page: PageBeside | null) => void,
  ) {}

  /** Follow until the returned function is called. */
  follow(): () => void {
    const activated = ({ windowId }: { windowId: number }) => void (windowId === this.window && this.#read());
    const updated = (tab: number, { status, url }: { status?: string; url?: string }) =>
      void (tab === this.#tab && (status !== undefined || url !== undefined) && this.#read());
    const heard = (message: unknown, from: Browser.runtime.MessageSender) => this.#hear(message, from);
    browser.tabs.onActivated.addListener(activated);
    browser.tabs.onUpdated.addListener(updated);
    browser.runtime.onMessage.addListener(heard);
    const stops = [onGrants(() => void this.#read()), onInvoked(() => void this.#read())];
    void this.#read();
    return () => {
      this.#asked = Infinity;
      browser.tabs.onActivated.removeListener(activated);
      browser.tabs.onUpdated.removeListener(updated);
      browser.runtime.onMessage.removeListener(heard);
      for (const stop of stops) stop();
    };
  }

  /** Scroll to the next occurrence of an entity, or the one before, whichever frame has it. */
  async go(entity: number, step: 1 | -1): Promise<void> {
    const next = frameOfNext([...this.#frames.values()], this.#last, entity, step);
    if (this.#tab === null || next === null) return;
    this.#last = next.frame;
    await tellFrame(this.#tab, next.frame, { kind: 'go', entity, step, anew: next.anew });
    await this.#readFrame(this.#tab, next.frame);
    this.#tell();
  }

  /** Frames tell the background of their marks; the panel hears it too. */
  #hear(message: unknown, sender: Browser.runtime.MessageSender): false {
    const from = senderOf(sender);
    if (from && from.tab === this.#tab) {
      const ask = checkAsk(message);
      if (ask?.kind === 'marks') {
        this.#frames.set(from.frame, { frame: from.frame, marks: ask.state });
        this.#tell();
      }
    }
    return false;
  }

  async #read(): Promise<void> {
    const asked = ++this.#asked;
    const [tab] = await browser.tabs.query({ active: true, windowId: this.window });
    // Our own pages are no page beside: the panel keeps to what was there before.
    if (asked !== this.#asked || tab?.id === undefined || isOurs(tab)) return;
    const site = siteOf(tab.url);
    const [granted, frames] = await Promise.all([site === null ? false : isGranted(site), framesOf(tab.id)]);
    const marks = await Promise.all(frames.map((frame) => marksOf(tab.id!, frame)));
    if (asked !== this.#asked) return;
    if (tab.id !== this.#tab) this.#last = null;
    this.#tab = tab.id;
    this.#page = { tab: tab.id, site, open: canScript(tab.url), granted };
    this.#frames = new Map(marks.flatMap((one) => (one ? [[one.frame, one] as const] : [])));
    this.#tell();
  }

  async #readFrame(tab: number, frame: number): Promise<void> {
    const marks = await marksOf(tab, frame);
    if (marks && tab === this.#tab) this.#frames.set(frame, marks);
  }

  #tell(): void {
    this.changed(this.#page && { ...this.#page, marks: sumMarks([...this.#frames.values()], this.#last) });
  }
}

const isOurs = ({ url, pendingUrl }: Browser.tabs.Tab): boolean =>
  (url ?? pendingUrl)?.startsWith(browser.runtime.getURL('')) ?? false;

/** Frames of a tab that have our script; none where the browser does not let us ask. */
async function framesOf(tab: number): Promise<readonly number[]> {
  try {
    const target = { tabId: tab, allFrames: true };
    const results = await browser.scripting.executeScript({ target, func: () => 'wenmaiPage' in globalThis });
    return results.filter(({ result }) => result).map(({ frameId }) => frameId);
  } catch {
    return [];
  }
}

async function marksOf(tab: number, frame: number): Promise<FrameMarks | null> {
  const marks = checkMarks(await tellFrame(tab, frame, { kind: 'ask-marks' }));
  return marks && { frame, marks };
}
