import { expect, it } from 'vitest';
import { dateline } from '../../../graph/recognise/org-dateline';
import { seenBy } from './contexts';

it.each([
  ['海湾在线7月9日讯 渔港开工。', ['海湾在线']],
  ['海湾网临港10月16日电 渔港开工。', ['海湾网']],
  ['海湾日报讯（记者 沈礁石）渔港开工。', ['海湾日报']],
  ['渔港开工。海湾新闻记者 沈礁石 摄', ['海湾新闻']],
  ['（海湾日报全媒体记者沈礁石）', ['海湾日报']],
  ['渔港开工。（来源：海湾发布 海湾网）', ['海湾发布', '海湾网']],
  ['（来源：海湾渔港指挥部）', []],
  ['多家新闻记者到场，本报记者也在。', []],
  ['本报讯 渔港开工。', []],
  ['海湾网上办事大厅7月9日开通。', []],
])('%s', (text, expected) => expect(seenBy(dateline, text)).toEqual(expected));
