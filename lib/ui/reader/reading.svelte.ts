import { byRow, currentHit, hitsIn, isLost, type Sought } from './hits';
import { sentenceOf } from '../../query/excerpt';
import type { Part } from './selected';
import type { View } from '../address/view';
import { Latest } from '../state/latest.svelte';
import { sourceLink } from '../../cite/link';
import type { PackReader, PassageRow } from '../../query/types';

/** From so many characters on, passages out of view are not laid out. */
const LONG = 20_000;

/** The article that the address names, what is sought in it, and what was found. */
export class ReadArticle {
  readonly #pack: PackReader;
  readonly #view: () => View;
  readonly #text = new Latest<readonly PassageRow[]>();

  constructor(pack: PackReader, view: () => View) {
    this.#pack = pack;
    this.#view = view;
  }

  readonly #index = $derived.by(() => this.#pack.overview.articles.findIndex(({ id }) => id === this.#view().article));
  readonly article = $derived.by(() => this.#pack.overview.articles[this.#index]);
  readonly document = $derived.by(() => this.#pack.overview.documents.find(({ id }) => id === this.article?.document));
  readonly rows = $derived.by(() => (this.#text.reading.status === 'ready' ? this.#text.reading.value : []));
  readonly long = $derived.by(() => this.rows.reduce((sum, row) => sum + row.text.length, 0) >= LONG);
  /** The passage that is the title, where the article has one: it may hold hits as any other. */
  readonly heading = $derived.by(() =>
    this.rows.findIndex((row) => row.kind === 'title' && row.text === this.article?.title),
  );

  readonly sought: Sought = $derived.by(() => {
    const { entity, other, words, passage, at } = this.#view();
    const ids = [entity, other].map((id) => (id === null ? null : this.#pack.indexOf(id)));
    return { entities: ids.filter((index) => index !== null), words, passage, at };
  });
  readonly hits = $derived.by(() => hitsIn(this.rows, this.sought));
  readonly held = $derived.by(() => byRow(this.hits));
  /** Number of the hit that was led to; -1 for none. */
  readonly current = $derived.by(() => currentHit(this.hits, this.rows, this.sought));
  readonly hit = $derived.by(() => this.hits[this.current]);
  /** Whether the address leads to a passage that is not here. */
  readonly lost = $derived.by(() => this.state === 'ready' && isLost(this.rows, this.sought));

  /** The quoted sentence. */
  readonly quote: readonly Part[] = $derived.by(() => {
    if (!this.hit) return [];
    const row = this.rows[this.hit.row]!;
    return [{ row, span: sentenceOf(row.sentences, [this.hit.start, this.hit.end]) }];
  });
  /** Where the quote stands on the web, as far as the pack says. */
  readonly source = $derived.by(() => {
    const passage = this.hit ? this.rows[this.hit.row]! : { text: '', page: this.article?.pageStart ?? null };
    return sourceLink(this.document, passage, this.hit ? [this.hit.start, this.hit.end] : null);
  });

  get state(): 'loading' | 'ready' | 'failed' {
    return this.#text.reading.status;
  }
  get error(): unknown {
    return this.#text.reading.status === 'failed' ? this.#text.reading.error : null;
  }

  /** Read the text of the article, where the pack has it. */
  read(): void {
    const index = this.#index;
    if (index >= 0) void this.#text.ask(() => this.#pack.article(index));
  }
}
