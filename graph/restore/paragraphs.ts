import type { RawDocument } from '../read/types';
import { isoDate } from '../read/date';
import type { Clip } from './clips';
import { textOf } from './clips';
import { bareTitle } from './contents';
import { slice } from './located';
import { inlineAuthors } from './inline-authors';
import { bylineOf, gluedByline, namesOf } from './names';
import type { Row } from './rows';
import { ENDS_PARAGRAPH, ENDS_SENTENCE, HAS_SENTENCE, isCredit, isCredited } from './shapes';
import { webFurniture } from './web';
import type { PassageKind } from '../../lib/model/types';

/** An article read from lines that are paragraphs. */
export interface Plain {
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly post: string | null;
  readonly date: string | null;
  readonly parts: readonly {
    readonly kind: PassageKind;
    readonly page: number | null;
    readonly clips: readonly Clip[];
    readonly text: string;
  }[];
  readonly aside: readonly { readonly row: Row; readonly reason: string }[];
}

/** An article of a statute; its paragraphs and items belong to it. */
const ARTICLE = /^第[一二三四五六七八九十百千零〇\d]{1,8}条(?:之[一二三四五六七八九十]{1,3})?(?=[\s　]|$)/u;
const CHAPTER = /^第[一二三四五六七八九十百零〇\d]{1,6}[编章节](?=[\s　]|$)/u;
const ADOPTED =
  /^[(（]?(?:19|20)\d{2}年\d{1,2}月(?:\d{1,2}日)?.{0,120}(?:通过|公布|公告|批准|修正|修订|修改|施行|发布|颁布|实施)[)）]?$/u;
/** One that breaks off: a date and a congress, but not what it did. */
const TORN_ADOPTION =
  /^(?:19|20)\d{2}年\d{1,2}月\d{1,2}日\s*\S{0,30}(?:代表大会|常务委员会)(?!.*(?:通过|公布|公告|批准|修正|修订|施行|发布|颁布|实施|决定》)[)）]?$)/u;

/** Of those, the lines whose date is the text's own. */
const PASSED = /(?:通过|批准|修正|修订|修改)/u;
const OCCASION = /^(?:——|――|--|—|\(|（)\s*[\s\S]{4,60}(?:上|会议|讲话|报告)[)）]?$/u;
const SALUTATION = /^(?:各位|同志们|女士们|尊敬的|大家)[\s\S]{0,30}[：:！]$/u;
/** A paragraph of fewer characters may be a heading without a mark. */
const BROKEN = 15;
/** A heading takes at most so many characters. */
const HEADING = 60;

const isBody = (text: string) =>
  SALUTATION.test(text) || ARTICLE.test(text) || (HAS_SENTENCE.test(text) && text.length >= 12 && !isCredited(text));

