import { Command } from 'commander';
import { RECOGNISERS } from '../recognise/recognise';
import { kindOf, rulesOf } from '../recognise/rules';
import { EXIT, Failure } from './exit';
import { openFile } from './open';
import { table } from './table';

/** Kinds of evidence that can be switched off: those that are asked, the second pass, and references back. */
const KINDS: readonly string[] = [...new Set([...RECOGNISERS.map(({ name }) => name), 'corpus', 'backref'])];

/** Rules to leave out, as given on the command line. @throws Failure for a kind of evidence that does not exist */
export function switchedOff(rules: readonly string[] = []): ReadonlySet<string> {
  const unknown = rules.find((rule) => !KINDS.includes(rule.includes('/') ? kindOf(rule) : rule));
  if (unknown !== undefined)
    throw new Failure(`there is no rule “${unknown}”; kinds of evidence are ${KINDS.join(', ')}`, EXIT.usage);
  return new Set(rules);
}

/** `wenmai rules`: the kinds of evidence in the order in which they are asked, or the rules that a pack's mentions rest on. */
export const rulesCommand = (done: (code: number) => void): Command =>
  new Command('rules')
    .description('list the rules that `build --without` can leave out')
    .argument('[pack]', 'count the mentions that each rule supports in this pack')
    .option('--json', 'as JSON, for other programs')
    .action(async (pack: string | undefined, { json }: { json?: boolean }) => {
      const kinds = pack
        ? rulesOf((await openFile(pack)).graph.mentions)
        : KINDS.map((kind) => ({ kind, mentions: null, rules: [] }));
      if (json) console.log(JSON.stringify(kinds, null, 2));
      else
        console.log(
          table(
            kinds.flatMap(({ kind, mentions, rules }) => [
              [kind, String(mentions ?? '')],
              ...rules.map((each) => [`  ${each.rule}`, String(each.mentions)]),
            ]),
          ).replace(/ +$/gmu, ''),
        );
      done(EXIT.ok);
    });
