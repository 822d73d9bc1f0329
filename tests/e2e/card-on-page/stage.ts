/**
 * A page of the web with the built card on it, in the isolated world in which it runs. `page.js` is played by a few lines that answer
 * from what a real reader answered; everything else is what is shipped.
 */
import type { Page } from 'playwright-core';
import type { LookedUp, Quoted, Target } from '../../../lib/lookup/protocol';
import type { CardLayer } from '../../../lib/page/world';
import type { Chromium } from '../chromium';
import type { Prepared } from './answers';

/** What the isolated world of a page keeps for the test. */
interface Stage {
  layer: CardLayer | null;
  readonly opened: { readonly where: string; readonly target: Target }[];
  readonly asked: string[];
}
declare global {
  var wenmaiStage: Stage;
}

export interface Setting {
  readonly prepared: Prepared;
  /** Whether the root is open, so that the test can look into it; it is closed as it is shipped. */
  readonly open: boolean;
  readonly language?: 'zh' | 'en';
  readonly theme?: 'light' | 'dark' | null;
  /** What opening elsewhere comes to. */
  readonly opening?: 'opened' | 'refused' | 'private';
  /** Whether the page has a clipboard, and the command that copies. */
  readonly clipboard?: boolean;
  readonly command?: boolean;
}

/** What the isolated world is given. */
type Given = Prepared & Required<Omit<Setting, 'prepared'>>;

export interface Showing {
  /** Words that are looked up; `never` for an answer that does not come, `lost` for a background that is gone. */
  readonly words: string;
  readonly by?: 'hover' | 'selection';
  readonly quoted?: 'found' | 'doubt' | 'none';
  /** Where the words are; the element with the id `word` if not given. */
  readonly selector?: string;
}

const tabOf = (browser: Chromium, page: Page) =>
  browser.worker.evaluate(async (url) => (await chrome.tabs.query({ url }))[0]!.id!, page.url());

/** Bring the card into the page. */
export async function stage(browser: Chromium, page: Page, setting: Setting) {
  const tab = await tabOf(browser, page);
  await browser.worker.evaluate(
    async ([tabId, { prepared, open, language = 'zh', theme = null, opening = 'opened', ...rest }]) => {
      await chrome.scripting.executeScript({
        target: { tabId },
        // As text: what is null in an argument of `executeScript` does not arrive.
        args: [
          JSON.stringify({ ...prepared, open, language, theme, opening, clipboard: true, command: true, ...rest }),
        ],
        func: (given) => {
          const { answers, quoted, open, language, theme, opening, clipboard, command } = JSON.parse(given) as Given;
          const stage: Stage = { layer: null, opened: [], asked: [] };
          globalThis.wenmaiStage = stage;
          if (!clipboard) Object.defineProperty(navigator, 'clipboard', { value: undefined });
          if (!command) document.execCommand = () => false;
          if (open) {
            const attach = Element.prototype.attachShadow;
            Element.prototype.attachShadow = function (init) {
              return attach.call(this, { ...init, mode: 'open' });
            };
          }
          const answer = (asked: Record<string, unknown>): LookedUp | Quoted | null => {
            const key = `${String(asked['kind'])}:${String(asked['entity'] ?? asked['text'] ?? asked['quote'])}`;
            stage.asked.push(key);
            if (asked['kind'] === 'quote') return quoted[asked['quote'] as keyof typeof quoted];
            if (asked['kind'] === 'at') return null;
            return answers[key] ?? { kind: 'no-pack' };
          };
          globalThis.wenmaiPage = {
            environment: {
              language,
              theme,
              ask: async (asked) => answer(asked as never) as never,
              openElsewhere: async (where, target) => {
                stage.opened.push({ where, target });
                return opening;
              },
            },
            cardArrived: (layer) => void (stage.layer = layer),
          };
        },
      });
      const files = ['/card.js' as never];
      await chrome.scripting.executeScript({ target: { tabId }, files });
    },
    [tab, setting] as const,
  );

  return {
    /** Look words up where they stand. */
    show: ({ words, by = 'selection', quoted, selector = '#word' }: Showing) =>
      browser.worker.evaluate(
        async ([tabId, request]) => {
          await chrome.scripting.executeScript({
            target: { tabId },
            args: [request],
            func: ({ words, by, quoted, selector }) => {
              const word = document.querySelector(selector)!;
              const { left, top, right, bottom } = word.getBoundingClientRect();
              const vertical = getComputedStyle(word).writingMode.startsWith('vertical');
              const answer =
                words === 'never'
                  ? new Promise<never>(() => {})
                  : words === 'lost'
                    ? Promise.reject(new Error('lost'))
                    : globalThis.wenmaiPage!.environment.ask({ kind: 'words', text: words });
              globalThis.wenmaiStage.layer!.show({
                anchor: { left, top, right, bottom, vertical },
                answer,
                by: by as 'hover',
                quote: quoted ? { quote: quoted, prefix: '', suffix: '' } : null,
              });
            },
          });
        },
        [tab, { words, by, quoted: quoted ?? null, selector }] as const,
      ),
    /** What `page.js` would see. */
    state: () =>
      browser.worker.evaluate(async (tabId) => {
        const [injected] = await chrome.scripting.executeScript({
          target: { tabId },
          func: () => {
            const { layer, opened, asked } = globalThis.wenmaiStage;
            return { shown: layer!.open, opened, asked };
          },
        });
        return injected!.result!;
      }, tab),
  };
}
