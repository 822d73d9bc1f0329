import { ENTITY_TYPES } from '../../model/types';

/** Names of the highlights in a page, by index in `ENTITY_TYPES`. A page can read them: they carry a type and no entity. */
export const HIGHLIGHTS: readonly string[] = ENTITY_TYPES.map((type) => `wenmai-${type}`);
/** The occurrence that was scrolled to. */
export const SHOWN = 'wenmai-shown';
