import { mount } from 'svelte';
import { openHost } from '../../lib/browser/host';
import SidePanel from '../../lib/ui/SidePanel.svelte';

mount(SidePanel, { target: document.body, props: { host: await openHost() } });
