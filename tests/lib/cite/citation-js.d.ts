// Citation.js ships no types; this is the part that the tests use.
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: string);
    readonly data: unknown;
    format(name: 'data', options: { format: 'object' }): unknown;
  }
}
declare module '@citation-js/plugin-bibtex';
