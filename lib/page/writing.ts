import { unread } from './gather/skip';

/** What has the focus, in open shadow roots too. */
export function focused(document: Document): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** Whether keys that are pressed now write something. */
export const isWriting = (document: Document): boolean => {
  const active = focused(document);
  return document.designMode === 'on' || (active !== null && unread(active) === 'field');
};
