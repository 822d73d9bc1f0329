import { ENTITY_TYPES } from '../../model/types';

const TYPES: readonly string[] = ENTITY_TYPES.map((type) => `wenmai-${type}`);

/**
 * Names of the highlights in a page: by index in `ENTITY_TYPES`, then the same again for marks without a line. A page can read them: they
 * carry a type and no entity.
 */
export const HIGHLIGHTS: readonly string[] = [...TYPES, ...TYPES.map((name) => `${name}-plain`)];
/** Where in `HIGHLIGHTS` those without a line begin. */
export const PLAIN = TYPES.length;
/** The occurrence that was scrolled to. */
export const SHOWN = 'wenmai-shown';
