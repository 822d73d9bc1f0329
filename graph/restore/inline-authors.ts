import { namesOf } from './names';

/** Names of reporters at the beginning of a report: （记者某某、某某）, 全媒体记者某某 某地报道. */
export function inlineAuthors(body: string): readonly string[] {
  const head = body.slice(0, 80);
  const match =
    /[（(][^（）()]{0,12}?记者\s*([\p{sc=Han}、，,\s]{2,24}?)(?:\s*通讯员[^）)]*)?[）)]/u.exec(head) ??
    /记者\s?([\p{sc=Han}]{2,4}(?:[、\s][\p{sc=Han}]{2,4})*?)\s[\p{sc=Han}]{2,4}报道/u.exec(head);
  return match ? (namesOf(match[1]!) ?? []) : [];
}
