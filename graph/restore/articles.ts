import type { PassageKind } from '../../lib/model/types';
import type { Block, BlockKind } from './blocks';
import { bareTitle, type Contents, type Entry } from './contents';

/** An article under construction. */
export interface Draft {
  title: string | null;
  authors: readonly string[];
  post: string | null;
  column: string | null;
  /** Blocks with the kind they have in the article. */
  readonly parts: { readonly kind: PassageKind; readonly block: Block }[];
  /** Whether it is short news of a column: a heading opens the next. */
  brief: boolean;
  /** Its line in the contents list, where that is known. */
  entry: Entry | null;
  readonly start: Block;
}

/** Columns of text that differ by more in width (half-width units) do not belong together. */
const OTHER_WIDTH = 3;

const joined = (blocks: readonly Block[]) => blocks.map(({ text }) => text).join('');
const key = (names: readonly string[]) => [...names].sort().join();

/** Blocks to articles in reading order. Labels and type set downwards that head no article are left over. */
export function articlesOf(blocks: readonly Block[], contents: Contents): readonly Draft[] {
  return new Assembly(blocks, contents).run();
}

class Assembly {
  private readonly drafts: Draft[] = [];
  private current: Draft | null = null;
  /** Column of the next article. */
  private column: string | null = null;
  /** Whether the next text or heading begins an article. */
  private wanted = false;
  /** Title set downwards, of the next article. */
  private box: Block | null = null;
  /** Whether the column holds short news, each under its heading. */
  private briefs = false;
  /** Lines that wait for a byline to be its title, captions that wait for their article. */
  private titles: Block[] = [];
  private captions: Block[] = [];
  private lastBody: Block | null = null;

  constructor(
    private readonly blocks: readonly Block[],
    private readonly contents: Contents,
  ) {}

  run(): readonly Draft[] {
    this.blocks.forEach((block, n) => this.take(block, n));
    // What waited for a byline or an article that never came.
    for (const block of [...this.titles, ...this.captions.splice(0)]) this.add('caption', block);
    return this.drafts;
  }

  private take(block: Block, n: number): void {
    switch (block.kind) {
      case 'label':
        return this.label(block, n);
      case 'upright':
        return this.upright(block);
      case 'caption': {
        const next = this.blocks[n + 1];
        if (block.fresh && next?.kind === 'label' && next.frame === block.frame) this.captions.push(block);
        else this.add('caption', block);
        return;
      }
      case 'byline':
        return this.byline(block, n);
      case 'display':
        return this.display(block, n);
      case 'heading':
        return this.heading(block, n);
      case 'subhead':
        return this.add('subhead', block);
      case 'note':
        return this.add('byline', block);
      case 'body':
        return this.body(block, n);
    }
  }

  private open(block: Block): Draft {
    const draft: Draft = {
      ...{ title: null, authors: [], post: null, column: this.column, brief: false, entry: null },
      parts: this.captions.map((caption) => ({ kind: 'caption' as const, block: caption })),
      start: block,
    };
    if (this.box) this.head(draft, [this.box]);
    if (!this.briefs) this.column = null;
    this.captions = [];
    this.wanted = false;
    this.box = null;
    this.lastBody = null;
    this.current = draft;
    this.drafts.push(draft);
    return draft;
  }

  private add(kind: PassageKind, block: Block): void {
    (this.current ?? this.open(block)).parts.push({ kind, block });
  }

  /** Give an article its title. */
  private head(draft: Draft, lines: readonly Block[]): void {
    draft.title = draft.title === null ? joined(lines) : `${draft.title} ${joined(lines)}`;
    for (const block of lines) draft.parts.push({ kind: 'title', block });
  }

  /** Whether the text so far ends before a block, so that another article may begin. */
  private closedBefore(block: Block): boolean {
    return this.lastBody === null || (this.lastBody.closed && this.lastBody.until < block.row);
  }

  private next(n: number, skip: readonly BlockKind[]): number {
    let m = n + 1;
    while (m < this.blocks.length && skip.includes(this.blocks[m]!.kind)) m++;
    return m;
  }

  /** Whether text follows a byline in its frame; a note about the author is none. */
  private textFollows(n: number): boolean {
    const { frame, names = [] } = this.blocks[n]!;
    for (let m = n + 1; this.blocks[m]?.frame === frame; m++) {
      const { kind, text } = this.blocks[m]!;
      if (kind === 'subhead' || (kind === 'body' && !names.some((name) => text.startsWith(name)))) return true;
      if (kind === 'byline') return false;
    }
    return false;
  }

  /** Whether a frame ends with a byline that no text follows: the frame began the article. */
  private endsWithByline(n: number): boolean {
    for (let m = n + 1; this.blocks[m]?.frame === this.blocks[n]!.frame; m++)
      if (this.blocks[m]!.kind === 'byline') return !this.textFollows(m);
    return false;
  }

  private label(block: Block, n: number): void {
    if (!this.closedBefore(block)) return;
    const next = this.blocks[this.next(n, ['label', 'upright'])];
    if (next?.kind === 'byline' || next?.kind === 'display') {
      if (block.fresh || this.titles.length > 0) this.column = block.text;
      else if (this.current) this.current.column ??= block.text;
    } else if (block.fresh || this.captions.length > 0 || !this.current) {
      this.column = block.text;
      this.wanted = true;
      this.briefs = next?.kind === 'heading';
    }
  }

