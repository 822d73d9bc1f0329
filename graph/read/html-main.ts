import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Block } from './html-blocks';
import { attribute } from './html-tree';

/** Names that sites give to the box of the text, and to what is around it. */
const GOOD = /article|content|maintext|main_?body|\bbody\b|\btext\b|trs_|editor|zoom|detail|news|post|entry|story/iu;
const BAD =
  /comment|pinglun|recommend|recmd|relat|xiangguan|share|sidebar|side_|foot|copyright|header|\bhead_|nav|menu|breadcrumb|crumb|toolbar|gongneng|login|search|hot|rank|\btop\b|ad_|advert|phone_|mobile|wap|zebian|editor_?name|page_?num|pager|tags?\b/iu;

/** Names of an element: id and class. */
const names = (element: Tree.Element) => `${attribute(element, 'id') ?? ''} ${attribute(element, 'class') ?? ''}`;

/** How much a block looks like running text: its characters outside links, more for sentences. */
function prose({ text, linked }: Block): number {
  const own = text.length - linked;
  if (own < text.length / 2) return 0;
  const marks = text.match(/[，。；！？、]/gu)?.length ?? 0;
  return own < 10 && marks === 0 ? 0 : own / 20 + marks;
}

/**
 * The main text of a page: the innermost element that holds most of its prose.
 *
 * Every block gives its prose to the element around it, half to the next, a quarter to the next; names that sites use for the text or
 * for what is around it raise or lower an element (after Arc90's Readability). Where there is no prose all blocks are taken.
 */
export function mainOf(
  blocks: readonly Block[],
  title: string | null,
): { before: readonly Block[]; main: readonly Block[] } {
  const scores = new Map<Tree.Element, number>();
  for (const block of blocks) {
    const around = block.tag === 'p' || block.tag === 'br' || block.tag === 'li' ? block.path.slice(1) : block.path;
    around.slice(0, 3).forEach((element, depth) => {
      scores.set(element, (scores.get(element) ?? 0) + prose(block) / 2 ** depth);
    });
  }
  const weight = (element: Tree.Element) =>
    (GOOD.test(names(element)) || ['article', 'main'].includes(element.tagName) ? 1.25 : 1) *
    (BAD.test(names(element)) ? 0.4 : 1);
  let best: Tree.Element | null = null;
  let most = 0;
  for (const [element, score] of scores)
    if (score * weight(element) > most) {
      best = element;
      most = score * weight(element);
    }
  if (best === null) return { before: [], main: blocks };
  const inside = blocks.filter(({ path }) => path.includes(best));
  const main = inside.filter(
    (block) =>
      block.linked <= block.text.length / 2 &&
      !block.path.slice(0, block.path.indexOf(best)).some((element) => BAD.test(names(element))),
  );
  const first = blocks.indexOf(inside[0]!);
  const before = blocks.slice(0, first);
  const squeeze = (text: string) => text.replace(/\s+/gu, '');
  const heading = before.findLast(
    ({ text }) => title !== null && squeeze(text).endsWith(squeeze(title)) && text.length < title.length + 8,
  );
  const has = main.some(({ text }) => title !== null && squeeze(text) === squeeze(title));
  return { before, main: heading && !has ? [heading, ...main] : main };
}
