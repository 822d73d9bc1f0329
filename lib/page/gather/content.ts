import type { Block } from './block';
import { childrenOf, parentOf } from './flat';
import { keepsLines, roleOf } from './role';
import { isWritten, unread } from './skip';
import { Writer } from './writer';

/** What stands directly in a container: its text, and where to read on. */
export interface Content {
  /** Its inline content, parted by its borders. */
  readonly blocks: readonly Block[];
  /** Containers that stand in it, in order. */
  readonly inner: readonly Element[];
  /** Elements that are not seen now, and may be some time. */
  readonly hidden: readonly Element[];
  /** Shadow roots of its own and of hosts in its inline content. */
  readonly shadows: readonly ShadowRoot[];
}

/** Elements that are read between two pauses. */
const STEP = 32;

/**
 * Read the text of `container` itself, without that of the containers in it; its own role is not asked for. Pauses often: what the
 * page changes meanwhile may be read twice or not at all, and is to be read again.
 */
export function* readContent(container: Element): Generator<undefined, Content> {
  const writer = new Writer();
  const inner: Element[] = [];
  const hidden: Element[] = [];
  const shadows: ShadowRoot[] = [];
  // Pages nest as deep as they like; calls may not.
  const walks: { readonly nodes: Iterator<Node>; readonly lines: boolean; readonly seen: boolean }[] = [];
  const enter = (element: Element, style: CSSStyleDeclaration) => {
    const seen = style.visibility === 'visible';
    if (!seen) hidden.push(element);
    if (element.shadowRoot) shadows.push(element.shadowRoot);
    walks.push({ nodes: childrenOf(element)[Symbol.iterator](), lines: keepsLines(style), seen });
  };
  enter(container, getComputedStyle(container));
  for (let read = 0, walk = walks.at(-1); walk; walk = walks.at(-1)) {
    const { value: node, done } = walk.nodes.next();
    if (done) walks.pop();
    else if (node.nodeType === Node.TEXT_NODE) {
      if (walk.seen) writer.write(node as Text, walk.lines);
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      const element = node as Element;
      const why = unread(element);
      if (why === 'field') writer.border();
      if (why) continue;
      const style = getComputedStyle(element);
      const role = roleOf(element, style);
      if (role === 'hidden') hidden.push(element);
      else if (element.localName === 'br') writer.border();
      else if (role === 'inline') enter(element, style);
      else {
        writer.border();
        inner.push(element);
      }
      if (++read % STEP === 0) yield;
    }
  }
  writer.border();
  return { blocks: writer.blocks, inner, hidden, shadows };
}

/** The same at once. */
export function contentOf(container: Element): Content {
  const steps = readContent(container);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The container in whose inline content a node stands, itself where it is one; null where it is not read, or not rendered. */
export function containerOf(node: Node): Element | null {
  if (!node.isConnected || isWritten(node.ownerDocument!)) return null;
  let container: Element | null = null;
  for (let at = node instanceof Element ? node : parentOf(node); at; at = parentOf(at)) {
    const role = unread(at) ? 'hidden' : roleOf(at, getComputedStyle(at));
    if (role === 'hidden') return null;
    if (role === 'block') container ??= at;
  }
  return container;
}
