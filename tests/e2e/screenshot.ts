import { join } from 'node:path';
import type { Page } from 'playwright-core';

const FOLDER = join(import.meta.dirname, '..', '..', '.output', 'screenshots');

export const screenshotPath = (name: string): string => join(FOLDER, `${name}.png`);

/** A picture for people to look at; no test compares it. */
export const screenshot = (page: Page, name: string) => page.screenshot({ path: screenshotPath(name) });
