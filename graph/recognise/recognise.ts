/**
 * Passages to candidates, in two passes.
 *
 * First every kind of evidence looks at every passage. Then what was seeded (names found in places of high precision, short forms
 * that a text defines) is looked for everywhere.
 *
 * To plug in: write a `Recogniser` in a file of its own and put it in the list below. It sees what those before it have found
 * (`Context.found`), counts of any string over the whole build (`Context.corpus`), and keeps what it makes of the lexicon by
 * `derived`. It returns candidates with weights in log-odds, negative ones as evidence against, and seeds for the second pass. It
 * does not care for overlap: that is resolved by weight in `graph/resolve/overlap.ts`.
 */
import type { Tools } from '../pipeline';
import type { Texts } from '../restore/number';
import { accepted } from './accepted';
import { alias } from './alias';
import { brackets } from './brackets';
import { CorpusIndex, statisticsByPart } from './corpus';
import { documentPlan } from './document-plan';
import { worksOfArt } from './document-work';
import { event } from './event';
import { eventDisaster } from './event-disaster';
import { eventSession } from './event-session';
import { lawBare } from './law-bare';
import { lawTitle } from './law-title';
import { bodies } from './org-body';
import { brands } from './org-brand';
import { numbered } from './org-number';
import { projectOwners } from './org-project';
import { dateline } from './org-dateline';
import { universities } from './org-university';
import { listedCompanies } from './org-listed';
import { owners } from './org-owner';
import { suffixes } from './org-suffix';
import { units } from './org-unit';
import { foreign } from './person-foreign';
import { tibetan } from './person-tibetan';
import { history } from './person-history';
import { affiliated } from './person-affiliated';
import { byline } from './person-byline';
import { credit } from './person-credit';
import { person } from './person';
import { abbreviations } from './place-abbr';
import { nationsAbroad } from './place-abroad';
import { clanHouses } from './place-clan';
import { closedPlaces } from './place-closed';
import { compoundPlaces } from './place-compound';
import { countedPlaces } from './place-counted';
import { directions } from './place-direction';
import { divisions } from './place-division';
import { elliptic } from './place-elliptic';
import { foreignPlaces } from './place-foreign';
import { home } from './place-home';
import { memorials } from './place-memorial';
import { parts } from './place-part';
import { portsOfEntry } from './place-port';
import { rivers } from './place-river';
import { roads } from './place-road';
import { sharedKind } from './place-shared';
import { placeLicence } from './place-licence';
import { townships } from './place-township';
import { townshipLists } from './place-townships';
import { townsInShort } from './place-towns-short';
import { villages } from './place-village';
import { lines } from './place-line';
import { waterTransfers } from './place-water';
import { works } from './place-works';
import { placeWords } from './place-words';
import { programme } from './programme';
import { programmeCensus } from './programme-census';
import { programmeNumber } from './programme-number';
import { programmeQuoted } from './programme-quoted';
import { programmeShared } from './programme-shared';
import { programmeTitle } from './programme-title';
import { programmePlace } from './programme-place';
import { quote } from './quote';
import { sprout } from './seeds';
import { tifa } from './tifa';
import { Words } from './tokens';
import type { Candidate, Context, Recogniser } from './types';

/** The kinds of evidence, in the order in which they are asked: places first, then persons, organisations, and what is named after them. */
export const RECOGNISERS: readonly Recogniser[] = [
  accepted,
  divisions,
  closedPlaces,
  foreignPlaces,
  directions,
  placeWords,
  placeLicence,
  countedPlaces,
  compoundPlaces,
  rivers,
  roads,
  sharedKind,
  lines,
  waterTransfers,
  works,
  portsOfEntry,
  clanHouses,
  parts,
  elliptic,
  townships,
  townshipLists,
  townsInShort,
  villages,
  abbreviations,
  nationsAbroad,
  home,
  byline,
  credit,
  person,
  history,
  tibetan,
  foreign,
  memorials,
  bodies,
  universities,
  units,
  suffixes,
  numbered,
  dateline,
  projectOwners,
  brands,
  owners,
  listedCompanies,
  affiliated,
  brackets,
  lawTitle,
  lawBare,
  documentPlan,
  worksOfArt,
  tifa,
  quote,
  programme,
  programmeQuoted,
  programmeShared,
  programmePlace,
  programmeNumber,
  programmeCensus,
  programmeTitle,
  eventSession,
  eventDisaster,
  event,
  alias,
];

