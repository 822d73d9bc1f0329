/** What a pack may claim at most. Far above what a library of policy papers needs, far below what would fill a reader's machine. */
export const LIMITS = {
  /** Bytes of the file. */
  fileBytes: 256 * 2 ** 20,
  /** Bytes of all sections unpacked. */
  unpackedBytes: 512 * 2 ** 20,
  /** Bytes of one section unpacked; below the longest string an engine can hold. */
  sectionBytes: 256 * 2 ** 20,
  /** Unpacked to packed bytes of a section of more than {@link LIMITS.smallBytes}; our own come to 30 at most. */
  ratio: 200,
  smallBytes: 2 ** 20,
  /** Rows of a section. */
  rows: {
    documents: 100_000,
    articles: 1_000_000,
    passages: 2_000_000,
    entities: 500_000,
    mentions: 20_000_000,
    relations: 2_000_000,
  },
  /** Sentences, aliases, authors, kinds of evidence of one row. */
  parts: 100_000,
  /** UTF-16 units: of a passage, of a name or title, of an id, of a key. */
  textLength: 2_000_000,
  nameLength: 2_000,
  idLength: 2_100,
  keyLength: 100,
  /** UTF-16 units of a curation. */
  curationLength: 4 * 2 ** 20,
  /** Nesting and number of values of a row's attributes. */
  attrsDepth: 8,
  attrsValues: 10_000,
  /** Distance of a position from the middle of the map. */
  position: 1e7,
  /** Findings reported; a hostile pack could bring millions. */
  findings: 20,
} as const;
