/** Lines that web pages and databases put around a text: what to press, where it stands, who saved it. */

const WIDGET =
  /^(?:下载|打印|全屏|收藏|分享|转发|点赞|评论|纠错|关闭|返回|返回顶部|首页|上一篇|下一篇|更多|展开|加大|还原|减小|大|中|小|×|[|>＞»》\-—·*]+|】|】打印|打印本页|关闭窗口|扫一扫.*|分享到.{0,8}|我要.{1,4}|责任编辑.{0,12}|编辑[:：].{0,16}|责编[:：].{0,16}|校对[:：].{0,16}|审核[:：].{0,16}|[【[(（]?(?:字号|字体|大小|浏览|阅读量|访问量|点击量?|来源|发布|发表|更新)(?:大小|次数|数|量|时间|日期)?\s*[:：].{0,30}|(?:您(?:的|现在的)?|当前)(?:所在)?位置.{0,40}|相关(?:文档|新闻|报道|阅读|链接|推荐).{0,10}|.{0,4}点击.{0,8}(?:专题|查看|进入|下载).{0,6}|版权所有.{0,40}|https?:\/\/\S+)$/u;
/** A date and time of publication with nothing but an address or a label. */
const STAMP =
  /^(?:(?:发布|发表|更新|时间|日期)(?:时间|日期)?\s*[:：]?\s*)?(?:19|20)\d{2}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}日?(?:\s+\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?(?:\s+(?:https?:\/\/\S+|来源.{0,20}))?$/u;

/** Why a line is no text of the document, or null. */
export function webFurniture(text: string): string | null {
  const line = text.trim();
  if (STAMP.test(line)) return 'date line';
  if (WIDGET.test(line) || WIDGET.test(line.replace(/\s+/gu, ''))) return 'page furniture';
  return null;
}
