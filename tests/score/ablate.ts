/**
 * What each rule is worth: the points of F1 that each type loses on each gold set when the rule is switched off. Texts are restored and
 * segmented once.
 */
import { join } from 'node:path';
import { rulesOf } from '../../graph/recognise/rules';
import { extract, textsOf, toolsOf } from './extract';
import { exportTo, grade, type Grades } from './grade';
import { SHARED } from './sets';

/** Points that are worth a line. */
const SHOWN = 0.05;

const points = (with_: Grades, without: Grades) =>
  Object.keys(with_.mention)
    .map((type) => [type, 100 * (with_.mention[type]!.f1 - without.mention[type]!.f1)] as const)
    .filter(([, lost]) => Math.abs(lost) >= SHOWN);

/** Print a line a kind of evidence and a line a rule, those that cost most without them first. */
export async function ablate(score: string, sets: readonly string[]): Promise<void> {
  const tools = toolsOf();
  for (const set of sets) {
    const texts = await textsOf(set);
    const graded = (without?: string) => {
      const graph = extract(texts, { ...tools, without: new Set(without ? [without] : []) });
      return { graph, grades: grade(score, exportTo(join(score, 'export'), graph), join(SHARED, set)) };
    };
    const all = graded();
    const rows = rulesOf(all.graph.mentions)
      .flatMap(({ kind, rules }) => [kind, ...(rules.length > 1 ? rules.map(({ rule }) => rule) : [])])
      .map((name) => ({ name, lost: points(all.grades, graded(name).grades) }))
      .map((row) => ({ ...row, whole: row.lost.find(([type]) => type === 'all')?.[1] ?? 0 }))
      .sort((x, y) => y.whole - x.whole || (x.name < y.name ? -1 : 1));
    console.log(`\n== ${set}: points of F1 lost without the rule (negative: gained)`);
    for (const { name, whole, lost } of rows)
      console.log(
        `${name.padEnd(28)} all ${whole.toFixed(1).padStart(5)}   ${lost
          .filter(([type]) => !['all', 'core', 'policy'].includes(type))
          .map(([type, by]) => `${type} ${by.toFixed(1)}`)
          .join('  ')}`,
      );
  }
}
