import type { Asker } from '../../page/world';
import type { LookedUp, Opened, Target } from '../../lookup/protocol';
import type { CardTexts } from './texts';

/** What the parts of a card may do. */
export interface Tools {
  readonly t: CardTexts;
  /** A count as the interface writes it. */
  readonly whole: (count: number) => string;
  readonly ask: Asker;
  readonly open: (where: 'panel' | 'explorer' | 'reader', target: Target) => Promise<Opened>;
  /** Look further inside the card. */
  readonly follow: (answer: Promise<LookedUp>) => void;
  /** False where the browser refuses. */
  readonly copy: (text: string) => Promise<boolean>;
}
