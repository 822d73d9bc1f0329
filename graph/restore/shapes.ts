/** Shapes of lines: what their words and marks say, wherever they stand. */
import { Ending } from '../../lib/match/ending';

/** Ends a sentence, quotes and brackets after it included. */
export const ENDS_SENTENCE = new Ending(/[。！？!?…][”’」』）)》〉]*/u);
/** May end a paragraph. */
export const ENDS_PARAGRAPH = new Ending(/[。！？!?…][”’」』）)》〉]*|[：；:]/u);
/** Runs on. */
export const RUNS_ON = new Ending(/[，、；：,（(“‘《—]/u);
export const HAS_SENTENCE = /[。！？；]/u;

/** A mark before a sub-head, and one before a byline or a lead. */
export const SUBHEAD_MARK = /^[●◆▲△★☆◇○◎▶►▌▎]\s*/u;
export const LEAD_MARK = /^[■□▇█◼]\s*/u;

const CREDIT_END = new Ending(/(?:摄影?|供图|绘制?|图|漫画)[）)]?/u);
const CREDIT =
  /^[（(]?(?:[^，。；：]{0,16}(?:记者|通讯员|作者|摄影|供图|图片|图)[:：/／]?\s*)?[\p{sc=Han}·\s]{2,16}[/／]?(?:摄影?|供图|绘制?|图|漫画)[）)]?$/u;

/** Who took or drew a picture: 新华社记者 某某 摄, （某某供图）. */
export const isCredit = (text: string): boolean => CREDIT_END.test(text) && CREDIT.test(text);

const CREDITED_END = new Ending(/[\p{sc=Han}\s][）)]?/u);
const CREDITED =
  /[。”）\s][^，。；：]{0,16}(?:记者|通讯员|作者)[\p{sc=Han}\s]{2,12}(?:摄影?|供图)?[）)]?$|^[^，；]{4,80}[。\s（(][\p{sc=Han}\s]{2,9}\s*(?:摄|供图)[）)]?$/u;

/** A line that tells a picture and who took it: 某某作报告。本报记者 某某 摄. */
export const isCredited = (text: string): boolean => CREDITED_END.test(text) && CREDITED.test(text);

/** A note about the text: where it is taken from, who the author is. */
export const NOTE =
  /^[（(【[]?(?:摘自|摘编自|本文系|本文为|根据|据)[\s\S]{4,120}[)）】\]]$|^[（(【[]?(?:作者|作者单位|执笔|责任编辑|责编|编辑|校对|审核)(?:单位|系|为|：|:|\s)/u;
