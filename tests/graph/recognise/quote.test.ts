import { describe, expect, test } from 'vitest';
import { corpusOf } from '../../../graph/recognise/corpus';
import { quote } from '../../../graph/recognise/quote';
import { quoteSpans } from '../../../graph/recognise/quote-spans';
import { contextOf, foundIn, seenBy } from './contexts';
import { textsOf } from './texts';

describe('quoted strings', () => {
  test.each([
    ['“甲”“乙”，“丙”', [0, 0, 0]],
    ['“甲”和“乙”带动“丙”', [0, 0, 2]],
  ])('%s stand in lists', (text, lists) => expect(quoteSpans(text).map(({ list }) => list)).toEqual(lists));

  test('an unclosed quote is none, nested quotes give the inner one', () => {
    expect(quoteSpans('“甲乙')).toEqual([]);
    expect(quoteSpans('“他说“甲乙”').map(({ span }) => span)).toEqual([[4, 6]]);
  });
});

test('initials of places before the quotes belong to the name', () => {
  const text = '持续唱好甬舟“双城记”，';
  const found = ['甬', '舟'].map((surface) => foundIn(text, surface, { kind: 'abbr' }));
  expect(seenBy(quote, text, { found })).toEqual(['甬舟“双城记”']);
});

test('what one article alone quotes again and again is a name', () => {
  const text = '“渔家互助园”又开课了。来“渔家互助园”的人多。';
  expect(seenBy(quote, text)).toEqual(['渔家互助园', '渔家互助园']);
  const elsewhere = corpusOf(textsOf([[text], ['“渔家互助园”人人都去。']]).passages);
  expect(seenBy(quote, text.slice(0, 11), { corpus: elsewhere })).toEqual([]);
});

test('what is quoted again in its article is the same name there', () => {
  const [candidate] = quote.recognise(contextOf('围绕“四新”主攻突破，'));
  expect(candidate!.seeds).toBeUndefined();
  expect(quote.recognise(contextOf('坚决落实“九稳”要求，'))[0]!.seeds).toContainEqual(
    expect.objectContaining({ text: '九稳', within: 'article', quoted: true }),
  );
});

test('the initial of its province names a thing in its own texts', () => {
  const text = '推出“苏渔通”，';
  expect(seenBy(quote, text, { placeName: '江苏省' })).toEqual(['苏渔通']);
  expect(seenBy(quote, text)).toEqual([]);
});

