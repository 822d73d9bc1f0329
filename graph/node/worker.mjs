// A further core of a build (see cores.ts): bundles its source when that is newer, then does what it is given until it is ended.
import { load } from './bundle.mjs';

const { serve } = await load('graph/node/worker.ts');
serve();
