import { describe, expect, test } from 'vitest';
import { programme } from '../../../graph/recognise/programme';
import { programmeNumber } from '../../../graph/recognise/programme-number';
import { programmeQuoted } from '../../../graph/recognise/programme-quoted';
import { programmeShared } from '../../../graph/recognise/programme-shared';
import { programmePlace } from '../../../graph/recognise/programme-place';
import { contextOf, foundIn, seenBy } from './contexts';

describe('unquoted initiatives', () => {
  test.each([
    ['深入实施近海养殖提质行动，', ['近海养殖提质行动']],
    ['实施渔港提升工程、海岛养老保障工程和渔民增收计划。', ['渔港提升工程', '海岛养老保障工程', '渔民增收计划']],
    ['实施绿色养殖和清洁能源保供工程，', ['绿色养殖和清洁能源保供工程']],
    ['启动新一轮渔业倍增计划', ['新一轮渔业倍增计划']],
    ['加力实施渔村风貌提升和近海产能提升行动，', ['近海产能提升行动']],
    ['推进渔业企业数字化转型城市试点建设，', ['渔业企业数字化转型城市试点']],
    ['深入开展第三轮蓝湾行动，', ['第三轮蓝湾行动']],
    ['实施渔业互联网创新发展工程。', ['渔业互联网创新发展工程']],
    ['要实施道路交通便民工程。', ['道路交通便民工程']],
    ['深入实施治水、护岸、护滩四大行动', []],
    ['实施渔港提能升级、海岛养老攀高跃升行动，', ['海岛养老攀高跃升行动']],
    ['争创国家渔业数据产权登记试点，', ['国家渔业数据产权登记试点']],
    ['推进岸线治理（多滩护岸工程），', ['多滩护岸工程']],
    ['开展渔港攻坚突破年', ['渔港攻坚突破年']],
    ['南岸渔港振兴行动计划启动实施', ['南岸渔港振兴行动计划']],
    ['推进渔企改革深化提升行动', ['渔企改革深化提升行动']],
    ['实施渔民转产安居、渔船更新、渔村清洁行动，', ['渔村清洁行动']],
    ['推进渔区要素配置综合改革试点，', ['渔区要素配置综合改革试点']],
    ['渔港要素配置综合改革试点获国务院批复', ['渔港要素配置综合改革试点']],
    ['深化渔港和航道运营一体化改革。', ['渔港和航道运营一体化改革']],
    ['把连续巡护作为渔港服务增值化改革重点', ['渔港服务增值化改革']],
    ['推进海岛便民服务圈国家级试点建设', ['海岛便民服务圈国家级试点']],
    ['开展近海渔业配额管理试点，', ['近海渔业配额管理试点']],
    ['完成渔港营商环境优化提升三年行动任务', ['渔港营商环境优化提升三年行动']],
    ['深入推进稳渔业、稳船员专项行动，', ['稳渔业、稳船员专项行动']],
    ['入围全国渔船数字化转型试点城市', ['全国渔船数字化转型试点城市']],
    ['推进国家蓝碳试点城市和国家减污创新试点城市建设', ['国家蓝碳试点城市', '国家减污创新试点城市']],
    ['获批国家海岛绿化试点示范省', ['国家海岛绿化试点示范省']],
    ['实施渔港综合交通建设大会战', ['渔港综合交通建设大会战']],
    ['开展新型渔业经营主体提质行动', ['新型渔业经营主体提质行动']],
    ['实施打造海上粮仓振兴行动', ['打造海上粮仓振兴行动']],
    ['统筹推进国家和省护岸提质行动', ['护岸提质行动']],
  ])('%s', (text, expected) => expect(seenBy(programme, text)).toEqual(expected));

  test.each([
    '开展专项行动',
    '以实际行动',
    '开工建设渔港引水工程',
    '他是软件工程师',
    '制定行动方案',
    '实施重大工程',
    '开展65个专项行动',
    '开展渔港整治等专项行动',
    '开展渔港整治等专项普法行动',
    '执行所谓的秘密行动',
    '承担渔港试点',
    '实施航标灯等多元综合工程',
    '实施公路生命防护工程30公里',
    '推进渔业高质量发展的战略',
  ])('%s names none', (text) => expect(seenBy(programme, text)).toEqual([]));
});

