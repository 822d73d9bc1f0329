import { isCitationFormat } from '../cite/formats';
import { ENTITY_TYPES } from '../model/types';
import { RECENT, type Settings } from '../ui/host';

/** Follow the system in everything. */
export const DEFAULTS: Settings = { language: null, theme: null, citation: null, recent: [], unmarked: [] };

/** Settings as they were stored; what this version does not know follows the system. */
export function parseSettings(stored: unknown): Settings {
  const { language, theme, citation, recent, unmarked } = (stored ?? {}) as Record<string, unknown>;
  return {
    language: language === 'zh' || language === 'en' ? language : null,
    theme: theme === 'light' || theme === 'dark' ? theme : null,
    citation: isCitationFormat(citation) ? citation : null,
    recent: Array.isArray(recent)
      ? recent.filter((one): one is string => typeof one === 'string').slice(0, RECENT)
      : [],
    unmarked: ENTITY_TYPES.filter((type) => Array.isArray(unmarked) && unmarked.includes(type)),
  };
}
