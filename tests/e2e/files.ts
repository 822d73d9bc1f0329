import type { Page } from 'playwright-core';
import type { Pack } from '../../lib/model/types';
import { encode } from '../../lib/pack/encode';

/** The file of a pack as a page gets it. */
export const fileOf = (name: string, pack: Pack) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(encode(pack)),
});

/** Choose a file by the picker of the library, which is open. */
export const pick = (page: Page, file: { name: string; mimeType: string; buffer: Buffer }) =>
  page.getByTestId('pack-file').setInputFiles(file);

/** Drop a file on the page, as the system does: enter, over, drop. */
export async function drop(page: Page, { name, buffer }: { name: string; buffer: Buffer }): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([name, bytes]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(atob(bytes!), (c) => c.charCodeAt(0))], name!));
      return transfer;
    },
    [name, buffer.toString('base64')],
  );
  for (const type of ['dragenter', 'dragover', 'drop'])
    await page.dispatchEvent('body', type, { dataTransfer: transfer });
}
