import { keptSight, keptTheme } from '../../lib/browser/first-sight';
import { showSight } from '../../lib/ui/map/first-sight';

/** Names this build by its own file: what it draws is shown again by no other. */
const BUILD = new URL(import.meta.url).pathname;
/** Behind another window no frame is made: so many milliseconds are waited for one. */
const PATIENCE = 400;

/** A frame has been made of what is there. */
const shown = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

const theme = keptTheme().catch(() => null);
// Where the database does not answer, what comes next says so.
const kept = await keptSight(location.hash, BUILD).catch(() => null);
const painted = kept && showSight(kept.revision, kept.sight, await theme);
if (painted) await Promise.race([shown(), pause(PATIENCE)]);
const { start } = await import('./app');
await start(painted, BUILD);
