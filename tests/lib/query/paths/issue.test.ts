import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../../graph/node/lexicon';
import { readerOf } from '../../../../graph/node/open';
import { segment } from '../../../../graph/node/segment';
import { build } from '../../../../graph/pipeline';
import { pathsOf } from '../../../../lib/query/paths/paths';
import type { PackReader } from '../../../../lib/query/types';

const ISSUE = '../shared/corpora/zhejiang-2025-01/issue.txt';
const QUESTIONS = '../shared/gold/relations/questions.json';

interface Question {
  readonly id: number;
  readonly kind: string;
  readonly path?: readonly string[];
}

describe.skipIf(!existsSync(QUESTIONS))('questions for a path over the issue', () => {
  let pack: PackReader;
  beforeAll(async () => {
    const files = [{ name: 'issue.txt', bytes: readFileSync(ISSUE) }];
    const built = await build(files, { lexicon: loadLexicon('assets/lexicon'), segment }, { title: 'issue' });
    pack = await readerOf(built.pack);
  }, 120_000);

  it('are answered by one of the three ways', async () => {
    const questions = (JSON.parse(readFileSync(QUESTIONS, 'utf8')) as readonly Question[]).filter(({ path }) => path);
    expect(questions.length).toBeGreaterThan(0);
    for (const { id, path } of questions) {
      const [from, to] = [path!.at(0)!, path!.at(-1)!].map((name) => pack.search(name, 1)[0]!.entity) as [
        number,
        number,
      ];
      const { paths } = await pathsOf(pack, from, to);
      const ways = paths.map(({ nodes }) => nodes.map((node) => pack.overview.entities[node]!.name));
      // The gold says 志愿服务活动 after the name of one.
      const answers = ways.map(
        (way) => way.length === path!.length && way.every((name, i) => path![i]!.startsWith(name)),
      );
      expect(answers, `question ${id}: ${ways.map((way) => way.join(' → ')).join('; ')}`).toContain(true);
    }
  });
});
