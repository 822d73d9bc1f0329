import { Automaton } from '../../lib/match/automaton';
import { derived } from '../lexicon/derived';
import { Affixes } from './affixes';
import { type PostKind, postsOf } from './posts';

/** What recognising persons makes of the lexicon. Weights are natural log-odds. */
export interface PersonTables {
  /** By code unit, weight of a surname of one character; NaN where it is none. */
  readonly surname: Float32Array;
  readonly compound: ReadonlyMap<string, number>;
  /** By code unit, 1 where a surname may start, 2 where one of two characters may. */
  readonly opens: Uint8Array;
  /** By code unit, weight of the character as first or as last of the given ones. */
  readonly first: Float32Array;
  readonly last: Float32Array;
  /** By code unit, 1 for a character that writes the sounds of foreign names. */
  readonly sound: Uint8Array;
  /** Figures of history. */
  readonly historical: Automaton;
  /** Words that address somebody by surname: 方 + 医生. */
  readonly titles: Automaton;
  readonly posts: Affixes<PostKind>;
  readonly before: Affixes<number>;
  readonly after: Affixes<number>;
}

/** Kin and age: 陈大伯, 李老汉. */
const KIN = [
  '大伯',
  '老伯',
  '伯伯',
  '大娘',
  '大婶',
  '婶婶',
  '大姨',
  '老汉',
  '大嫂',
  '嫂子',
  '姑娘',
  '小姐',
  '太太',
  '家人',
  '同学',
];

/** A character that no name of the dictionary holds and that is not common either: rare ones do stand in names. */
const UNSEEN = 0.5;

export const personTables = derived((lexicon): PersonTables => {
  const surname = new Float32Array(0x10000).fill(NaN);
  const compound = new Map<string, number>();
  const opens = new Uint8Array(0x10000);
  for (const row of lexicon.table('surnames')) {
    const unit = row.surname!.charCodeAt(0);
    opens[unit] = Math.max(opens[unit]!, row.surname!.length);
    if (row.surname!.length === 1) surname[unit] = Number(row.weight);
    else compound.set(row.surname!, Number(row.weight));
  }
  const first = new Float32Array(0x10000).fill(UNSEEN);
  const last = new Float32Array(0x10000).fill(UNSEEN);
  for (const row of lexicon.table('given-characters')) {
    first[row.character!.charCodeAt(0)] = Number(row.first);
    last[row.character!.charCodeAt(0)] = Number(row.last);
  }
  const sound = new Uint8Array(0x10000);
  for (const row of lexicon.table('transliteration')) sound[row.character!.charCodeAt(0)] = 1;
  const cues = (side: string) =>
    new Affixes(
      new Map(
        lexicon
          .table('person-cues')
          .filter((row) => row.side === side)
          .map((row) => [row.cue!, Number(row.weight)]),
      ),
    );
  const posts = postsOf(lexicon);
  const addressed = lexicon.table('person-cues').filter((row) => row.side === 'after' && row.source!.endsWith('称谓'));
  return {
    surname,
    compound,
    opens,
    first,
    last,
    sound,
    historical: Automaton.of(lexicon.table('historical-persons').map((row) => row.name!)),
    titles: Automaton.of([...posts.entries.keys(), ...addressed.map((row) => row.cue!), ...KIN]),
    posts,
    before: cues('before'),
    after: cues('after'),
  };
});

/** A Han character of the basic plane. */
export const isHan = (unit: number): boolean => unit >= 0x4e00 && unit <= 0x9fff;

/** White space that may part the characters of a name or two names. */
export const isBlank = (unit: number): boolean => unit === 0x20 || unit === 0x3000 || unit === 0xa0;
