/**
 * The terms of the Web Annotation JSON-LD context that we use, written after the tables of the Web Annotation Vocabulary (W3C
 * Recommendation, 23 February 2017, appendix A “JSON-LD Context” and the definitions of its terms). That the terms of `oa` are those of
 * the vocabulary is checked against @vocabulary/oa.
 */
const OA = 'http://www.w3.org/ns/oa#';
const AS = 'http://www.w3.org/ns/activitystreams#';
const oa = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, `${OA}${name}`]));
const link = (id: string) => ({ '@id': id, '@type': '@id' });
const choice = (id: string) => ({ '@id': id, '@type': '@vocab' });
const number = (id: string) => ({
  '@id': id,
  '@type': 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger',
});

export const ANNO = {
  '@context': {
    ...{ id: { '@type': '@id', '@id': '@id' }, type: { '@type': '@id', '@id': '@type' } },
    ...oa([
      'Annotation',
      'TextualBody',
      'SpecificResource',
      'TextQuoteSelector',
      'TextPositionSelector',
      'FragmentSelector',
    ]),
    ...oa(['identifying', 'tagging', 'describing', 'exact', 'prefix', 'suffix']),
    ...{ body: link(`${OA}hasBody`), target: link(`${OA}hasTarget`), source: link(`${OA}hasSource`) },
    ...{ selector: link(`${OA}hasSelector`), refinedBy: link(`${OA}refinedBy`) },
    ...{ motivation: choice(`${OA}motivatedBy`), purpose: choice(`${OA}hasPurpose`) },
    ...{ start: number(`${OA}start`), end: number(`${OA}end`) },
    ...{ AnnotationCollection: `${AS}OrderedCollection`, AnnotationPage: `${AS}OrderedCollectionPage` },
    ...{ Software: `${AS}Application`, generator: link(`${AS}generator`), summary: `${AS}summary` },
    ...{ first: link(`${AS}first`), partOf: link(`${AS}partOf`), total: number(`${AS}totalItems`) },
    ...{ items: { '@id': `${AS}items`, '@type': '@id', '@container': '@list' }, startIndex: number(`${AS}startIndex`) },
    ...{ value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value', format: 'http://purl.org/dc/elements/1.1/format' },
    ...{ conformsTo: link('http://purl.org/dc/terms/conformsTo'), name: 'http://xmlns.com/foaf/0.1/name' },
    label: 'http://www.w3.org/2000/01/rdf-schema#label',
  },
};