describe('names of policy in quotes', () => {
  test.each([
    ['深入实施“百湾千岸”工程，', ['百湾千岸”工程']],
    ['打造“527X”先进船舶产业体系，', ['527X”先进船舶产业体系']],
    ['学习运用“蓝湾经验”的做法', ['蓝湾经验']],
    ['加快推进“蓝湾清网”“碧海净滩”“金沙护岸”行动', ['蓝湾清网', '碧海净滩', '金沙护岸”行动']],
    ['坚决做到“两个维护”', ['两个维护']],
    ['做强“一湾一谷一岛一走廊”，', ['一湾一谷一岛一走廊']],
    ['推进生态保护“三统一”、渔民增收“六个一”', ['三统一', '六个一']],
    ['发扬渔民走南闯北的“四千”精神', ['四千']],
    ['“蓝湾管家”“护岸小哥”等品牌叫响全国', ['蓝湾管家', '护岸小哥']],
    ['“潮生小院”等特色民宿品牌走红', ['潮生小院']],
    ['实施青少年“筑基”工程', ['筑基”工程']],
    ['实施“527”先进船舶强市计划和“634”现代航运培育计划', ['527”先进船舶强市计划', '634”现代航运培育计划']],
    ['建设“高标准、高品位、高质量”民生工程', ['高标准、高品位、高质量']],
    ['拨打“12398”热线', []],
    ['坚定拥护“七个必须坚持”，', ['七个必须坚持']],
    ['推进“海湾+”行动', ['海湾+”行动']],
    ['深入实施三个“一号工程”', ['三个“一号工程”']],
    ['落实“4+1”重要要求', ['4+1”重要要求']],
    ['促进“渔船贷”等增量扩面，', ['渔船贷']],
    ['推进“一港（岸）一警”全覆盖', ['一港（岸）一警']],
    ['聚焦“1+3+N”目标任务体系，', ['1+3+N”目标任务体系']],
    ['锚定“三湾两岸”美好蓝图', ['三湾两岸”美好蓝图']],
    ['构建“两湾三岛”旅居发展空间布局，', ['两湾三岛”旅居发展空间布局']],
    ['创新开展“渔嫂帮帮团”“潮声入户来”，效果好', ['渔嫂帮帮团', '潮声入户来']],
    ['大力实施临港“强港城”、南岸“强渔区”战略', ['强港城', '强渔区”战略']],
    ['单位开展“我到渔村过周末”“我来海岛植棵树”等公益活动', ['我到渔村过周末', '我来海岛植棵树']],
    ['创设“皖渔贷”金融产品', ['皖渔贷']],
    ['加大“引船入鄂”力度', ['引船入鄂']],
    ['推出“融调解”，', ['融调解']],
    ['上线“渔获码”，', ['渔获码']],
    ['打造“20分钟”品质渔家文化圈。', ['20分钟”品质渔家文化圈']],
    ['全区打造“20分钟渔家文化圈”。', ['20分钟渔家文化圈']],
    ['优化“2080”产业集聚区布局', ['2080”产业集聚区']],
    ['以“五重百项”任务清单承接政策，创建“五个纳入”决策机制', ['五重百项”任务清单', '五个纳入”决策机制']],
    ['打好“几字湾”攻坚战任务，推进“五好”园区建设', ['几字湾”攻坚战', '五好”园区']],
    ['深入开展“渔家一家亲”活动，走进“渔家一家亲”活动室', ['渔家一家亲”活动', '渔家一家亲']],
    ['入围“科创海湾”试点城市，推动“三港一城”联动发展', ['科创海湾”试点城市', '三港一城']],
    ['开展“守护蓝色家园，建设美丽海湾”志愿活动', ['守护蓝色家园，建设美丽海湾']],
    ['擦亮“渔港新生活看临港”大品牌', ['渔港新生活看临港']],
    ['“潮汐面匠”“渔港师傅”“海岛茶师”等能人走红', ['潮汐面匠', '渔港师傅', '海岛茶师']],
    ['开行“临港号”“南岸快线号”等国际班列', ['临港号', '南岸快线号']],
    ['研发制造了“海湾勇士”“海湾蓝鲸”等新型装备', []],
    ['聚焦“渔港经营”这个重点，', []],
    ['推广“护港智造”，“护港智造”开辟渔业新模式', ['护港智造', '护港智造']],
    ['深化“五大护湾突破性举措”，做优“助渔三件事”', ['五大护湾突破性举措', '助渔三件事']],
    ['市“渔村文艺百场戏活动”优先安排在海岛', ['渔村文艺百场戏活动']],
    ['深化“投资临港”全球大招商，做优“银鲈鱼”基金矩阵', ['投资临港”全球大招商', '银鲈鱼']],
    ['“五好”园区提质增效', ['五好”园区']],
    ['深化拓展“文明在行动·满意在临港”活动', ['文明在行动·满意在临港”活动']],
    ['明确“2246688”总体发展思路', ['2246688']],
    ['“筑堤”工程启动', ['筑堤”工程']],
    ['实施“强港壮船”企业培育支持计划', ['强港壮船”企业培育支持计划']],
    ['依托“三湾三港”联动推进产业协同', ['三湾三港']],
    ['“港校联动”“港渔联动”常态化开展', ['港校联动', '港渔联动']],
  ])('%s', (text, expected) => expect(seenBy(quote, text)).toEqual(expected));

  test.each([
    '“十四五”时期，',
    '当好海洋经济的“压舱石”。',
    '渔民老陈说：“今年的虾好卖多了！”',
    '荣获“海上卫士”称号。',
    '他被乡亲们称为“虾王”。',
    '《“蓝湾”工程管理办法》',
    '打通服务“最后一公里”，',
    '跑出“安徽速度”，',
    '实现“二十五连丰”，',
    '“皖字号”海产品走俏',
    '拨打“12398”热线和“96777”专线',
    '被称为“铁脚板”“活海图”，',
    '“2035”已经不远',
    '杜绝“面子”工程',
  ])('%s is none', (text) => expect(seenBy(quote, text)).toEqual([]));

  test.each([
    ['组织实施“百湾千岸”工程', 'programme'],
    ['牢牢把握“五个更加注重”重要要求', 'tifa'],
    ['聚焦“国之大者”“湾之要事”，', 'tifa'],
    ['打造“全省第四极”，', 'tifa'],
    ['聚焦“智渔强市”建设目标', 'tifa'],
    ['创建“五个纳入”决策机制', 'programme'],
  ])('%s is a %s', (text, type) => expect(quote.recognise(contextOf(text)).at(-1)).toMatchObject({ type }));
});

test('a thing that its article brings in in quotes is looked for there without them', () => {
  const text = '打造“渔家工坊”。渔家工坊一年四季开着，渔家工坊人人都去，渔家工坊好。';
  const [found] = quote.recognise(contextOf(text));
  expect(found?.seeds).toEqual([expect.objectContaining({ text: '渔家工坊', within: 'article' })]);
});
