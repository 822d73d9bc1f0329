/** Reads and restores the documents of a gold set once, and extracts names and relations from them as often as asked. */
import { connect } from '../../graph/connect/connect';
import { loadLexicon } from '../../graph/node/lexicon';
import { segment } from '../../graph/node/segment';
import type { Tools } from '../../graph/pipeline';
import { read } from '../../graph/read/read';
import { recognise } from '../../graph/recognise/recognise';
import { resolve } from '../../graph/resolve/resolve';
import { number, type Texts } from '../../graph/restore/number';
import { restore } from '../../graph/restore/restore';
import type { Graph } from '../../lib/model/types';
import { filesOf } from './sets';

/** What the command line builds with. */
export const toolsOf = (): Tools => ({ lexicon: loadLexicon('assets/lexicon'), segment });

/** The restored texts of a set. */
export async function textsOf(set: string): Promise<Texts> {
  const restored = [];
  for (const file of filesOf(set)) {
    const outcome = await read(file);
    if (!outcome.ok) throw new Error(outcome.findings.map(({ where, message }) => `${where}: ${message}`).join('\n'));
    restored.push(restore(outcome.value));
  }
  return number(restored);
}

/** Names and relations, without layout. */
export const extract = (texts: Texts, tools: Tools): Graph =>
  connect(resolve(texts, recognise(texts, tools), tools), tools.lexicon);
