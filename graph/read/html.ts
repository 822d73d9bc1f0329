import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { failure, success, type Outcome } from '../../lib/model/finding';
import { isoDate } from './date';
import { blocksOf, type Block } from './html-blocks';
import { mainOf } from './html-main';
import { attribute, elements, textOf } from './html-tree';
import type { Line, LineRole, Parsed } from './types';

/** Meta elements that give the title, the column or the date of publication, the surest first. */
const TITLES = ['og:title', 'ArticleTitle', 'twitter:title'];
const COLUMNS = ['article:section', 'ColumnName'];
const DATES = [
  'article:published_time',
  'PubDate',
  'publishdate',
  'pubdate',
  'firstpublishedtime',
  'date',
  'og:release_date',
];

/** Elements open at a time, beyond which a page is no page: the parser looks through all of them at each tag. */
const DEEPEST = 2000;

class TooDeep extends Error {}

/** Parse a page; null where its elements nest without end. */
function treeOf(text: string): Tree.Document | null {
  let depth = 0;
  const treeAdapter = {
    ...defaultTreeAdapter,
    onItemPush: () => {
      if (++depth > DEEPEST) throw new TooDeep();
    },
    onItemPop: () => void depth--,
  };
  try {
    return parse(text, { sourceCodeLocationInfo: true, treeAdapter });
  } catch (error) {
    if (error instanceof TooDeep) return null;
    throw error;
  }
}

/** The `charset` that the first bytes of a page declare, or null. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,20})/iu.exec(head)?.[1] ?? null;
}

/** A page title without what sites add: “[视频]” before, “_人民网” or “- Site” after. */
const bareTitle = (title: string) =>
  title
    .trim()
    .replace(/^[[【][^\]】]{1,6}[\]】]\s*/u, '')
    .replace(/\s*(?:[_|]|\s[-–—]\s|--)\s*[^_|]{1,20}$/u, '')
    .trim();

const role = ({ tag }: Block): LineRole => {
  if (/^h[1-6]$/u.test(tag)) return 'heading';
  if (tag === 'figcaption' || tag === 'caption') return 'caption';
  return tag === 'li' ? 'list' : 'paragraph';
};

/**
 * A saved page: the blocks of its main text, without navigation, scripts and hidden parts; what is no block is mark-up. Title, column
 * and date come from the page's metadata, else from what stands around the text.
 * A page that nests without end becomes a finding.
 */
export function parseHtml(text: string, where: string): Outcome<Parsed> {
  const document = treeOf(text);
  if (!document)
    return failure({ code: 'nested-without-end', where, message: 'no proper page: save its text as .txt' });
  const all = [...elements(document)];
  const meta = (names: readonly string[]) => {
    for (const name of names) {
      const element = all.find(
        (each) =>
          each.tagName === 'meta' &&
          (attribute(each, 'name') ?? attribute(each, 'property') ?? '').toLowerCase() === name.toLowerCase(),
      );
      const content = element && attribute(element, 'content');
      if (content) return content;
    }
    return null;
  };
  const element = (name: string): Tree.Element | undefined => all.find((each) => each.tagName === name);
  const blocks = blocksOf(document, text);
  const headings = all.filter((each) => each.tagName === 'h1').map((each) => textOf(each).trim());
  const head = element('title');
  const title =
    [meta(TITLES), headings.length === 1 ? headings[0]! : null, head && textOf(head)]
      .map((candidate) => bareTitle(candidate ?? ''))
      .find((candidate) => candidate !== '') ?? null;
  const { before, main } = mainOf(blocks, title);
  const time = all.find((each) => each.tagName === 'time' && attribute(each, 'datetime'));
  const date =
    isoDate(meta(DATES) ?? '') ??
    isoDate((time && attribute(time, 'datetime')) ?? '') ??
    before.map((block) => isoDate(block.text)).findLast((found) => found !== null) ??
    null;
  const lines: Line[] = main.map((block) => ({
    text: block.text,
    at: block.at,
    start: block.at[0]!,
    end: block.end,
    page: null,
    role: role(block),
    ...(/^h[1-6]$/u.test(block.tag) ? { level: Number(block.tag[1]) } : {}),
  }));
  return success({ text, title, date, column: meta(COLUMNS), lines, pages: null });
}
