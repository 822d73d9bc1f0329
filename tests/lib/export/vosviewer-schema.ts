/**
 * What a VOSviewer JSON file may hold, after the tables of app.vosviewer.com/docs/file-types/json-file-type (Item, Link, Cluster, Info,
 * Terminology objects), as a JSON schema. The description of a link is not in the tables; VOSviewer Online reads it (its source,
 * src/store/visualization, `description: link[4]`).
 */
const id = { type: ['string', 'integer'] };
const text = { type: 'string' };
const object = (properties: object, required: readonly string[] = []) => ({
  ...{ type: 'object', properties, required, additionalProperties: false },
});

export const VOSVIEWER = object(
  {
    network: object(
      {
        items: {
          type: 'array',
          items: object(
            {
              ...{ id, label: text, description: text, url: text, x: { type: 'number' }, y: { type: 'number' } },
              cluster: { type: 'integer', minimum: 1, maximum: 1000 },
              weights: { type: 'object', additionalProperties: { type: 'number', minimum: 0 } },
              scores: { type: 'object', additionalProperties: { type: 'number' } },
            },
            ['id', 'label', 'x', 'y'],
          ),
        },
        links: {
          type: 'array',
          items: object({ source_id: id, target_id: id, strength: { type: 'number', minimum: 0 }, description: text }, [
            ...['source_id', 'target_id', 'strength'],
          ]),
        },
      },
      ['items', 'links'],
    ),
    config: object({ terminology: { type: 'object', additionalProperties: text } }),
    info: object({ title: text, description: text }),
  },
  ['network'],
);
