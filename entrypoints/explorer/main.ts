import { mount } from 'svelte';
import { openHost } from '../../lib/browser/host';
import Explorer from '../../lib/ui/Explorer.svelte';

mount(Explorer, { target: document.body, props: { host: await openHost() } });
