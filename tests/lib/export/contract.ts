/** Every invariant of the export contract, read from the files as another program would: gives what is violated, nothing for a sound export. */
import { logDice } from '../../../lib/stats/log-dice';
import { logLikelihood } from '../../../lib/stats/log-likelihood';
import { npmi } from '../../../lib/stats/npmi';
import { tableOf } from '../../../lib/stats/table';

type Row = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any

/** Fields that each row must have; others may follow. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  documents: ['id', 'title', 'uri', 'format', 'sha256', 'pages'],
  articles: [
    ...[
      'id',
      'document',
      'order',
      'title',
      'authors',
      'author_post',
      'column',
      'place',
      'page_start',
      'page_end',
      'date',
    ],
  ],
  passages: ['id', 'article', 'index', 'kind', 'page', 'text', 'sentences'],
  entities: ['id', 'type', 'subtype', 'name', 'aliases', 'attrs', 'mentions', 'articles'],
  mentions: ['entity', 'passage', 'start', 'end', 'surface', 'kind'],
  edges: ['a', 'b', 'sentence', 'passage', 'article', 'logdice', 'g2', 'npmi', 'passages'],
  relations: ['type', 'subject', 'object', 'value', 'attrs', 'passage', 'start', 'end'],
};
const TYPES = ['place', 'person', 'programme', 'law', 'org', 'document', 'event', 'tifa'];
const PASSAGES = ['title', 'subhead', 'byline', 'body', 'caption'];
const CONTENT = ['body', 'subhead', 'caption'];
const MENTIONS = ['name', 'abbr', 'coref'];

/** Rows of every table. */
export const parse = (files: ReadonlyMap<string, string>): Record<string, Row[]> =>
  Object.fromEntries(
    Object.keys(FIELDS).map((name) => [
      name,
      (files.get(`${name}.jsonl`) ?? '')
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line) as Row),
    ]),
  );

