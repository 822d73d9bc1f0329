import { matchesOf } from '../../lib/collections/matches';
import type { Candidate, Recogniser } from './types';

/** Who sends a piece of news, before its place and day: 某某在线7月9日讯, 某某网杭州7月9日电. */
const SENDER =
  /^(?!本|据)([\p{Script=Han}]{1,6}(?:网|在线|[日晚早晨]报|新闻|客户端|融媒))(?=[\p{Script=Han}]{0,8}?(?:\d{1,2}月)?\d{1,2}日(?:专?电|讯|消息)|讯[\s（(])/u;
const SENT = 3;

/** Whose reporter took a picture or wrote, where nothing else stands before: 某新闻记者, （某某日报全媒体记者. */
const REPORTER =
  /(?:^|[\s。！？”（(])(?!本|据|新闻|各|多家|全国)([\p{Script=Han}]{1,6}(?:网|在线|[日晚早晨]报|新闻|客户端|融媒|传媒|电视台))(?=\s?(?:全媒体|融媒体|首席|特约|见习|实习)?记者)/gu;

/** Where a piece is taken from, at its end: （来源：海湾发布）. */
const SOURCES = /来源[:：]\s*([^。）)]{2,40})/gu;
/** What media call themselves, their accounts included. */
const MEDIUM =
  /^(?!本|据)[\p{Script=Han}A-Za-z]{2,14}(?:发布|[日晚早晨商]报|都市报|新闻网?|网|在线|融媒(?:体中心)?|电视台|广播电视台|客户端|频道|传媒|微信)$/u;

/** Media by the opening of their dispatches and by their reporters. */
export const dateline: Recogniser = {
  name: 'dateline',
  recognise({ passage: { text }, found }) {
    const candidates: Candidate[] = [];
    const say = (start: number, sender: string, rule: string) =>
      candidates.push({
        start,
        end: start + sender.length,
        type: 'org',
        subtype: 'media',
        kind: 'name',
        evidence: `dateline/${rule}`,
        weight: SENT,
        seeds: [{ text: sender, within: 'document', weight: 1 }],
      });
    const sender = SENDER.exec(text.slice(0, 40))?.[1];
    if (sender) say(0, sender, 'sender');
    if (text.includes('记者'))
      for (const match of matchesOf(REPORTER, text)) {
        const sent = match[1]!;
        const start = match.index + match[0].indexOf(sent);
        // 某某日报某某新闻记者: two senders, known by themselves.
        const two = found.some((c) => c.type === 'org' && c.start === start && c.end < start + sent.length);
        if (!two) say(start, sent, 'reporter');
      }
    for (const { index, 0: whole, 1: list } of matchesOf(SOURCES, text))
      for (const { index: at, 0: name } of matchesOf(/[^\s、，,；;/]+/gu, list!))
        if (MEDIUM.test(name)) say(index + whole.length - list!.length + at, name, 'source');
    return candidates;
  },
};
