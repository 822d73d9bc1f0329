import type { Block } from './blocks';
import { bareTitle, type Contents, type Entry } from './contents';

/** An article under construction. */
export interface Draft {
  title: string | null;
  authors: readonly string[];
  post: string | null;
  column: string | null;
  /** Blocks with the kind they have in the article. */
  readonly parts: { readonly kind: 'title' | 'subhead' | 'byline' | 'body' | 'caption'; readonly block: Block }[];
  /** Whether a heading opens another article of the kind (short news under one column). */
  brief: boolean;
  readonly start: Block;
}

/** Columns that differ by more in width do not belong together. */
const OTHER_WIDTH = 3;

const draft = (start: Block, column: string | null): Draft => ({
  title: null,
  authors: [],
  post: null,
  column,
  parts: [],
  brief: false,
  start,
});

/** Blocks to articles in reading order. Labels and type set downwards are left over. */
export function articlesOf(blocks: readonly Block[], contents: Contents): readonly Draft[] {
  const drafts: Draft[] = [];
  let current: Draft | null = null;
  let column: string | null = null;
  let wanted = false;
  let box: string | null = null;
  let briefs = false;
  let titles: Block[] = [];
  let captions: Block[] = [];
  let lastBody: Block | null = null;
  const entryTitles = new Map(contents.entries.map((entry) => [bareTitle(entry.title), entry] as const));

  const open = (block: Block): Draft => {
    current = draft(block, column);
    drafts.push(current);
    for (const caption of captions) current.parts.push({ kind: 'caption', block: caption });
    captions = [];
    wanted = false;
    box = null;
    lastBody = null;
    return current;
  };
  const title = (to: Draft, parts: readonly Block[]) => {
    to.title = parts.map(({ text }) => text).join('');
    for (const block of parts) to.parts.push({ kind: 'title', block });
  };
  /** Of the display lines before a byline, those that are its title: the last that make a title of the contents list, else the last frame's. */
  const own = (lines: readonly Block[]): readonly Block[] => {
    for (let from = 0; from < lines.length; from++)
      if (
        entryTitles.has(
          bareTitle(
            lines
              .slice(from)
              .map(({ text }) => text)
              .join(''),
          ),
        )
      )
        return lines.slice(from);
    const frame = lines.at(-1)?.frame;
    return lines.filter((line) => line.frame === frame);
  };
  const bodyFollows = (n: number): boolean => {
    for (let m = n + 1; m < blocks.length && blocks[m]!.frame === blocks[n]!.frame; m++) {
      const { kind, text } = blocks[m]!;
      if (kind === 'body' && !(blocks[n]!.names ?? []).some((name) => text.startsWith(name))) return true;
      if (kind === 'subhead') return true;
      if (kind === 'byline') return false;
    }
    return false;
  };
  const nextOf = (n: number, skip: readonly string[]): Block | undefined =>
    blocks.slice(n + 1, n + 12).find(({ kind }) => !skip.includes(kind));
  /** Whether a title or byline without text after it ends the frame: the frame began an article. */
  const endsWithHead = (n: number): boolean => {
    for (let m = n + 1; m < blocks.length && blocks[m]!.frame === blocks[n]!.frame; m++)
      if (blocks[m]!.kind === 'byline') return !bodyFollows(m);
    return false;
  };

  blocks.forEach((block, n) => {
    const closed: boolean = lastBody === null || (lastBody.closed && lastBody.until < block.row);
    switch (block.kind) {
      case 'label': {
        const next = nextOf(n, ['label', 'upright']);
        if (!closed) break;
        if (next?.kind === 'byline' || next?.kind === 'display') {
          if (block.fresh || titles.length > 0) column = block.text;
          else if (current) current.column ??= block.text;
        } else if (block.fresh || captions.length > 0 || n === 0 || !current) {
          column = block.text;
          wanted = true;
          briefs = next?.kind === 'heading';
        }
        break;
      }
      case 'upright':
        if (!blocks.some(({ kind, text }) => kind === 'display' && bareTitle(text) === bareTitle(block.text))) {
          box = block.text;
          wanted = true;
        }
        break;
      case 'caption':
        if (nextOf(n, ['caption'])?.kind === 'label' && block.fresh) captions.push(block);
        else (current ?? open(block)).parts.push({ kind: 'caption', block });
        break;
      case 'byline': {
        if (
          !bodyFollows(n) &&
          current &&
          current.authors.length === 0 &&
          current.parts.some(({ kind }) => kind === 'body')
        ) {
          current.authors = block.names ?? [];
          current.post = block.post ?? null;
          current.parts.push({ kind: 'byline', block });
          break;
        }
        if ((block.names ?? []).length === 0 && current) {
          current.parts.push({ kind: 'byline', block });
          break;
        }
        const mine = own(titles);
        for (const line of titles)
          if (!mine.includes(line)) (current ?? open(line)).parts.push({ kind: 'caption', block: line });
        const article = open(mine[0] ?? block);
        title(article, mine);
        if (mine.length === 0) article.title = null;
        titles = [];
        article.authors = block.names ?? [];
        article.post = block.post ?? null;
        article.parts.push({ kind: 'byline', block });
        column = null;
        briefs = false;
        break;
      }
      case 'display': {
        const next = nextOf(n, ['label', 'display', 'upright']);
        if (next?.kind === 'byline' && (next.names ?? []).length > 0 && closed && bodyFollows(blocks.indexOf(next)))
          titles.push(block);
        else if (block.fresh && closed && next?.kind === 'body' && next.frame <= block.frame + 1 && next.closed) {
          title(open(block), [block]);
          wanted = false;
        } else {
          const article: Draft = current ?? open(block);
          const before = article.parts.at(-1);
          if (article.title === null) title(article, [block]);
          else if (
            before?.kind === 'title' &&
            before.block.kind === 'display' &&
            article.authors.length > 0 &&
            article.parts.at(-2)?.kind === 'byline' &&
            article.post !== null &&
            article.parts.some(({ kind }) => kind === 'body') &&
            before.block.row === block.row - 1 &&
            article.parts.findIndex(({ kind }) => kind === 'byline') >
              article.parts.findIndex(({ kind }) => kind === 'body')
          ) {
            article.title += ` ${block.text}`;
            article.parts.push({ kind: 'title', block });
          } else article.parts.push({ kind: 'caption', block });
        }
        break;
      }
      case 'heading': {
        const next = nextOf(n, ['label']);
        if (block.fresh && closed && block.clips.length === 1 && block.text.length <= 8 && endsWithHead(n)) {
          column = block.text;
          wanted = true;
          briefs = false;
          break;
        }
        if (next?.kind === 'byline') {
          if (bodyFollows(blocks.indexOf(next))) titles.push(block);
          else if (current) title(current, [block]);
          break;
        }
        if (box !== null) {
          const article = open(block);
          article.title = box;
          article.parts.push({ kind: 'subhead', block });
          break;
        }
        const far =
          current !== null && current.start.column > 0 && Math.abs(current.start.column - block.column) > OTHER_WIDTH;
        if (briefs && (wanted || current?.brief || far)) {
          const article = open(block);
          title(article, [block]);
          article.brief = true;
        } else if (wanted || !current) open(block).parts.push({ kind: 'subhead', block });
        else current.parts.push({ kind: 'subhead', block });
        break;
      }
      case 'subhead':
        (current ?? open(block)).parts.push({ kind: 'subhead', block });
        break;
      case 'note':
        current?.parts.push({ kind: 'byline', block });
        break;
      case 'body': {
        const other =
          block.fresh && closed && lastBody !== null && Math.abs(lastBody.column - block.column) > OTHER_WIDTH;
        const head =
          block.fresh &&
          closed &&
          endsWithHead(n) &&
          current !== null &&
          current.authors.length + (current.title ? 1 : 0) > 0;
        const article: Draft = wanted || other || head || !current ? open(block) : current;
        const about =
          article.authors.length > 0 &&
          article.parts.at(-1)?.kind !== 'body' &&
          article.parts.some(({ kind }) => kind === 'body') &&
          article.authors.some((name) => block.text.startsWith(name));
        article.parts.push({ kind: about ? 'byline' : 'body', block });
        if (!about) lastBody = block;
        break;
      }
    }
  });
  byContents(drafts, contents.entries);
  return drafts;
}