/** Read a document whose lines are paragraphs: what stands before its text, the text, what stands after it. */
export function paragraphsOf(raw: RawDocument, rows: readonly Row[]): Plain {
  const parts: { kind: PassageKind; page: number | null; clips: Clip[]; text: string }[] = [];
  const aside: { row: Row; reason: string }[] = [];
  const put = (kind: PassageKind, row: Row, clip: Clip = row) =>
    void parts.push({ kind, page: row.page, clips: [clip], text: clip.text });
  const firstBody = rows.findIndex(({ text, role }) => isBody(text) && role !== 'heading');
  const lastBody = rows.findLastIndex(({ text }) => ENDS_SENTENCE.test(text) && webFurniture(text) === null);
  const head = firstBody < 0 ? rows.length : firstBody;
  const titleRow = rows
    .slice(0, head)
    .find(({ text, role }) =>
      raw.title
        ? bareTitle(text).endsWith(bareTitle(raw.title))
        : (role ?? 'heading') === 'heading' &&
          webFurniture(text) === null &&
          !ADOPTED.test(text) &&
          text.length <= HEADING,
    );
  let title = raw.title ?? titleRow?.text ?? null;
  let date = raw.date;
  let authors: readonly string[] = [];
  let post: string | null = null;
  let statute = false;
  let unfinished = false;
  rows.forEach((row, i) => {
    const { text } = row;
    const furniture = webFurniture(text);
    if (i < head) {
      // Between the occasion of a speech and its salutation stands the speaker.
      const spoken = i + 1 === head && SALUTATION.test(rows[head]?.text ?? '') && parts.at(-1)?.kind === 'title';
      const byline = bylineOf(row.loose.text) ?? (spoken ? gluedByline(row.text) : null);
      if (row === titleRow) {
        const from = raw.title ? Math.max(0, text.indexOf(raw.title)) : 0;
        put('title', row, from > 0 ? { ...slice(row, from, text.length), start: row.start, end: row.end } : row);
      } else if (title && text.length >= 4 && bareTitle(title).includes(bareTitle(text)))
        aside.push({ row, reason: 'repeated title' });
      else if (furniture) {
        if (furniture === 'date line' || /时间|日期/u.test(text)) date ??= isoDate(text);
        aside.push({ row, reason: furniture });
      } else if (parts.at(-1)?.kind === 'byline' && TORN_ADOPTION.test(parts.at(-1)!.text)) {
        // The rest of a line of adoption that the file breaks.
        const last = parts.at(-1)!;
        last.clips.push(row);
        last.text = textOf(last.clips);
        if (PASSED.test(text)) date = isoDate(last.text) ?? date;
      } else if (ADOPTED.test(text) || TORN_ADOPTION.test(text)) {
        if (date === null || PASSED.test(text)) date = isoDate(text) ?? date;
        put('byline', row);
      } else if (isCredit(row.loose.text) || isCredited(row.loose.text)) put('caption', row);
      else if (OCCASION.test(text)) {
        date = /(?:19|20)\d{2}年\d{1,2}月\d{1,2}日/u.test(text) ? isoDate(text) : date;
        put('title', row);
      } else if (byline && authors.length === 0) {
        authors = byline.names;
        post = byline.post;
        put('byline', row);
      } else if (row.role === 'heading' || CHAPTER.test(text)) put('subhead', row);
      else if (authors.length === 0 && i + 3 >= head && namesOf(row.loose.text)?.length === 1) {
        authors = namesOf(row.loose.text)!;
        put('byline', row);
      } else if (row.role === 'caption') put('caption', row);
      else if (
        raw.format === 'txt' &&
        text.length < 12 &&
        !ENDS_PARAGRAPH.test(text) &&
        !/^[一二三四五六七八九十（(第]/u.test(text)
      )
        aside.push({ row, reason: 'page furniture' });
      else if (raw.format === 'md' && row.role === 'paragraph' && text.length >= BROKEN && /[，、]/u.test(text)) {
        put('body', row);
        unfinished = !ENDS_PARAGRAPH.test(text);
      } else put(ENDS_PARAGRAPH.test(text) ? 'body' : 'subhead', row);
      return;
    }
    if (i > lastBody && text.length <= 24 && raw.format !== 'md') {
      aside.push({ row, reason: furniture ?? 'after the text' });
      return;
    }
    if (furniture && !unfinished) {
      aside.push({ row, reason: furniture });
      return;
    }
    const last = parts.at(-1);
    // A bracket that nothing follows, a heading that ends with “and”: the file breaks the line.
    const torn =
      last && (/[（“《〈(]$/u.test(last.text) || (last.kind === 'subhead' && /[和及与或、，]$/u.test(last.text)));
    if (torn && row.role !== 'heading') {
      last.clips.push(row);
      last.text = textOf(last.clips);
      if (HAS_SENTENCE.test(last.text)) last.kind = 'body';
      return;
    }
    const goesOn =
      last?.kind === 'body' &&
      row.role !== 'heading' &&
      (unfinished ||
        /^[，。；：、！？”）》]/u.test(text) ||
        (statute && !ARTICLE.test(text) && !CHAPTER.test(text) && !/^(?:附[件则录表]|修正案)/u.test(text)));
    if (goesOn) {
      last.clips.push(row);
      last.text = textOf(last.clips);
    } else if (row.role === 'caption' || isCredit(row.loose.text) || isCredited(row.loose.text)) put('caption', row);
    else if (
      row.role === 'heading' ||
      CHAPTER.test(text) ||
      (!ARTICLE.test(text) &&
        !ENDS_PARAGRAPH.test(text) &&
        !HAS_SENTENCE.test(text) &&
        text.length <= HEADING &&
        row.role !== 'list')
    )
      put('subhead', row);
    else put('body', row);
    if (ARTICLE.test(text)) statute = true;
    else if (row.role === 'heading') statute = false;
    // Markdown marks its headings: a paragraph that does not end goes on in the next.
    const broken = raw.format === 'md' && row.role === 'paragraph' && text.length >= BROKEN && /[，、；。]/u.test(text);
    if (broken && !ENDS_PARAGRAPH.test(text) && parts.at(-1)?.kind === 'subhead') parts.at(-1)!.kind = 'body';
    unfinished =
      parts.at(-1)?.kind === 'body' &&
      (raw.format === 'txt' || broken) &&
      !ENDS_PARAGRAPH.test(text) &&
      (unfinished || broken || HAS_SENTENCE.test(text));
  });
  if (authors.length === 0) authors = inlineAuthors(parts.find(({ kind }) => kind === 'body')?.text ?? '');
  title ??= null;
  return { title, authors, post, date, parts, aside };
}
