import { mount } from 'svelte';
import { openHost } from '../../lib/browser/host';
import Options from '../../lib/ui/Options.svelte';

mount(Options, { target: document.body, props: { host: await openHost() } });
