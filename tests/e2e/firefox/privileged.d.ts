/** What Firefox's own window has, and the tests use there. */
interface ScriptError {
  readonly flags: number;
  readonly sourceName: string;
  readonly lineNumber: number;
  readonly errorMessage: string;
}
declare const Services: {
  readonly console: { getMessageArray(): ScriptError[]; reset(): void };
};
declare const Ci: { readonly nsIScriptError: { new (): ScriptError; readonly warningFlag: number } };
