import { defineBackground } from 'wxt/utils/define-background';
import { listen } from '../lib/browser/background';

export default defineBackground(listen);