/** By passage id, what every recogniser sees in it. */
export type Candidates = ReadonlyMap<string, readonly Candidate[]>;

/** So many passages are asked about at once, one kind of evidence after the other: each finds its tables, and the segmenter its dictionary, still in the processor's cache. */
const BATCH = 512;

/** How many batches the passages of a build make. */
export const batchesOf = ({ passages }: Texts): number => Math.ceil(passages.length / BATCH);

/** What a build's passages are asked: each batch by itself, whatever was asked before it, but for rules that are switched off by their kind or full name. */
export function firstPass(texts: Texts, tools: Tools): (batch: number) => readonly (readonly Candidate[])[] {
  const { passages } = texts;
  const articles = new Map(texts.articles.map((article) => [article.id, article]));
  const on = switchedOn(tools);
  const index = new CorpusIndex(passages);
  const corpus = index.statistics(0, passages.length);
  const documents = statisticsByPart(index, passages, ({ article }) => articles.get(article)!.document);
  const byArticle = statisticsByPart(index, passages, ({ article }) => article);
  return (batch) => {
    const asked = passages.slice(batch * BATCH, (batch + 1) * BATCH);
    const words = Words.of(
      asked.map(({ text }) => text),
      tools.segment,
    );
    const contexts = asked.map((passage, i) => {
      const article = articles.get(passage.article)!;
      const found: Candidate[] = [];
      return {
        passage,
        article,
        words: words[i]!,
        lexicon: tools.lexicon,
        placeName: texts.placeNames.get(passage.article) ?? null,
        found,
        corpus,
        document: documents.get(article.document)!,
        here: byArticle.get(article.id)!,
      };
    });
    for (const recogniser of RECOGNISERS) for (const context of contexts) hear(context, recogniser, on);
    return contexts.map(({ found }) => found);
  };
}

/** Ask one kind of evidence about one passage, and keep what it says for those after it. */
function hear(context: Context & { found: Candidate[] }, recogniser: Recogniser, on: (of: Candidate) => boolean): void {
  const { found } = context;
  const said = recogniser.recognise(context);
  for (let i = 0; i < said.length; i++) if (on(said[i]!)) found.push(shaped(said[i]!));
}

/** The candidate with its fields in one order, whoever made it: all that come after read many of them, and objects of one shape much faster. */
const shaped = (candidate: Candidate): Candidate => ({
  start: candidate.start,
  end: candidate.end,
  type: candidate.type,
  subtype: candidate.subtype,
  kind: candidate.kind,
  name: candidate.name,
  codes: candidate.codes,
  evidence: candidate.evidence,
  weight: candidate.weight,
  seeds: candidate.seeds,
});

/** All candidates: what the first pass found, batch by batch, and what the seeds in it lead to. */
export function secondPass(
  texts: Texts,
  tools: Tools,
  batches: readonly (readonly (readonly Candidate[])[])[],
): Candidates {
  const { passages } = texts;
  const first = new Map(batches.flat().map((found, i) => [passages[i]!.id, found]));
  const articles = new Map(texts.articles.map((article) => [article.id, article]));
  const second = sprout(passages, articles, first, (text) => Words.of([text], tools.segment)[0]!);
  const on = switchedOn(tools);
  return new Map(passages.map(({ id }) => [id, [...first.get(id)!, ...second.get(id)!.filter(on)]] as const));
}

/** Both passes, here and now. */
export function recognise(texts: Texts, tools: Tools): Candidates {
  const work = firstPass(texts, tools);
  return secondPass(
    texts,
    tools,
    Array.from({ length: batchesOf(texts) }, (_, batch) => work(batch)),
  );
}

/** Whether a candidate's rule is in force: neither `kind` nor `kind/rule` is in the set. */
const switchedOn =
  ({ without = new Set() }: Tools) =>
  ({ evidence }: Candidate): boolean =>
    without.size === 0 || !(without.has(evidence) || without.has(evidence.slice(0, evidence.indexOf('/'))));
