import type { Draft } from './articles';
import type { Block } from './blocks';
import { bareTitle, type Entry } from './contents';

/**
 * Give articles what the contents list says of them. An article is found by its authors or its title; one that has neither is the line
 * between those of its neighbours.
 */
export function fromContents(drafts: readonly Draft[], entries: readonly Entry[]): void {
  const place = new Map<Draft, number>();
  const taken = new Set<number>();
  const match = (draft: Draft, index: number) => {
    place.set(draft, index);
    taken.add(index);
  };
  for (const draft of drafts) {
    const index = draft.entry
      ? entries.indexOf(draft.entry)
      : entries.findIndex(
          ({ title }, i) => !taken.has(i) && draft.title !== null && bareTitle(title) === bareTitle(draft.title),
        );
    if (index >= 0) match(draft, index);
  }
  let last = -1;
  drafts.forEach((draft, n) => {
    const own = place.get(draft);
    if (own !== undefined) last = own;
    else if (
      draft.title === null &&
      draft.authors.length === 0 &&
      last >= 0 &&
      last + 1 < entries.length &&
      !taken.has(last + 1)
    ) {
      const next = drafts.slice(n + 1).find((each) => place.has(each));
      if (!next || place.get(next)! > last + 1) match(draft, ++last);
    }
  });
  for (const [draft, index] of place) {
    const { title, authors, column } = entries[index]!;
    draft.title = title;
    if (draft.authors.length === 0) draft.authors = authors;
    draft.column = column ?? draft.column;
  }
}

/**
 * Give articles the column that runs along them: a label that stands on several pages holds for the articles between, and where type set
 * downwards beside it repeats the title of an article (a feature of several pieces), from that article on.
 */
export function fromRunningHeads(drafts: readonly Draft[], blocks: readonly Block[]): void {
  const rows = new Map<string, number[]>();
  for (const { kind, text, row } of blocks) if (kind === 'label') rows.set(text, [...(rows.get(text) ?? []), row]);
  const heads = blocks.filter(({ kind }) => kind === 'upright').map(({ text }) => bareTitle(text));
  const feature = drafts.find(({ title }) => title !== null && heads.includes(bareTitle(title)));
  for (const [label, places] of rows) {
    if (places.length < 2) continue;
    const beside = blocks.some(
      ({ kind, text }, i) => kind === 'label' && text === label && blocks[i - 1]?.kind === 'upright',
    );
    const from = beside && feature ? Math.min(feature.start.row, places[0]!) : places[0]!;
    for (const draft of drafts)
      if (draft.start.row >= from && draft.start.row <= places.at(-1)!) draft.column ??= label;
  }
}

/** Least length of a text that is a teaser when it stands elsewhere too. */
const TEASER = 40;

/** Articles without those whose whole text is another's: a teaser on the contents page. */
export function withoutTeasers(drafts: readonly Draft[]): readonly Draft[] {
  const isBare = ({ title, authors }: Draft) => title === null && authors.length === 0;
  if (!drafts.some(isBare)) return drafts;
  const texts = drafts.map(({ parts }) =>
    parts
      .filter(({ kind }) => kind === 'body')
      .map(({ block }) => bareTitle(block.text))
      .join(''),
  );
  return drafts.filter(
    (draft, i) =>
      !isBare(draft) ||
      texts[i]!.length < TEASER ||
      !texts.some((text, j) => j !== i && text.includes(texts[i]!) && (text.length > texts[i]!.length || j > i)),
  );
}
