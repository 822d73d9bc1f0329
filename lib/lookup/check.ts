/**
 * What a page asks, checked before it is answered: a page may have taken over the process in which our script runs, and then says
 * what it likes. Whatever is of another shape or size than `protocol.ts` says is refused whole.
 */
import * as v from 'valibot';
import { AROUND, MAX_BATCH, MAX_BLOCK, MAX_QUOTE, MAX_WORDS, type Ask } from './protocol';

/** Most blocks of one request, names marked in one frame, and units of text in it: far above what a real page has. */
export const MAX_BLOCKS = 10_000;
const MAX_COUNTS = 200_000;
/** Longest id of an entity, a passage or an article. */
const MAX_ID = 1_000;
/** Units before and after a quote. */
const MAX_CONTEXT = 200;

const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const id = v.pipe(text(MAX_ID), v.nonEmpty());
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{1,64}$/u));
const span = v.pipe(
  v.strictTuple([whole, whole]),
  v.check(([start, end]) => start < end, 'a span has a length'),
);

const target = v.union([
  v.strictObject({ entity: id }),
  v.strictObject({ words: v.pipe(text(MAX_WORDS), v.nonEmpty()) }),
  v.strictObject({ passage: id, article: id, at: span }),
]);

const marks = v.object({
  pack: v.nullable(hash),
  on: v.boolean(),
  done: whole,
  total: whole,
  counts: v.pipe(v.array(v.strictTuple([whole, whole])), v.maxLength(MAX_COUNTS)),
  shown: v.nullable(v.object({ entity: whole, n: whole })),
});

const ask = v.variant('kind', [
  v.object({ kind: v.literal('hello') }),
  v.object({
    kind: v.literal('scan'),
    blocks: v.pipe(
      v.array(text(MAX_BLOCK)),
      v.maxLength(MAX_BLOCKS),
      v.check((blocks) => blocks.reduce((sum, block) => sum + block.length, 0) <= MAX_BATCH, 'too much at once'),
    ),
  }),
  v.pipe(
    v.object({ kind: v.literal('at'), text: text(AROUND), offset: whole }),
    v.check(({ text, offset }) => offset <= text.length, 'a place in the text'),
  ),
  v.object({ kind: v.literal('words'), text: v.pipe(text(MAX_WORDS), v.nonEmpty()) }),
  v.object({ kind: v.literal('entity'), entity: whole, pack: hash }),
  v.object({ kind: v.literal('quote'), quote: text(MAX_QUOTE), prefix: text(MAX_CONTEXT), suffix: text(MAX_CONTEXT) }),
  v.object({ kind: v.literal('mark-styles'), ground: v.picklist(['light', 'dark']) }),
  v.object({ kind: v.literal('card-script') }),
  v.object({ kind: v.literal('open'), where: v.picklist(['panel', 'explorer', 'reader']), target }),
  v.object({ kind: v.literal('marks'), state: marks }),
]);

/** What was asked, or null where it is nothing that a page of ours asks. */
export function checkAsk(message: unknown): Ask | null {
  const { success, output } = v.safeParse(ask, message);
  return success ? output : null;
}

/** Marks that a frame told when it was asked, or null where they are none. */
export function checkMarks(reply: unknown): v.InferOutput<typeof marks> | null {
  const { success, output } = v.safeParse(marks, reply);
  return success ? output : null;
}
