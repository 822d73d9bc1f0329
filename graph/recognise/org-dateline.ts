import type { Candidate, Recogniser } from './types';

/** Who sends a piece of news, before its place and day: 某某在线7月9日讯, 某某网杭州7月9日电. */
const SENDER =
  /^(?!本|据)([\p{Script=Han}]{1,6}(?:网|在线|[日晚早晨]报|新闻|客户端|融媒))(?=[\p{Script=Han}]{0,8}?(?:\d{1,2}月)?\d{1,2}日(?:专?电|讯|消息)|讯[\s（(])/u;
const SENT = 3;

/** Media by the opening of their dispatches. */
export const dateline: Recogniser = {
  name: 'dateline',
  recognise({ passage: { text } }) {
    const sender = SENDER.exec(text.slice(0, 40))?.[1];
    if (!sender) return [];
    const found: Candidate = {
      start: 0,
      end: sender.length,
      type: 'org',
      subtype: 'media',
      kind: 'name',
      evidence: 'dateline/sender',
      weight: SENT,
      seeds: [{ text: sender, within: 'document', weight: 1 }],
    };
    return [found];
  },
};