/** Give articles what the contents list says of them: by authors, by title, and what is left over in order. */
function byContents(drafts: readonly Draft[], entries: readonly Entry[]): void {
  const key = (authors: readonly string[]) => [...authors].sort().join();
  const matched = new Map<Draft, number>();
  const taken = new Set<number>();
  const match = (article: Draft, index: number) => {
    matched.set(article, index);
    taken.add(index);
  };
  for (const article of drafts) {
    const index = entries.findIndex(
      ({ title, authors }, i) =>
        !taken.has(i) &&
        ((article.title !== null && bareTitle(title) === bareTitle(article.title)) ||
          (authors.length > 0 && key(authors) === key(article.authors))),
    );
    if (index >= 0) match(article, index);
  }
  let last = -1;
  drafts.forEach((article, n) => {
    const own = matched.get(article);
    if (own !== undefined) last = own;
    else if (
      article.title === null &&
      article.authors.length === 0 &&
      last >= 0 &&
      last + 1 < entries.length &&
      !taken.has(last + 1)
    ) {
      const next = drafts
        .slice(n + 1)
        .map((each) => matched.get(each))
        .find((index) => index !== undefined);
      if (next === undefined || next > last + 1) match(article, ++last);
    }
  });
  for (const [article, index] of matched) {
    const { title, authors, column } = entries[index]!;
    article.title = title;
    if (article.authors.length === 0) article.authors = authors;
    article.column = column ?? article.column;
  }
}
