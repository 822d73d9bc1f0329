import { describe, expect, it } from 'vitest';
import { Preferences, type System } from '../../../../lib/ui/state/preferences.svelte';
import { MemoryHost } from '../library';

function system(languages: string[], dark = false): System & { turn(dark: boolean): void } {
  let listener = () => {};
  return {
    languages,
    dark: () => dark,
    onDark(told) {
      listener = told;
      return () => (listener = () => {});
    },
    turn(now) {
      dark = now;
      listener();
    },
  };
}

describe('Preferences', () => {
  it.each([
    [['zh-CN', 'en'], 'zh'],
    [['en-GB', 'zh'], 'en'],
    [['de', 'zh-TW'], 'zh'],
    [['de'], 'zh'],
    [[], 'zh'],
  ] as const)('the system speaks %j: %s', (languages, expected) => {
    expect(new Preferences(new MemoryHost(), system([...languages])).language).toBe(expected);
  });

  it('follows the system until switched by hand, and keeps the choice', async () => {
    const host = new MemoryHost();
    const machine = system(['zh'], false);
    const preferences = new Preferences(host, machine);
    const stop = preferences.follow();
    machine.turn(true);
    expect(preferences.dark).toBe(true);
    await preferences.toggleTheme();
    expect(preferences.dark).toBe(false);
    machine.turn(true);
    expect(preferences.dark).toBe(false);
    expect(host.kept).toEqual({ language: null, theme: 'light', citation: null, recent: [], unmarked: [] });
    stop();
  });

  it('takes what another page chose', async () => {
    const host = new MemoryHost();
    const [here, there] = [new Preferences(host, system(['zh'])), new Preferences(host, system(['zh']))];
    const stop = here.follow();
    await there.toggleLanguage();
    expect(here.language).toBe('en');
    expect(here.t.tabs.map).toBe('Map');
    stop();
    await there.toggleLanguage();
    expect(here.language).toBe('en');
  });

  it('remembers look-ups, but not those of a private window', async () => {
    const host = new MemoryHost();
    const preferences = new Preferences(host, system(['zh']));
    await preferences.remember('枫桥经验');
    host.isPrivate = true;
    await preferences.remember('千万工程');
    expect(host.kept.recent).toEqual(['枫桥经验']);
  });

  it('loads what was kept', async () => {
    const host = new MemoryHost();
    host.kept = { language: 'en', theme: 'dark', citation: null, recent: [], unmarked: [] };
    const preferences = new Preferences(host, system(['zh']));
    await preferences.load();
    expect([preferences.language, preferences.dark]).toEqual(['en', true]);
  });
});