  private upright(block: Block): void {
    const runs = this.blocks.some(({ kind, text }) => kind === 'display' && bareTitle(text) === bareTitle(block.text));
    if (runs || this.blocks.some((other) => other !== block && other.kind === 'upright' && other.text === block.text))
      return;
    this.box = block;
    this.wanted = true;
  }

  private byline(block: Block, n: number): void {
    const { names = [], post = null } = block;
    const bare = this.current !== null && this.current.authors.length === 0;
    const headless = bare && this.lastBody !== null;
    // Right under a title that is an article's already.
    const under = bare && this.titles.length === 0 && this.current!.parts.at(-1)?.kind === 'title';
    if (under) {
      [this.current!.authors, this.current!.post] = [names, post];
      return this.add('byline', block);
    }
    if (this.current && (names.length === 0 || (headless && !this.textFollows(n)))) {
      if (names.length > 0) [this.current.authors, this.current.post] = [names, post];
      return this.add('byline', block);
    }
    const own = this.titleOf(this.titles);
    for (const line of this.titles) if (!own.includes(line)) this.add('caption', line);
    this.titles = [];
    this.briefs = false;
    const article = this.open(own[0] ?? block);
    if (own.length > 0) this.head(article, own);
    [article.authors, article.post] = [names, post];
    article.entry =
      this.contents.entries.find(({ title }) => own.length > 0 && bareTitle(title) === bareTitle(joined(own))) ??
      this.contents.entries.find(({ authors }) => authors.length > 0 && key(authors) === key(names)) ??
      null;
    article.parts.push({ kind: 'byline', block });
  }

  /** Of the lines before a byline those that are its title: the last that make one of the contents list, else those of the last frame. */
  private titleOf(lines: readonly Block[]): readonly Block[] {
    const listed = new Set(this.contents.entries.map(({ title }) => bareTitle(title)));
    for (let from = 0; from < lines.length; from++)
      if (listed.has(bareTitle(joined(lines.slice(from))))) return lines.slice(from);
    return lines.filter(({ frame }) => frame === lines.at(-1)!.frame);
  }

  private display(block: Block, n: number): void {
    const m = this.next(n, ['label', 'display', 'upright']);
    const next = this.blocks[m];
    if (next?.kind === 'byline' && (next.names ?? []).length > 0 && this.closedBefore(block) && this.textFollows(m)) {
      this.titles.push(block);
      return;
    }
    if (
      block.fresh &&
      this.closedBefore(block) &&
      next?.kind === 'body' &&
      next.frame <= block.frame + 1 &&
      next.row > block.row
    ) {
      this.head(this.open(block), [block]);
      return;
    }
    const article = this.current ?? this.open(block);
    const last = article.parts.at(-1);
    // After a byline at the end of the text all that follows is the title.
    const late =
      last?.block.kind === 'byline' || (last?.kind === 'title' && article.parts.at(-2)?.block.kind === 'byline');
    const afterText =
      late &&
      article.parts.findIndex(({ kind }) => kind === 'body') < article.parts.findIndex(({ kind }) => kind === 'byline');
    const wanting =
      article.title === null && (article.entry === null || bareTitle(article.entry.title) === bareTitle(block.text));
    if (wanting || (afterText && last?.block.row === block.row - 1)) this.head(article, [block]);
    else article.parts.push({ kind: 'caption', block });
  }

  private heading(block: Block, n: number): void {
    const m = this.next(n, ['label']);
    const next = this.blocks[m];
    if (next?.kind === 'byline') {
      if (this.textFollows(m) && block.level !== 2) this.titles.push(block);
      else this.head(this.current ?? this.open(block), [block]);
      return;
    }
    if (block.level === 1) return this.title(block);
    const alone = block.clips.length === 1 && block.text.length <= 8;
    if (block.fresh && this.closedBefore(block) && alone && this.endsWithByline(n)) {
      this.column = block.text;
      this.wanted = true;
      this.briefs = false;
      return;
    }
    const elsewhere = this.current !== null && Math.abs(this.current.start.column - block.column) > OTHER_WIDTH;
    if (this.briefs && this.box === null && (this.wanted || this.current?.brief || elsewhere)) {
      const article = this.open(block);
      this.head(article, [block]);
      article.brief = true;
    } else (this.wanted ? this.open(block) : (this.current ?? this.open(block))).parts.push({ kind: 'subhead', block });
  }

  /** A title by its size: of a new article where the text so far is finished, else of the one it stands in. */
  private title(block: Block): void {
    const untitled = this.current !== null && this.current.title === null;
    const inside = untitled && (!this.closedBefore(block) || this.lastBody === null);
    this.head(inside ? this.current! : this.open(block), [block]);
  }

  private body(block: Block, n: number): void {
    const seam = block.fresh && this.closedBefore(block) && this.lastBody !== null;
    const other = seam && Math.abs(this.lastBody!.column - block.column) > OTHER_WIDTH;
    const headed = seam && this.endsWithByline(n) && (this.current?.authors.length ?? 0) > 0;
    const article = this.wanted || other || headed || !this.current ? this.open(block) : this.current;
    const late = article.parts.at(-1)?.kind === 'byline' && this.lastBody !== null;
    if (late && article.authors.some((name) => block.text.startsWith(name))) return this.add('byline', block);
    article.parts.push({ kind: 'body', block });
    this.lastBody = block;
  }
}
