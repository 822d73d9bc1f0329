import type { Tools } from './pipeline';
import { read } from './read/read';
import type { SourceFile } from './read/types';
import { firstPass } from './recognise/recognise';
import type { Texts } from './restore/number';

/**
 * The work of a build that falls into items which know nothing of each other, so that several cores can do it. A task is told what
 * all its items share, and gives the function that does one of them.
 */
export const TASKS = {
  read: () => (file: SourceFile) => read(file),
  recognise: (tools: Tools, texts: Texts) => firstPass(texts, tools),
};

export type TaskName = keyof typeof TASKS;
export type Shared<Name extends TaskName> = Parameters<(typeof TASKS)[Name]>[1];
export type Item<Name extends TaskName> = Parameters<ReturnType<(typeof TASKS)[Name]>>[0];
export type Result<Name extends TaskName> = Awaited<ReturnType<ReturnType<(typeof TASKS)[Name]>>>;

/**
 * Does all items of a task and gives the results in their order.
 *
 * @param progress told how many items are done or begun, of how many; may throw to cancel
 */
export type Share = <Name extends TaskName>(
  name: Name,
  shared: Shared<Name>,
  items: readonly Item<Name>[],
  tools: Tools,
  progress: (done: number, total: number) => void,
) => Promise<readonly Result<Name>[]>;

/** The function that does one item. The table's types tie item and result to the name; the compiler cannot follow them through it. */
export const begin = <Name extends TaskName>(name: Name, shared: Shared<Name>, tools: Tools) =>
  (TASKS[name] as (tools: Tools, shared: Shared<Name>) => (item: Item<Name>) => Result<Name> | Promise<Result<Name>>)(
    tools,
    shared,
  );

/** One item after the other, here. */
export const alone: Share = async (name, shared, items, tools, progress) => {
  const work = begin(name, shared, tools);
  const results = [];
  for (const [i, item] of items.entries()) {
    progress(i, items.length);
    results.push(await work(item));
  }
  return results;
};