test('a statute says which plans are made, and names none', () => {
  const text = '组织实施近海养殖提质行动，';
  const { article } = contextOf(text);
  expect(seenBy(programme, text, { article: { ...article, title: '临港市近海养殖促进条例' } })).toEqual([]);
  expect(seenBy(programme, text, { article: { ...article, title: '临港市近海养殖促进方案' } })).toEqual([
    '近海养殖提质行动',
  ]);
});

test('a campaign has a name where it says where', () => {
  const text = '沙洲湾歼灭战取得成效，打好歼灭战';
  expect(seenBy(programme, text, { found: [foundIn(text, '沙洲湾')] })).toEqual(['沙洲湾歼灭战']);
});

describe('lists that their head sums up', () => {
  test.each([
    ['深入实施渔港承载能力提升、海岛普惠养老等行动', ['渔港承载能力提升']],
    [
      '推进渔港管理体制改革、岸线一体保护改革、船证合一改革等三项改革',
      ['渔港管理体制改革', '岸线一体保护改革', '船证合一改革'],
    ],
    ['实施渔港承载能力提升、航道综合整治等工程', []],
    ['推进渔港管理体制改革、岸线一体保护改革', []],
    ['介绍了渔港承载能力提升、海岛养老等行动', []],
    ['实施近海巡护、夏季攻势、特大港“扩权赋能”等行动', ['夏季攻势', '特大港“扩权赋能”']],
  ])('%s', (text, expected) => expect(seenBy(programmeShared, text)).toEqual(expected));
});

test('what other passages quote is an initiative with a head behind it', () => {
  const { corpus } = contextOf('推进“扩渔提质”和“价值转换”');
  const seen = (text: string) => seenBy(programmeQuoted, text, { corpus });
  expect(seen('深化扩渔提质改革，')).toEqual(['扩渔提质改革']);
  expect(seen('扩渔提质走深走实，渔港价值转换机制')).toEqual([]);
});

describe('what a place is to become', () => {
  test('an epithet and the bare name of a place', () => {
    const text = '建设平安临港，临港市';
    expect(seenBy(programmePlace, text, { found: [foundIn(text, '临港')] })).toEqual(['平安临港']);
    expect(seenBy(programmePlace, '建设法治中国')).toEqual(['法治中国']);
    expect(seenBy(programmePlace, '平安大道')).toEqual([]);
  });
});

describe('counted initiatives', () => {
  test.each([
    ['办好十方面民生实事', ['十方面民生实事']],
    ['3类15件民生实事全面完成', ['3类15件民生实事']],
    ['抓好十大引领性渔业改革，', ['十大引领性渔业改革']],
    ['办好民生实事', []],
    ['完成12件民生实事、30项重点民生实事', ['12件民生实事', '30项重点民生实事']],
    ['深化未渔即办改革，立即改革，', ['未渔即办改革']],
    ['深化渔业特派员制度，落实滩长制', ['渔业特派员制度', '滩长制']],
    ['打造415X先进船舶集群，完善8+4渔业政策体系', ['415X先进船舶集群', '8+4渔业政策体系']],
    ['探索海岸线TOD模式，', ['TOD模式']],
    ['以链长制推动', ['链长制']],
    ['规模达2.5X倍', []],
  ])('%s', (text, expected) => expect(seenBy(programmeNumber, text)).toEqual(expected));
});

test('initials that name a model stand for it through their article', () => {
  const [found] = programmeNumber.recognise(contextOf('探索海岸线TOD模式，'));
  expect(found!.seeds).toMatchObject([{ text: 'TOD', within: 'article' }]);
});
