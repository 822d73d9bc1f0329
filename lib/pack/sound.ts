import { ENTITY_TYPES, MENTION_KINDS } from '../model/types';
import type { Finding } from '../model/finding';
import { LIMITS } from './limits';
import type { SectionName, Sections } from './schema';

const REBUILD = 'the pack is damaged or was made by another program: build it anew';

/** Whether an offset falls between the two halves of a character beyond the basic plane. */
function splitsCharacter(text: string, offset: number): boolean {
  const isHigh = (text.charCodeAt(offset - 1) & 0xfc00) === 0xd800;
  return isHigh && (text.charCodeAt(offset) & 0xfc00) === 0xdc00;
}

/** Collects what is wrong, up to the limit. */
class Findings {
  readonly found: Finding[] = [];

  add(code: string, where: string, what: string): void {
    if (this.found.length < LIMITS.findings) this.found.push({ code, where, message: `${what}; ${REBUILD}` });
  }

  /** References must name a row. */
  inRange(where: string, references: readonly (number | null)[], rows: number): void {
    const i = references.findIndex((reference) => reference !== null && reference >= rows);
    if (i >= 0) this.add('reference-out-of-range', `${where}[${i}]`, `refers to row ${references[i]} of ${rows}`);
  }

  unique(where: string, ids: readonly string[]): void {
    const seen = new Set<string>();
    for (const [i, id] of ids.entries()) {
      if (seen.has(id)) return this.add('duplicate-id', `${where}[${i}]`, `two rows have the id ${id.slice(0, 80)}`);
      seen.add(id);
    }
  }

  /** A range of a text: inside it, not empty, not through the middle of a character. */
  range(where: string, text: string, start: number, length: number): void {
    if (length === 0 || start + length > text.length)
      this.add('offset-out-of-range', where, `${start} + ${length} is no range of a text of ${text.length}`);
    else if (splitsCharacter(text, start) || splitsCharacter(text, start + length))
      this.add('split-character', where, `${start} + ${length} cuts a character in two`);
  }
}

/** Number of rows of each section, or null where its columns differ in length. */
export function rowsOf(sections: Sections): Readonly<Record<SectionName, number | null>> {
  const columns = (section: object) => {
    const lengths = Object.entries(section).map(([key, column]) =>
      key === 'evidences' ? null : (column as []).length,
    );
    const distinct = new Set(lengths.filter((length) => length !== null));
    return distinct.size === 1 ? [...distinct][0]! : null;
  };
  const { documents, pinyin, ...rest } = sections;
  return {
    documents: documents.length,
    pinyin: pinyin.length,
    articles: columns(rest.articles),
    passages: columns(rest.passages),
    entities: columns(rest.entities),
    mentions: columns(rest.mentions),
    relations: columns(rest.relations),
    layout: columns(rest.layout),
  };
}

/** What is wrong with well-formed sections: references, ranges, order, ids. Nothing for a sound pack. */
export function unsound({
  documents,
  articles,
  passages,
  entities,
  mentions,
  relations,
}: Sections): readonly Finding[] {
  const findings = new Findings();
  findings.inRange('articles.document', articles.document, documents.length);
  findings.inRange('articles.place', articles.place, entities.id.length);
  findings.inRange('passages.article', passages.article, articles.id.length);
  findings.inRange('mentions.entity', mentions.entity, entities.id.length);
  findings.inRange('mentions.passage', mentions.passage, passages.id.length);
  findings.inRange('mentions.evidence', mentions.evidence, mentions.evidences.length);
  findings.inRange('relations.subject', relations.subject, entities.id.length);
  findings.inRange('relations.object', relations.object, entities.id.length);
  findings.inRange('relations.passage', relations.passage, passages.id.length);
  // What follows looks references up.
  if (findings.found.length > 0) return findings.found;

  findings.unique(
    'documents.id',
    documents.map(({ id }) => id),
  );
  for (const [where, { id }] of Object.entries({ articles, passages, entities })) findings.unique(`${where}.id`, id);

  for (const [where, column] of [
    ['articles.document', articles.document],
    ['passages.article', passages.article],
  ] as const) {
    const i = column.findIndex((value, n) => n > 0 && value < column[n - 1]!);
    if (i >= 0) findings.add('out-of-order', `${where}[${i}]`, 'rows are not in reading order');
  }

  for (const [i, id] of entities.id.entries())
    if (!id.startsWith(`${ENTITY_TYPES[entities.type[i]!]}:`) || entities.name[i] === '')
      findings.add('bad-entity', `entities[${i}]`, `${id.slice(0, 80)} does not name its type or has no name`);

  for (const [i, text] of passages.text.entries()) {
    const where = `passages[${i}]`;
    if (passages.end[i]! < passages.start[i]!)
      findings.add('offset-out-of-range', where, 'its source range is reversed');
    const steps = passages.sentences[i]!;
    if (steps.length % 2 !== 0) findings.add('offset-out-of-range', where, 'a sentence has no length');
    let at = 0;
    for (let s = 0; s + 1 < steps.length && at <= text.length; s += 2) {
      findings.range(`${where}.sentences[${s / 2}]`, text, at + steps[s]!, steps[s + 1]!);
      at += steps[s]! + steps[s + 1]!;
    }
  }

  const NAME = MENTION_KINDS.indexOf('name');
  const named: number[][] = passages.id.map(() => []);
  for (const [i, passage] of mentions.passage.entries()) {
    findings.range(`mentions[${i}]`, passages.text[passage]!, mentions.start[i]!, mentions.length[i]!);
    if (mentions.kind[i] === NAME) named[passage]!.push(i);
  }
  for (const inside of named) {
    inside.sort((x, y) => mentions.start[x]! - mentions.start[y]!);
    for (const [n, i] of inside.entries()) {
      const before = inside[n - 1];
      if (before !== undefined && mentions.start[before]! + mentions.length[before]! > mentions.start[i]!)
        findings.add('overlapping-names', `mentions[${i}]`, `overlaps mention ${before}`);
    }
  }
  for (const [i, passage] of relations.passage.entries())
    findings.range(`relations[${i}]`, passages.text[passage]!, relations.start[i]!, relations.length[i]!);
  return findings.found;
}
