/** The formats in which a pack is given to other programs. */
import { webAnnotations } from './annotations';
import { csvTables } from './csv-tables';
import { cypher } from './cypher';
import { cytoscapeJson } from './cytoscape';
import type { Exchange } from './exchange';
import { gexf } from './gexf';
import { graphml } from './graphml';
import { vosviewer } from './vosviewer';
import { yomitan } from './yomitan';

interface Common {
  /** Of the file's name, without the dot; of a folder, of the archive in which a browser gives it. */
  readonly extension: string;
  readonly media: string;
  /** Programs that open it, for people. */
  readonly opensIn: string;
}

/** One file of text, in pieces. */
interface OneFile extends Common {
  readonly shape: 'file';
  readonly write: (exchange: Exchange) => Iterable<string>;
}

/** Several files of text, by name, each in pieces; `archive` for programs that want them in a zip. */
interface SeveralFiles extends Common {
  readonly shape: 'folder' | 'archive';
  readonly files: (exchange: Exchange) => ReadonlyMap<string, Iterable<string>>;
}

export type Format = OneFile | SeveralFiles;

export const FORMATS = {
  gexf: {
    ...{ shape: 'file', extension: 'gexf', media: 'application/gexf+xml', write: gexf },
    opensIn: 'Gephi, Gephi Lite, networkx',
  },
  graphml: {
    ...{ shape: 'file', extension: 'graphml', media: 'application/graphml+xml', write: graphml },
    opensIn: 'networkx, igraph, yEd, Gephi, Cytoscape',
  },
  csv: {
    ...{ shape: 'folder', extension: 'csv.zip', media: 'application/zip', files: csvTables },
    opensIn: 'spreadsheets, pandas, R',
  },
  vosviewer: {
    ...{ shape: 'file', extension: 'vosviewer.json', media: 'application/json', write: vosviewer },
    opensIn: 'VOSviewer, VOSviewer Online',
  },
  cytoscape: {
    ...{ shape: 'file', extension: 'cyjs', media: 'application/json', write: cytoscapeJson },
    opensIn: 'Cytoscape, Cytoscape.js',
  },
  cypher: {
    ...{ shape: 'file', extension: 'cypher', media: 'text/plain', write: cypher },
    opensIn: 'Neo4j, Memgraph',
  },
  webannotation: {
    ...{ shape: 'file', extension: 'jsonld', media: 'application/ld+json', write: webAnnotations },
    opensIn: 'annotation tools, RDF stores',
  },
  yomitan: {
    ...{ shape: 'archive', extension: 'yomitan.zip', media: 'application/zip', files: yomitan },
    opensIn: 'Yomitan',
  },
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof FORMATS;
export const FORMAT_NAMES = Object.keys(FORMATS) as readonly FormatName[];
