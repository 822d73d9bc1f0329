/** The little of Mozilla's linter that the tests use; it brings no types. */
declare module 'addons-linter' {
  interface Message {
    readonly code: string;
    readonly message: string;
    readonly file?: string;
  }
  interface Report {
    readonly errors: readonly Message[];
    readonly warnings: readonly Message[];
    readonly metadata: Readonly<Record<string, unknown>>;
  }
  export function createInstance(options: {
    readonly config: Readonly<Record<string, unknown>>;
    readonly runAsBinary: boolean;
  }): { run(): Promise<Report> };
}
