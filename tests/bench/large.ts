/** Packs of any size, made from a seed: names that follow Zipf's law, in articles that each keep to a part of them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { arrange } from '../../graph/arrange/arrange';
import { connect } from '../../graph/connect/connect';
import { lexiconOf } from '../../graph/lexicon/parse';
import type { Named } from '../../graph/resolve/resolve';
import { entityId } from '../../lib/model/ids';
import { ENTITY_TYPES, type Entity, type Mention, type Pack, type Passage } from '../../lib/model/types';
import { encode, packOf } from '../../lib/pack/encode';
import { random } from './random';

const PER_ARTICLE = 20;
const PER_PASSAGE = 5;
/** Characters of which names are made. */
const SYLLABLES = [...'山海江河湖溪岭岸港湾林泉城桥田云星石松竹梅兰菊荷'];

const nameOf = (n: number): string =>
  n
    .toString(SYLLABLES.length)
    .padStart(3, '0')
    .replace(/./gu, (digit) => SYLLABLES[parseInt(digit, SYLLABLES.length)]!);

function named(size: number, seed: number): Named {
  const next = random(seed);
  const below = (n: number) => Math.floor(next() * n);
  const bases = Array.from({ length: size }, (_, n) => {
    const type = ENTITY_TYPES[n % ENTITY_TYPES.length]!;
    const name = nameOf(n);
    return { id: entityId(type, name), type, subtype: null, name, aliases: [], attrs: {} };
  });
  const document = {
    ...{ id: 'd0123456789', title: '基准', uri: 'bench.txt', format: 'txt', sha256: '0'.repeat(64), pages: null },
  };
  const count = Math.ceil(size / PER_ARTICLE);
  const articles = Array.from({ length: count }, (_, order) => ({
    ...{ id: `${document.id}-${order}`, document: document.id, order, title: `第${order + 1}篇`, authors: [] },
    ...{ authorPost: null, column: null, place: null, pageStart: null, pageEnd: null, date: null },
  }));
  const passages: Passage[] = [];
  const mentions: Mention[] = [];
  const spread = new Map<string, Set<string>>();
  const counts = new Map<string, number>();
  let rest = 0;
  for (const article of articles)
    for (let index = 0; index < PER_ARTICLE; index++) {
      const id = `${article.id}-${index}`;
      let text = '';
      // Two names that stand everywhere by Zipf's law, two of the article's own part, and one after the other all.
      const own = Math.floor((article.order / count) * size);
      const picks = new Set([
        ...[0, 1].map(() => Math.min(size - 1, Math.floor(size ** next()) - 1)),
        ...[0, 1].map(() => (own + below(60)) % size),
        rest++ % size,
      ]);
      for (const pick of [...picks].slice(0, PER_PASSAGE)) {
        const { id: entity, name } = bases[pick]!;
        const start = text.length;
        text += name;
        mentions.push({
          ...{ entity, passage: id, start, end: text.length, surface: name, kind: 'name', evidence: ['bench/made'] },
        });
        counts.set(entity, (counts.get(entity) ?? 0) + 1);
        spread.set(entity, (spread.get(entity) ?? new Set()).add(article.id));
        text += '，推进';
      }
      text = `${text.slice(0, -3)}。`;
      const at = passages.length * 100;
      passages.push({
        ...{ id, article: article.id, index, kind: 'body', page: null, text },
        ...{ sentences: [[0, text.length]], source: [at, at + text.length] },
      });
    }
  const entities = bases.map((base): Entity => ({
    ...base,
    mentions: counts.get(base.id) ?? 0,
    articles: spread.get(base.id)?.size ?? 0,
  }));
  return { documents: [document], articles, passages, entities, mentions, relations: [] };
}

/** A pack of so many entities, entitled with their number. */
export function packOfSize(size: number): Pack {
  const graph = connect(named(size, size), lexiconOf(new Map([['posts', 'post\tkind\n书记\toffice\n']])));
  return packOf({
    title: `${size}`,
    sample: false,
    curation: null,
    graph,
    layout: arrange(graph),
    pinyin: graph.entities.map(() => []),
  });
}

/** Write a pack of so many entities; gives its path. */
export function writeLarge(size: number, folder: string): string {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${size}.wenmai`);
  writeFileSync(path, encode(packOfSize(size)));
  return path;
}
