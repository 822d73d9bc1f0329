import { Command, Option } from 'commander';
import type { Graph } from '../../lib/model/types';
import { answersOver } from '../../lib/query/ask/ask';
import { KINDS, kindOf, type KindName } from '../../lib/query/ask/kinds';
import { asks, queryOf } from '../../lib/query/ask/lookup';
import { parseQuestion } from '../../lib/query/ask/question';
import type { Answer, Query } from '../../lib/query/ask/types';
import { cite, shorten } from './cite';
import { EXIT } from './exit';
import { openAsked } from './open';
import { print } from './print';
import { table } from './table';

interface QueryFlags {
  readonly kind?: KindName;
  readonly type?: (typeof asks)[number];
  readonly level?: string;
  readonly relation?: string;
  readonly json?: boolean;
  readonly csv?: boolean;
}

const HELP = `
Words are a question (谁…, 何时…, 多少…, 哪些…) or names; with --type they are always names.
  wenmai query P.wenmai "哪些设区市的文章提到“枫桥经验”？"
  wenmai query P.wenmai 枫桥经验 --type place --level city   which cities take it up in their own articles
  wenmai query P.wenmai 杭州市 宁波市 --type programme        what the articles of both name
  wenmai query P.wenmai 温州市委书记 --type person            who holds the post
  wenmai query P.wenmai 浙江省优化营商环境条例 --type date --relation adopted
  wenmai query P.wenmai 湖州市 地区生产总值 --type figure      what it reports or aims at
  wenmai query P.wenmai 枫桥经验                              the articles that write it`;

/** `wenmai query`: answers of a pack, each with its quote and source. */
export const queryCommand = (done: (code: number) => void): Command =>
  new Command('query')
    .description('answer a question over a pack, each answer with the words that give it')
    .argument('<pack>')
    .argument('<words...>', 'a question, or names')
    .addOption(new Option('--kind <kind>', 'what kind of question it is').choices(Object.keys(KINDS)))
    .addOption(new Option('--type <type>', 'what is asked for').choices(asks))
    .option('--level <level>', 'only places of this level (province, city, county, township, village)')
    .option('--relation <type>', 'only what a relation of this type says (implements, adopted, leads …)')
    .option('--json', 'as JSON, for other programs')
    .option('--csv', 'as comma-separated values')
    .addHelpText('after', HELP)
    .action(async (pack: string, words: string[], flags: QueryFlags) => {
      const { graph } = await openAsked(pack);
      const rows = answersOver(graph)(understand(words, flags)).map((answer) => sourced(answer, graph));
      print(rows, FIELDS, flags, () =>
        rows.length === 0
          ? 'nothing in this pack answers that'
          : table(rows.map((row) => [row.answer, `“${shorten(row.quote)}”`, cite(row)])),
      );
      done(EXIT.ok);
    });

function understand(words: readonly string[], { kind, type, level, relation }: QueryFlags): Query {
  const question = words.join(' ');
  const known = kind ?? (type ? null : kindOf(question));
  const query = known ? parseQuestion(question, known) : queryOf(words, type ?? 'article');
  return { ...query, level: level ?? query.level, relation: relation ?? query.relation };
}

/** An answer with its quote and where that stands. */
function sourced({ answer, entity, passage: id, start, end }: Answer, graph: Graph) {
  const passage = graph.passages.find((each) => each.id === id)!;
  const article = graph.articles.find((each) => each.id === passage.article)!;
  const document = graph.documents.find((each) => each.id === article.document)!;
  return {
    ...{ answer, entity, quote: passage.text.slice(start, end) },
    ...{ document: document.uri, article: article.title, page: passage.page, passage: id, start, end },
  };
}

type Row = ReturnType<typeof sourced>;

const FIELDS = [
  'answer',
  'entity',
  'quote',
  'document',
  'article',
  'page',
  'passage',
  'start',
  'end',
] as const satisfies readonly (keyof Row)[];
