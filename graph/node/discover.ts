import { Command } from 'commander';
import { join } from 'node:path';
import type { Finding } from '../../lib/model/finding';
import type { Graph } from '../../lib/model/types';
import { discover, type Discovery } from '../discover/discover';
import { build } from '../pipeline';
import { pathsOf, readAll } from './collect';
import { EXIT, Failure } from './exit';
import { loadLexicon } from './lexicon';
import { openFile } from './open';
import { ROOT } from './root';
import { segment } from './segment';
import { table } from './table';

interface DiscoverFlags {
  readonly limit: string;
  readonly json?: boolean;
  readonly tsv?: boolean;
}

/** Characters of the quote on each side. */
const AROUND = 16;

/** `wenmai discover`: what could be a name and no rule took, for a human to read. */
export const discoverCommand = (done: (code: number) => void): Command =>
  new Command('discover')
    .description('list what could be a name and no rule took, for you to accept into a file for `build --lexicon`')
    .argument('<file...>', 'documents, or one pack (.wenmai)')
    .option('--limit <number>', 'how many to list', '100')
    .option('--tsv', 'as a lexicon file: delete what is no name, mend the type, say where it can be checked')
    .option('--json', 'as JSON, for other programs')
    .action(async (inputs: string[], flags: DiscoverFlags) => {
      const { graph, findings } = await graphOf(inputs);
      for (const { where, message } of findings) console.error(`${where}: ${message}`);
      const limit = Number(flags.limit);
      if (!Number.isInteger(limit) || limit < 1) throw new Failure(`--limit ${flags.limit} is no number`, EXIT.usage);
      print(quoted(graph, discover(graph, segment).slice(0, limit)), flags);
      done(findings.length > 0 ? EXIT.withFindings : EXIT.ok);
    });

async function graphOf(inputs: readonly string[]): Promise<{ graph: Graph; findings: readonly Finding[] }> {
  if (inputs.length === 1 && inputs[0]!.endsWith('.wenmai'))
    return { graph: (await openFile(inputs[0]!)).graph, findings: [] };
  const { files, findings: unread } = await readAll(await pathsOf(inputs));
  const tools = { lexicon: loadLexicon(join(ROOT, 'assets', 'lexicon')), segment };
  const { pack, findings } = await build(files, tools, { title: '' });
  if (pack.graph.documents.length === 0) throw new Failure('no file could be read');
  return { graph: pack.graph, findings: [...unread, ...findings] };
}

/** With the words around the first occurrence, and the article that holds it. */
function quoted({ passages, articles }: Graph, found: readonly Discovery[]) {
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  const titles = new Map(articles.map(({ id, title }) => [id, title]));
  return found.map((each) => {
    const { text, article } = byId.get(each.passage)!;
    return {
      ...each,
      quote: text.slice(Math.max(0, each.start - AROUND), each.end + AROUND),
      article: titles.get(article)!,
    };
  });
}

type Row = ReturnType<typeof quoted>[number];

function print(rows: readonly Row[], { json, tsv }: DiscoverFlags): void {
  const number = (value: number) => value.toFixed(1);
  if (json) console.log(JSON.stringify(rows, null, 2));
  else if (tsv) {
    const head = ['surface', 'type', 'canonical', 'source', 'count', 'articles', 'cohesion', 'freedom', 'quote'];
    const lines = rows.map((row) => [
      ...[row.surface, row.type, row.surface, '', row.count, row.articles, number(row.cohesion), number(row.freedom)],
      row.quote.replace(/\s/gu, ' '),
    ]);
    console.log([head, ...lines].map((line) => line.join('\t')).join('\n'));
  } else if (rows.length === 0) console.log('nothing that the rules left out');
  else
    console.log(
      table([
        ['candidate', 'type', 'from', 'count', 'articles', 'cohesion', 'freedom', 'words'],
        ...rows.map((row) => [
          ...[row.surface, row.type, row.from, String(row.count), String(row.articles)],
          ...[number(row.cohesion), number(row.freedom), `…${row.quote}… 《${row.article}》`],
        ]),
      ]),
    );
}
