/** Texts of packs in XML 1.0: what it has no place for is replaced, what it would read is written as itself. */

/** Characters that XML 1.0 has not, by no reference either (W3C, Extensible Markup Language 1.0, 2.2): lone surrogates among them. */
const NOT_IN_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const REFERENCES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text between tags or in an attribute with double quotes. White space is written by number: a reader would make it one space. */
export const xml = (text: string): string =>
  text
    .replace(NOT_IN_XML, '\ufffd')
    .replace(/[&<>"]/gu, (sign) => REFERENCES[sign]!)
    .replace(/[\t\n\r\u0085\u2028]/gu, (sign) => `&#${sign.codePointAt(0)};`);

/** An id in an attribute: two that differ stay different, for what XML has not is written as its number after a backslash. */
export const xmlId = (id: string): string =>
  xml(
    id
      .replace(/\\/gu, '\\\\')
      .replace(NOT_IN_XML, (sign) => `\\u${sign.codePointAt(0)!.toString(16).padStart(4, '0')}`),
  );

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
