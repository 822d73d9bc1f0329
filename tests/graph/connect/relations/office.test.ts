import { describe, expect, it } from 'vitest';
import { relationsOf } from '../../../../graph/connect/relations';
import { segment } from '../../../../graph/node/segment';
import { recognise } from '../../../../graph/recognise/recognise';
import { resolve } from '../../../../graph/resolve/resolve';
import { lexicon } from '../../recognise/contexts';
import { textsOf } from '../../recognise/texts';

const tools = { lexicon, segment };

/** `person: post of body` for every office that the text states. */
function offices(text: string): readonly string[] {
  const texts = textsOf([[text]]);
  const named = resolve(texts, recognise(texts, tools), tools);
  return relationsOf(named, lexicon)
    .filter(({ type }) => type === 'holds_office')
    .map(
      ({ subject, value, object }) =>
        `${subject.slice(7)}: ${value}${object ? ` @ ${object.replace(/^\w+:/u, '')}` : ''}`,
    );
}

describe('holds_office', () => {
  it.each([
    ['湖州市司法局副局长沈建华介绍了情况。', ['沈建华: 湖州市司法局副局长 @ 湖州市司法局']],
    [
      '江东县委常委、组织部部长吴春燕，常务副县长陈立新出席。',
      ['吴春燕: 县委常委 @ 县委', '吴春燕: 组织部部长', '陈立新: 常务副县长'],
    ],
    [
      '浙江大学公共管理学院教授、浙江省人大代表周敏说，',
      ['周敏: 浙江大学公共管理学院教授 @ 浙江大学公共管理学院', '周敏: 浙江省人大代表 @ 浙江省@33'],
    ],
    ['学习贯彻习近平总书记重要讲话。', ['习近平: 总书记']],
    ['潘志远任中共湖州市委书记。', ['潘志远: 中共湖州市委书记 @ 中共湖州市委']],
    ['安吉县县长由许国强担任。', ['许国强: 安吉县县长 @ 安吉县@330523']],
    ['茶农李金水说，今年收成好。', []],
    ['时任安吉县县长孙国强回忆说，', ['孙国强: 安吉县县长 @ 安吉县@330523']],
    ['（作者林晓东，浙江大学教授、博士生导师）', ['林晓东: 浙江大学教授 @ 浙江大学', '林晓东: 博士生导师']],
  ])('%s', (text, expected) => {
    expect(offices(text)).toEqual(expected);
  });
});
