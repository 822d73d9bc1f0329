/** What the match bench runs in a browser. */
import { compare } from './match-methods';

Object.assign(globalThis, { compare });
