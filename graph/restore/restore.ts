import type { RawDocument } from '../read/types';
import { sentencesOf } from './sentences';
import type { RestoredDocument, RestoredPassage } from './types';

/** Lines to articles and passages of clean text. */
export function restore(raw: RawDocument): RestoredDocument {
  const title = raw.lines.find((line) => line.text.trim() !== '')?.text.trim() ?? raw.uri;
  const passages: RestoredPassage[] = [];
  let text = '';
  let start = 0;
  let end = 0;
  const close = () => {
    if (text !== '')
      passages.push({ kind: 'body', page: null, text, sentences: sentencesOf(text), source: [start, end] });
    text = '';
  };
  for (const line of raw.lines) {
    const trimmed = line.text.trim();
    if (trimmed === '') continue;
    if (text === '') start = line.start;
    text += trimmed;
    end = line.end;
    if (/[。！？：”]$/u.test(trimmed)) close();
  }
  close();
  const document = {
    id: `d${raw.sha256.slice(0, 10)}`,
    title: raw.title ?? title,
    uri: raw.uri,
    format: raw.format,
    sha256: raw.sha256,
    pages: raw.pages,
  };
  return {
    document,
    articles: [{ title, authors: [], authorPost: null, column: null, date: raw.date, placeName: null, passages }],
    furniture: [],
  };
}
