/** Short messages that go by themselves, some of which can be undone. */
export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly action: { readonly label: string; run(): void } | null;
}

/** How long a message stays, milliseconds: time to read it, and for one with an action, to think. */
const STAY = { plain: 3500, action: 9000 };

interface Entry extends Toast {
  readonly onGone: (() => void) | undefined;
  timer: ReturnType<typeof setTimeout> | undefined;
}

export class Toaster {
  #entries = $state.raw<readonly Entry[]>([]);
  #next = 0;

  get toasts(): readonly Toast[] {
    return this.#entries;
  }

  /** @param onGone called once when the message goes without its action having been taken */
  show(text: string, action: Toast['action'] = null, onGone?: () => void): void {
    const entry: Entry = { id: this.#next++, text, action, onGone, timer: undefined };
    this.#entries = [...this.#entries, entry];
    this.#wait(entry);
  }

  act(id: number): void {
    const entry = this.#take(id);
    entry?.action?.run();
  }

  dismiss(id: number): void {
    this.#take(id)?.onGone?.();
  }

  /** A reader who points at a message, or has the focus in it, keeps it. */
  hold(): void {
    for (const entry of this.#entries) clearTimeout(entry.timer);
  }

  release(): void {
    for (const entry of this.#entries) this.#wait(entry);
  }

  #wait(entry: Entry): void {
    clearTimeout(entry.timer);
    entry.timer = setTimeout(() => this.dismiss(entry.id), entry.action ? STAY.action : STAY.plain);
  }

  #take(id: number): Entry | undefined {
    const entry = this.#entries.find((one) => one.id === id);
    clearTimeout(entry?.timer);
    this.#entries = this.#entries.filter((one) => one.id !== id);
    return entry;
  }
}
