import { existsSync, readFileSync, rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runnableScore } from './grade';
import { scoresNow } from './score';
import { losses, REPORT, SCORES, type Scores } from './scores';
import { SHARED } from './sets';
import { tables } from './tables';

const committed = JSON.parse(readFileSync(SCORES, 'utf8')) as Scores;

describe.skipIf(!existsSync(SHARED))('scores against the gold beside the checkout', () => {
  it('are no lower than the committed ones (a deliberate change: npm run score -- --write)', async () => {
    const score = runnableScore();
    const now = await scoresNow(score);
    rmSync(score, { recursive: true });
    expect(losses(committed, now)).toEqual([]);
  }, 180_000);
});

it('are those of the report', () => {
  const cells = (text: string) => text.replace(/[ -]+/gu, ' ');
  expect(cells(readFileSync(REPORT, 'utf8'))).toContain(cells(tables(committed)));
});

describe('losses', () => {
  const with_ = (f1: number, errors: number): Scores => {
    const person = { f1, p: f1, r: f1, right: 90, spurious: errors, missed: 0 };
    const set = { mention: { person }, relations: {}, link: 0, abbr: 0, coref: 0 };
    return { gold: { ours: set, annotated: set, peer: set } };
  };
  it.each([
    ['a point and three mentions', with_(95, 5), with_(93.9, 8), 1],
    ['a point and two mentions', with_(95, 5), with_(93, 7), 0],
    ['three mentions that are under a point', with_(95, 5), with_(94, 8), 0],
    ['a gain', with_(95, 5), with_(97, 2), 0],
  ])('%s', (_, before, now, count) => {
    expect(losses(before, now)).toHaveLength(count);
  });
});
