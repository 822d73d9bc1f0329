/**
 * What a Yomitan dictionary of format 3 may hold, as far as ours goes: JSON schemas written after those that Yomitan publishes
 * (github.com/yomidevs/yomitan, ext/data/schemas: dictionary-index-schema, dictionary-term-bank-v3-schema,
 * dictionary-tag-bank-v3-schema), whose licence is none of ours.
 */
const text = { type: 'string' };

export const INDEX = {
  type: 'object',
  required: ['title', 'revision', 'format'],
  properties: {
    ...{ title: { ...text, minLength: 1 }, revision: { ...text, minLength: 1 }, format: { const: 3 } },
    ...{ sequenced: { type: 'boolean' }, author: text, url: text, description: text, attribution: text },
    ...{ sourceLanguage: { pattern: '^[a-z]{2,3}$' }, targetLanguage: { pattern: '^[a-z]{2,3}$' } },
  },
  additionalProperties: false,
};

/** Name, category, order, notes, score. */
export const TAGS = {
  type: 'array',
  items: {
    ...{ type: 'array', minItems: 5, maxItems: 5 },
    items: [text, text, { type: 'number' }, text, { type: 'number' }],
  },
};

/** Term, reading, tags of the definition, rules, score, definitions, sequence, tags of the term. */
export const TERMS = {
  definitions: {
    content: {
      oneOf: [
        text,
        { type: 'array', items: { $ref: '#/definitions/content' } },
        {
          type: 'object',
          required: ['tag'],
          additionalProperties: false,
          properties: {
            ...{ tag: { enum: ['span', 'div', 'ol', 'ul', 'li'] }, content: { $ref: '#/definitions/content' } },
            ...{ lang: text, title: text, data: { type: 'object', additionalProperties: text } },
            style: {
              type: 'object',
              additionalProperties: false,
              properties: {
                ...{ fontWeight: { enum: ['normal', 'bold'] }, fontSize: text, marginTop: { type: 'number' } },
              },
            },
          },
        },
      ],
    },
  },
  type: 'array',
  items: {
    ...{ type: 'array', minItems: 8, maxItems: 8 },
    items: [
      ...[{ ...text, minLength: 1 }, text, { type: ['string', 'null'] }, text, { type: 'number' }],
      {
        type: 'array',
        minItems: 1,
        items: {
          type: 'object',
          required: ['type', 'content'],
          additionalProperties: false,
          properties: { type: { const: 'structured-content' }, content: { $ref: '#/definitions/content' } },
        },
      },
      ...[{ type: 'integer' }, text],
    ],
  },
};
