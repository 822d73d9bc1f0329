import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { WebSocket } from 'ws';

type Params = Record<string, unknown>;
interface Reply {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
}

/** Longest that a command may take, in milliseconds; a browser that hangs must say so before the test's own time is over. */
const PATIENCE = 30_000;

/**
 * A Firefox that speaks WebDriver BiDi, without a driver in between: neither Playwright nor Puppeteer opens pages of an extension in
 * the Firefox of a distribution. It lets the test see the browser's own window too, where menus and buttons are.
 */
export class Bidi {
  #last = 0;
  readonly #open = new Map<number, { resolve(result: unknown): void; reject(error: Error): void }>();
  readonly #hearers = new Map<string, (params: never) => void>();

  private constructor(
    private readonly firefox: ChildProcess,
    private readonly socket: WebSocket,
  ) {
    socket.on('message', (data) => this.#hear(JSON.parse(String(data)) as Reply));
    socket.on('close', () => {
      for (const { reject } of this.#open.values()) reject(new Error('Firefox has gone'));
    });
  }

  /** @param profile folder of a profile, with what it prefers in `user.js` */
  static async launch(program: string, profile: string): Promise<Bidi> {
    const args = ['--headless', '--no-remote', '--remote-debugging-port', '0', '--remote-allow-system-access'];
    const firefox = spawn(program, [...args, '--profile', profile, 'about:blank'], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, MOZ_HEADLESS_WIDTH: '1280', MOZ_HEADLESS_HEIGHT: '900' },
    });
    const socket = new WebSocket(`${await address(firefox)}/session`);
    await once(socket, 'open');
    const bidi = new Bidi(firefox, socket);
    await bidi.send('session.new', { capabilities: {} });
    return bidi;
  }

  /** Rejects with what Firefox says of a command that fails. */
  send<T>(method: string, params: Params = {}): Promise<T> {
    const id = ++this.#last;
    return new Promise<T>((done, fail) => {
      const late = setTimeout(() => fail(new Error(`${method} is not answered`)), PATIENCE);
      const end = () => {
        clearTimeout(late);
        this.#open.delete(id);
      };
      this.#open.set(id, {
        resolve: (result) => (end(), done(result as T)),
        reject: (error) => (end(), fail(error)),
      });
      this.socket.send(JSON.stringify({ id, method, params }));
    });
  }

  async on<T>(event: string, hear: (params: T) => void): Promise<void> {
    this.#hearers.set(event, hear);
    await this.send('session.subscribe', { events: [event] });
  }

  #hear({ id, method, params, result, error, message }: Reply): void {
    if (id === undefined) return void this.#hearers.get(method!)?.(params as never);
    if (error === undefined) this.#open.get(id)?.resolve(result);
    else this.#open.get(id)?.reject(new Error(`${error}: ${message}`));
  }

  async close(): Promise<void> {
    const gone = this.firefox.exitCode === null ? once(this.firefox, 'exit') : undefined;
    // The socket may close before the answer is here.
    await this.send('browser.close').catch(() => this.firefox.kill());
    await gone;
  }
}

/** Where the browser listens, as it says by itself. */
function address(firefox: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    let said = '';
    firefox.stderr!.on('data', (text) => {
      said += text;
      const found = /BiDi listening on (ws:\S+)/u.exec(said)?.[1];
      if (found) done(found);
    });
    firefox.on('exit', () => fail(new Error(`Firefox ended: ${said}`)));
    firefox.on('error', fail);
  });
}
