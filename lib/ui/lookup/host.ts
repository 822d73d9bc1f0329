/** The one element that a page gets, while a card is open: a host whose root is closed. */
import tokens from '../../../assets/styles/tokens.css?inline';
import card from './card.css?inline';

/** The look of the card. What stands on the root of a page of ours stands here on an element of the card, out of the page's reach. */
const CSS = tokens.replaceAll(':root', '.wenmai') + card;

/** What happens in the card is none of the page's business: its shortcuts, and what it does when one clicks outside of its menus. */
const KEPT = [
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'auxclick', 'contextmenu', 'wheel'],
  ...['keydown', 'keyup', 'keypress', 'input', 'copy', 'touchstart', 'touchend', 'focusin', 'focusout'],
];
/** What the card acts upon. Only what the reader does counts, nothing that a script pretends. */
const ACTED_UPON = ['click', 'dblclick', 'pointerdown', 'pointerup', 'pointermove', 'keydown'];

export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
}

/** Put a host into the document, over everything else. */
export function openHost(): Host {
  const element = document.createElement('div');
  const root = element.attachShadow({ mode: 'closed' });
  for (const type of KEPT) element.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  for (const type of ACTED_UPON)
    root.addEventListener(type, (event) => event.isTrusted || event.stopImmediatePropagation(), { capture: true });
  adopt(root);
  // What stands outside an open modal dialog takes no pointer.
  const dialogs = document.querySelectorAll('dialog:modal');
  (dialogs[dialogs.length - 1] ?? document.documentElement).append(element);
  raise(element);
  return { element, root };
}

/** Into the top layer, above any index of the page; where a browser has none, the index in the style must do. */
function raise(element: HTMLElement): void {
  try {
    element.popover = 'manual';
    element.showPopover();
  } catch {
    element.removeAttribute('popover');
  }
}

/** A sheet that no policy of the page refuses; an element where the browser has none for a script of ours. */
function adopt(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(CSS);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = CSS;
    root.append(style);
  }
}
