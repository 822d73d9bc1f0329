import type { LookedUp } from '../../lookup/protocol';
import { anchorOf } from '../caret/anchor';
import { aroundOf, type Around } from '../caret/around';
import { characterAt, type Character } from '../caret/character';
import type { Anchor, Asker } from '../world';

/** A name under the pointer. */
export interface Found {
  readonly answer: LookedUp;
  readonly anchor: Anchor;
}

interface Question {
  readonly character: Character;
  readonly around: Around;
}

const isSame = (a: Character, b: Character) => a.node === b.node && a.offset === b.offset;

/** Where the words of an answer are drawn; what names no words is at the character that was asked about. */
export function anchorFor(answer: LookedUp, { from, offset, block, text }: Around): Anchor | null {
  const [start, end] = (answer.kind === 'known' && answer.span) || [offset, offset + 1];
  return start < end && end <= text.length ? anchorOf(block, from + start, from + end) : null;
}

/** Asks which name is at a place, one question at a time; an answer that comes when another place is wanted is dropped. */
export class Finder {
  #asked: Question | null = null;
  #wanted: Question | null = null;

  /**
   * @param found told of the answer to what is wanted last
   */
  constructor(
    private readonly ask: Asker,
    private readonly found: (found: Found, question: Around) => void,
  ) {}

  /** The pointer is here; null where it is over nothing that matters. */
  want(spot: { readonly x: number; readonly y: number } | null): void {
    const character = spot && characterAt(document, spot.x, spot.y);
    // Within one character nothing changes, neither a name nor that there is none.
    if (character && this.#wanted && isSame(this.#wanted.character, character)) return;
    const around = character && aroundOf(character);
    this.#wanted = character && around && { character, around };
    if (this.#wanted && !this.#asked) void this.#next();
  }

  async #next(): Promise<void> {
    for (let question = this.#wanted; question && question !== this.#asked; question = this.#wanted) {
      this.#asked = question;
      const { text, offset } = question.around;
      const answer = await this.ask({ kind: 'at', text, offset }).catch(() => null);
      if (question !== this.#wanted) continue;
      const anchor = answer && anchorFor(answer, question.around);
      if (anchor) this.found({ answer, anchor }, question.around);
      break;
    }
    this.#asked = null;
  }
}
