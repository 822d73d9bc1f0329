import { isCitationFormat } from '../cite/formats';
import type { Settings } from '../ui/host';

/** Follow the system in everything. */
export const DEFAULTS: Settings = { language: null, theme: null, citation: null };

/** Settings as they were stored; what this version does not know follows the system. */
export function parseSettings(stored: unknown): Settings {
  const { language, theme, citation } = (stored ?? {}) as Record<string, unknown>;
  return {
    language: language === 'zh' || language === 'en' ? language : null,
    theme: theme === 'light' || theme === 'dark' ? theme : null,
    citation: isCitationFormat(citation) ? citation : null,
  };
}
