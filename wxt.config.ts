import { defineConfig } from 'wxt';

export default defineConfig({
  modules: ['@wxt-dev/module-svelte'],
  publicDir: 'assets/public',
  manifestVersion: 3,
  imports: false,
});
