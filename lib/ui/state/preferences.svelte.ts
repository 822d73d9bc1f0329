import type { Host, Language, Settings, Theme } from '../host';
import { withRecent } from '../search/recent';
import { Numbers } from '../texts/numbers';
import { TEXTS } from '../texts/texts';

/** What the system says where the reader has chosen nothing. */
export interface System {
  readonly languages: readonly string[];
  dark(): boolean;
  /** Told when the system turns dark or light; gives the way to stop listening. */
  onDark(listener: () => void): () => void;
}

/** Language and theme: the system's until switched by hand, then what the host keeps. */
export class Preferences {
  readonly #host: Host;
  readonly #system: System;
  #chosen = $state.raw<Settings>({ language: null, theme: null, citation: null, recent: [], unmarked: [] });
  #systemDark = $state(false);
  #loaded = $state(false);

  readonly language: Language = $derived.by(() => this.#chosen.language ?? systemLanguage(this.#system.languages));
  readonly dark = $derived.by(() => (this.#chosen.theme === null ? this.#systemDark : this.#chosen.theme === 'dark'));
  /** The texts of the interface in its present language. */
  readonly t = $derived(TEXTS[this.language]);
  readonly numbers = $derived(new Numbers(this.language));

  constructor(host: Host, system: System) {
    this.#host = host;
    this.#system = system;
    this.#systemDark = system.dark();
  }

  get chosen(): Settings {
    return this.#chosen;
  }

  async load(): Promise<void> {
    this.#chosen = await this.#host.settings();
    this.#loaded = true;
  }

  /** Follow the system and other pages until the returned function is called. */
  follow(): () => void {
    const stops = [
      this.#host.onSettings((settings) => (this.#chosen = settings)),
      this.#system.onDark(() => (this.#systemDark = this.#system.dark())),
    ];
    return () => stops.forEach((stop) => stop());
  }

  async choose(change: Partial<Settings>): Promise<void> {
    this.#chosen = { ...this.#chosen, ...change };
    await this.#host.changeSettings(change);
  }

  /** Note words that were looked up; a private window leaves nothing behind. */
  async remember(words: string): Promise<void> {
    if (!this.#host.isPrivate) await this.choose({ recent: withRecent(this.#chosen.recent, words) });
  }

  toggleLanguage(): Promise<void> {
    return this.choose({ language: this.language === 'zh' ? 'en' : 'zh' });
  }

  toggleTheme(): Promise<void> {
    return this.choose({ theme: this.dark ? 'light' : 'dark' });
  }

  /** Tell the document, so that style sheets, hyphenation and screen readers follow. */
  applyTo(root: HTMLElement): void {
    root.lang = this.t.lang;
    const theme: Theme | null = this.#chosen.theme;
    if (theme) root.dataset.theme = theme;
    // What is known before the settings are stays until they are.
    else if (this.#loaded) delete root.dataset.theme;
  }
}

/** Chinese for a reader who has it among the first languages, else English. */
function systemLanguage(languages: readonly string[]): Language {
  const known = languages.find((language) => /^(zh|en)\b/i.test(language));
  return known?.toLowerCase().startsWith('en') ? 'en' : 'zh';
}

export const browserSystem: System = {
  languages: typeof navigator === 'undefined' ? [] : navigator.languages,
  dark: () => matchMedia('(prefers-color-scheme: dark)').matches,
  onDark(listener) {
    const query = matchMedia('(prefers-color-scheme: dark)');
    query.addEventListener('change', listener);
    return () => query.removeEventListener('change', listener);
  },
};
