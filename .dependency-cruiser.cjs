// Who may import whom: the rooms of the tree. A rule's name says what it keeps.
const lib = (room) => `^lib/${room}/`;
const forbid = (name, from, to) => ({ name, severity: 'error', from, to });

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    forbid('no-cycles', {}, { circular: true }),
    forbid('lib-imports-only-lib', { path: '^lib/' }, { path: '^(entrypoints|graph|tests)/' }),
    forbid('graph-without-browser-and-ui', { path: '^graph/' }, { path: '^(lib/(browser|ui)/|entrypoints/)' }),
    forbid('entrypoints-import-lib', { path: '^entrypoints/' }, { path: '^(graph|tests)/' }),
    forbid('ui-without-browser', { path: lib('ui') }, { path: lib('browser') }),
    forbid(
      'browser-imports-model-pack-curation-match-query-cite-lookup-page',
      { path: lib('browser') },
      { path: '^lib/', pathNot: '^lib/(browser|model|pack|curation|match|query|cite|lookup|page)/|^lib/ui/host' },
    ),
    forbid(
      'page-imports-lookup-and-model',
      { path: lib('page') },
      { path: '^lib/', pathNot: '^lib/(page|lookup|model)/' },
    ),
    forbid(
      'rest-of-lib-is-pure',
      { path: '^lib/', pathNot: '^lib/(browser|ui)/' },
      { path: '^lib/(browser|ui)/|^node:' },
    ),
    forbid('node-only-in-graph-node', { path: '^graph/', pathNot: '^graph/node/' }, { dependencyTypes: ['core'] }),
    forbid(
      'nobody-imports-graph-node',
      { path: '^(graph|lib|entrypoints)/', pathNot: '^graph/node/' },
      { path: '^graph/node/' },
    ),
    forbid('no-tests-in-the-product', { path: '^(graph|lib|entrypoints)/' }, { path: '^tests/' }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: false,
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: '^(\\.output|\\.wxt)/' },
  },
};
