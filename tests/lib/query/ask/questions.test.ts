import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../../graph/node/lexicon';
import { segment } from '../../../../graph/node/segment';
import { build } from '../../../../graph/pipeline';
import { answersOver } from '../../../../lib/query/ask/ask';
import type { KindName } from '../../../../lib/query/ask/kinds';
import { parseQuestion } from '../../../../lib/query/ask/question';

const ISSUE = '../shared/corpora/zhejiang-2025-01/issue.txt';
const QUESTIONS = '../shared/gold/relations/questions.json';

interface Question {
  readonly id: number;
  readonly question: string;
  readonly kind: KindName;
  readonly answer: readonly string[];
}

/** How answers are compared: as a set, without quotes and spaces. */
const bare = (answers: readonly string[]) => answers.map((each) => each.replace(/[\s“”"「」《》]/gu, '')).sort();

describe.skipIf(!existsSync(QUESTIONS))('questions over the issue', () => {
  let answers: ReturnType<typeof answersOver>;
  beforeAll(async () => {
    const files = [{ name: 'issue.txt', bytes: readFileSync(ISSUE) }];
    const { pack } = await build(files, { lexicon: loadLexicon('assets/lexicon'), segment }, { title: 'issue' });
    answers = answersOver(pack.graph);
  }, 120_000);

  it('are answered as the gold answers them, at least twelve of those that are no path', () => {
    const all = JSON.parse(readFileSync(QUESTIONS, 'utf8')) as readonly Question[];
    const graded = all.map(({ id, kind, question, answer }) => {
      const got = answers(parseQuestion(question, kind)).map((each) => each.answer);
      return { id, kind, right: bare(got).join() === bare(answer).join(), got };
    });
    const plain = graded.filter(({ kind }) => kind !== 'path');
    const right = plain.filter((each) => each.right);
    console.log(
      `questions: ${right.length} of ${plain.length} right`,
      graded.filter((each) => !each.right),
    );
    expect(right.length).toBeGreaterThanOrEqual(12);
  });
});