export function violations(tables: Record<string, Row[]>): readonly string[] {
  const { documents, articles, passages, entities, mentions, edges, relations } = tables as Record<string, Row[]> & {
    [name in keyof typeof FIELDS]: Row[];
  };
  const found = new Set<string>();
  const must = (holds: boolean, what: string) => void (holds || found.add(what));
  const byId = (rows: Row[] | undefined) => new Map(rows!.map((row) => [row.id as string, row]));
  const group = (rows: Row[], key: string) => {
    const groups = new Map<string, Row[]>();
    for (const row of rows) groups.set(row[key], [...(groups.get(row[key]) ?? []), row]);
    return groups;
  };

  for (const [name, fields] of Object.entries(FIELDS)) {
    must(
      tables[name]!.every((row) => fields.every((field) => field in row)),
      `${name} have every field`,
    );
    if ('id' in (tables[name]![0] ?? {}))
      must(byId(tables[name]).size === tables[name]!.length, `ids of ${name} are unique`);
  }
  const [document, article, passage, entity] = [documents, articles, passages, entities].map(byId) as [
    ...Map<string, Row>[],
  ] as [Map<string, Row>, Map<string, Row>, Map<string, Row>, Map<string, Row>];

  must(
    documents!.every(({ sha256 }) => /^[0-9a-f]{64}$/u.test(sha256)),
    'sha256 is one',
  );
  for (const row of articles!) {
    must(document.has(row.document), 'the document of an article exists');
    must(row.place === null || entity.get(row.place)?.type === 'place', 'the place of an article exists and is one');
    must(Array.isArray(row.authors), 'authors are a list');
    must((row.page_start === null) === (row.page_end === null) && row.page_start <= row.page_end, 'pages are a range');
    must(row.date === null || /^\d{4}(?:-\d\d(?:-\d\d)?)?$/u.test(row.date), 'dates are ISO');
  }
  for (const [, rows] of group(articles!, 'document'))
    must(
      rows.every(({ order }, i) => order === i),
      'order counts from 0',
    );
  for (const [id, rows] of group(passages!, 'article')) {
    must(article.has(id), 'the article of a passage exists');
    must(
      rows.every(({ index }, i) => index === i),
      'index counts from 0 in reading order',
    );
  }
  for (const { kind, text, sentences } of passages!) {
    must(PASSAGES.includes(kind), 'kinds of passages are known');
    must(text !== '' && !/[\n\r]/u.test(text), 'texts are not empty and have no line wraps');
    let before = 0;
    for (const [start, end] of sentences as [number, number][]) {
      must(before <= start && start < end && end <= text.length, 'sentences are ranges in order');
      must(text.slice(before, start).trim() === '', 'sentences leave out nothing but white space');
      before = end;
    }
    must(text.slice(before).trim() === '', 'sentences leave out nothing but white space');
  }

  const ofEntity = group(mentions!, 'entity');
  const ofPassage = group(mentions!, 'passage');
  for (const { id, type, name, aliases, mentions: count, articles: homes } of entities!) {
    must(TYPES.includes(type), 'types are known');
    must(id.startsWith(`${type}:`) && name !== '', 'an id says the type, a name is there');
    must(!aliases.includes(name) && new Set(aliases).size === aliases.length, 'aliases are other surfaces, each once');
    const own = ofEntity.get(id) ?? [];
    must(own.length === count, 'mentions of an entity are the number of its rows');
    must(
      new Set(own.map((row) => passage.get(row.passage)?.article)).size === homes,
      'articles of an entity are counted',
    );
    const known = new Set([name, ...aliases]);
    must(
      own.every(({ surface }) => known.has(surface)),
      'every surface is the name or an alias',
    );
  }
  for (const { entity: e, passage: p, start, end, surface, kind } of mentions!) {
    must(entity.has(e) && passage.has(p), 'entity and passage of a mention exist');
    must(start < end && passage.get(p)?.text.slice(start, end) === surface, 'a slice of the text is the surface');
    must(MENTIONS.includes(kind), 'kinds of mentions are known');
  }
  for (const [, rows] of ofPassage) {
    const names = rows.filter(({ kind }) => kind === 'name').sort((x, y) => x.start - y.start);
    must(
      names.every(({ start }, i) => i === 0 || names[i - 1]!.end <= start),
      'names do not overlap',
    );
  }
  for (const { subject, object, passage: p, start, end, attrs } of relations!) {
    must(entity.has(subject) && (object === null || entity.has(object)), 'subject and object of a relation exist');
    const text: string = passage.get(p)?.text ?? '';
    must(0 <= start && start < end && end <= text.length, 'the words of a relation are a range of its passage');
    must(typeof attrs === 'object' && attrs !== null, 'attributes are an object');
  }

  const windows = passages!.filter(({ kind }) => CONTENT.includes(kind));
  const holding = (id: string) => new Set((ofEntity.get(id) ?? []).map((row) => row.passage as string));
  const heldBy = new Map(entities!.map(({ id }) => [id as string, holding(id)]));
  const meetings = new Map<string, string[]>();
  for (const { id } of windows) {
    const present = [...new Set((ofPassage.get(id) ?? []).map((row) => row.entity as string))].sort();
    for (const [i, a] of present.entries())
      for (const b of present.slice(i + 1)) meetings.set(`${a}\n${b}`, [...(meetings.get(`${a}\n${b}`) ?? []), id]);
  }
  must(edges!.length === meetings.size, 'a pair has a row if and only if it meets');
  must(new Set(edges!.map(({ a, b }) => `${a}\n${b}`)).size === edges!.length, 'a pair has one row');
  const windowIds = new Set(windows.map(({ id }) => id as string));
  const windowsOf = new Map([...heldBy].map(([id, held]) => [id, [...held].filter((p) => windowIds.has(p)).length]));
  for (const { a, b, ...edge } of edges!) {
    must(a < b, 'a comes before b');
    const met = meetings.get(`${a}\n${b}`) ?? [];
    must(edge.passage === edge.passages.length && edge.passages.join() === met.join(), 'passages are where they meet');
    const articlesOf = (id: string) =>
      new Set([...(heldBy.get(id) ?? [])].map((p) => passage.get(p)!.article as string));
    must(edge.article === [...articlesOf(a)].filter((id) => articlesOf(b).has(id)).length, 'articles that hold both');
    const sentences = met.flatMap((id) =>
      (passage.get(id)!.sentences as [number, number][]).filter(([from, to]) =>
        [a, b].every((end) => ofPassage.get(id)!.some((m) => m.entity === end && from <= m.start && m.end <= to)),
      ),
    );
    must(edge.sentence === sentences.length, 'sentences that hold both');
    const table = tableOf(met.length, windowsOf.get(a)!, windowsOf.get(b)!, windows.length);
    const near = (value: number, exact: number) => Math.abs(value - exact) < 1e-5;
    must(
      near(edge.logdice, logDice(table)) && near(edge.g2, logLikelihood(table)) && near(edge.npmi, npmi(table)),
      'measures',
    );
  }
  return [...found];
}
