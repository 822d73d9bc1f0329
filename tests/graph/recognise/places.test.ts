import { describe, expect, test } from 'vitest';
import { loadLexicon } from '../../../graph/node/lexicon';
import { segment } from '../../../graph/node/segment';
import { recognise } from '../../../graph/recognise/recognise';
import { believe, longestBelieved } from '../../../graph/resolve/overlap';
import type { MentionKind } from '../../../lib/model/types';
import { textsOf } from './texts';

const tools = { lexicon: loadLexicon('assets/lexicon'), segment };

/** Surfaces of the places of one kind, believed after all recognisers have looked at an article of these passages. */
function places(passages: readonly string[], kind: MentionKind = 'name', home?: string): readonly string[] {
  const texts = textsOf([passages]);
  const placed = home ? { ...texts, placeNames: new Map([[texts.articles[0]!.id, home]]) } : texts;
  const candidates = recognise(placed, tools);
  return texts.passages.flatMap(({ id, text }) =>
    longestBelieved(believe(candidates.get(id)!))
      .filter((span) => span.type === 'place' && span.kind === kind)
      .map(({ start, end }) => text.slice(start, end)),
  );
}

describe('short forms of counties', () => {
  test.each([
    ['stand behind what holds them', ['从浙江安吉出发'], ['浙江', '安吉']],
    ['stand in an enumeration of their province', ['淳安、龙游、景宁三县'], ['淳安', '龙游', '景宁']],
    ['stand by their full name in the article', ['安吉县的毛竹', '安吉的白茶'], ['安吉县', '安吉']],
    [
      'stand in a list that counts them',
      ['金华、江山、天台3个县市，仙居、云和等5个重点县'],
      ['金华', '江山', '天台', '仙居', '云和'],
    ],
    [
      'stand where the items beside theirs open with places',
      ['浙江各地推广嵊州茶机、遂昌竹炭、缙云烧饼'],
      ['浙江', '嵊州', '遂昌', '缙云'],
    ],
    ['lead to a city of their province', ['建设从安吉到杭州的路'], ['安吉', '杭州']],
    ['are surer the longer their row', ['文昌、琼海、万宁、陵水打造重要节点'], ['文昌', '琼海', '万宁', '陵水']],
    ['are words where nothing licenses them', ['维护世界和平，清水长流，江山如画'], []],
    ['are words behind a province too', ['推动辽宁振兴发展'], ['辽宁']],
    ['are not parts of words', ['身穿中山装的人'], []],
  ] as const)('%s', (_, passages, expected) => {
    expect(places(passages)).toEqual(expected);
  });
});

describe('short forms of townships', () => {
  test.each([
    ['stand beside one another in the article of their city', ['建设虾峙、桃花等示范岛'], '舟山', ['虾峙', '桃花']],
    ['stand alone where they are no other word', ['推进金塘新材料项目，看望桃花'], '舟山', ['金塘']],
    [
      'leave out their people',
      ['位于桶井土家族乡的茶园', '桶井乡的茶香，桶井的路好'],
      '铜仁',
      ['桶井土家族乡', '桶井乡', '桶井'],
    ],
    [
      'leave out their people in the article of another',
      ['位于德江县桶井土家族乡', '桶井的路好'],
      '',
      ['德江县', '桶井土家族乡', '桶井'],
    ],
    ['mean nothing elsewhere', ['建设虾峙、桃花等示范岛'], '嘉兴', []],
    ['are no initials of provinces', ['云台镇的茶园'], '', []],
  ] as const)('%s', (_, passages, home, expected) => {
    expect(places(passages, 'name', home)).toEqual(expected);
  });
});

describe('short forms of cities', () => {
  test.each([
    ['are what a text says again and again', ['保定已融入都市圈，保定人气旺，', '保定开放'], ['保定', '保定', '保定']],
    ['are nothing said once where their province is not named', ['保定已融入都市圈'], []],
  ] as const)('%s', (_, passages, expected) => {
    expect(places(passages)).toEqual(expected);
  });
});

describe('rivers that no list holds', () => {
  test.each([
    ['stand in a list of them', ['打通织布河、苦水河与柳树河'], ['织布河', '苦水河', '柳树河']],
    ['have what only a river has', ['住在磨盘河上游，'], ['磨盘河']],
    ['and lakes stand in one', ['疏浚青螺湖、磨盘湖，养护人工湖、天然湖'], ['青螺湖', '磨盘湖']],
    ['are no kinds', ['治理中小河流，母亲河两岸和护城河沿线，走向大江大河'], []],
    ['are nothing in passing', ['他站在磨盘河的石阶上'], []],
  ] as const)('%s', (_, passages, expected) => {
    expect(places(passages)).toEqual(expected);
  });
});

describe('airports', () => {
  test('are no row of initials for one of their characters', () => {
    expect(places(['天门市的代表到了。', '推动天河国际机场扩建'], 'abbr')).toEqual([]);
    expect(places(['金华市和义乌市合作。', '推动金义国际机场前期'], 'abbr')).toEqual(['金', '义']);
  });

  test('begin with their city', () => {
    expect(places(['开工建设舟山青螺湾国际机场'])).toEqual(['舟山青螺湾国际机场']);
  });
});

describe('names of divisions', () => {
  test.each([
    ['end where a word of its own begins', ['黄石市县领导和南部县城居民'], ['黄石']],
    ['are no level in a list of levels', ['市和县（市、区）人民政府，青螺镇和县粮食局，去过含山县和县城'], ['含山县']],
    [
      'stand behind what holds them',
      ['部队会同县人武部走进马鞍山市和县，天津市和平区'],
      ['马鞍山市', '和县', '天津市', '和平区'],
    ],
    ['do not take a kind of town for a town', ['建设小城镇、中心镇和重点村'], []],
    ['leave their level to an office', ['海南省长到场，来到婺城区长山乡'], ['海南', '婺城区', '长山乡']],
    ['stand before 人', ['一位山东人'], ['山东']],
  ] as const)('%s', (_, passages, expected) => {
    expect(places(passages)).toEqual(expected);
  });
});

describe('regions, waters, sites', () => {
  test.each([
    ['融入长三角和粤港澳大湾区', ['长三角', '粤港澳大湾区']],
    ['推动粤东粤西粤北协调发展，广东各市', ['粤东', '粤西', '粤北', '广东']],
    ['长江下游的港口', ['长江']],
    ['中国式现代化', []],
    ['有中国特色的制度，海铁、海河等多式联运', []],
    ['加强海铁、海河、江海联运，乘“长江”号到泰山站', []],
    ['推进青蒿水库、苦蕨子水库等工程', ['青蒿水库', '苦蕨子水库']],
    ['大型水库、中型水库、小型水库', []],
    ['加快建设青石沟至哈密铁路，推进柳坪至苍溪镇高速公路', ['青石沟至哈密铁路', '柳坪至苍溪镇高速公路']],
    ['楠溪江边，守住“半壁江山”', ['楠溪江']],
    ['乐山港与义乌机场', ['乐山港', '义乌机场']],
    ['唐山市来电，唐山港沿海货物吞吐量增长', ['唐山市', '唐山港']],
    ['丽水国家森林公园与麦积山石窟', ['丽水国家森林公园', '麦积山石窟']],
    ['扩建杭州国际博览中心', ['杭州国际博览中心']],
    ['建设武汉城市圈', ['武汉城市圈']],
    [
      '扩建城市机场，城市更新、城市供水、城市交通、城市绿化、城市照明、城市排水、城市供热、城市燃气、城市消防、城市管网、城市道路、城市桥梁、城市公园',
      [],
    ],
    ['内蒙古和新疆共建临河至哈密铁路', ['内蒙古', '新疆', '临河至哈密铁路']],
    ['浙南山区的茶园', ['浙南']],
    ['湖南支持湘西北地区对接沿海，西北地区少雨', ['湖南', '湘西北地区', '西北地区']],
    ['支持“宜荆荆恩”城市群协同发展', ['宜荆荆恩”城市群']],
    ['保护董志塬、察汗淖尔，毛乌素绿了', ['董志塬', '察汗淖尔', '毛乌素']],
    ['推进黑瞎子岛联合保护', ['黑瞎子岛']],
    ['支持贵安发展，乌沙哈达水利枢纽开工', ['贵安', '乌沙哈达水利枢纽']],
    ['南京东路、北京大道和金华道，嘉兴路径', ['南京东路', '北京大道', '嘉兴']],
    ['顺应城市发展', []],
    ['南昌市新建和改造水库，新建公路，来到新建区', ['南昌市', '新建区']],
    ['东阳市南马、千祥和马宅3镇通了路', ['东阳市', '南马', '千祥', '马宅']],
    ['东阳南马的农户，东阳市千祥、木雕', ['东阳', '东阳市']],
    ['建设银川陆港，发展陆港经济', ['银川陆港']],
    ['应当会同县级部门，会同有关部门办理', []],
    ['等了多年的青汊铁路通车', ['青汊铁路']],
    ['山东各地比学赶超，东阿获评全国示范县', ['山东', '东阿']],
    ['出口到东南亚、欧洲和哈萨克斯坦', ['东南亚', '欧洲', '哈萨克斯坦']],
    ['美国马里兰州的一座桥', ['美国', '马里兰州']],
    ['会见德国总理，自驾到云南旅游', ['德国', '云南']],
  ] as const)('%s', (text, expected) => {
    expect(places([text])).toEqual(expected);
  });
});

describe('villages', () => {
  test.each([
    ['behind a township', ['武义县白姆乡金坛村的茶园'], ['武义县', '白姆乡', '金坛村']],
    [
      'again without 村 in the same article',
      ['武义县白姆乡金坛村的茶园', '种在金坛等地'],
      ['武义县', '白姆乡', '金坛村', '金坛'],
    ],
    ['with a number in its name', ['武义县白姆乡岭头三村的茶园'], ['武义县', '白姆乡', '岭头三村']],
    ['of a county in short', ['东山澳角村靠海'], ['东山', '澳角村']],
    ['that the segmenter does not know, with its 村', ['去往鸥浦村的路修好了'], ['鸥浦村']],
    ['without a word glued to them', ['鹭洲村党支部书记来了，除鹭洲村党支部书记外都到了'], ['鹭洲村', '鹭洲村']],
    ['that villagers follow', ['来到武义县白姆乡金坛村走访村民'], ['武义县', '白姆乡', '金坛村']],
    ['where somebody is, before what it has', ['她在榧店村担任干部', '到贫困村驻村，在城市社区'], ['榧店村']],
    ['beside another', ['走访了石蟹村、榧店村'], ['石蟹村', '榧店村']],
    ['without 村 behind the town that holds them', ['来自金华市鲻浦镇石蟹坪的农户'], ['金华市', '鲻浦镇', '石蟹坪']],
    ['that fill a list', ['走访石蟹坪村、上鲻碾头村，种下果树'], ['石蟹坪村', '上鲻碾头村']],
    [
      'with a hamlet whose kind is no other word',
      ['金华市鲻浦镇石蟹村那榧屯家家种茶'],
      ['金华市', '鲻浦镇', '石蟹村', '那榧屯'],
    ],
    ['with a hamlet of it', ['金华市鲻浦镇石蟹村榧子屯，他的家乡'], ['金华市', '鲻浦镇', '石蟹村', '榧子屯']],
    ['of a list behind its town', ['金华市鲻浦镇南石蟹村、榧店村'], ['金华市', '鲻浦镇', '南石蟹村', '榧店村']],
    ['behind the committee of another', ['石蟹村委会榧子仔村修路'], ['榧子仔村']],
    [
      'of herders',
      ['乌审旗图克镇巴彦敖包嘎查有渔港，巴彦敖包嘎查很大，组织嘎查学习，多平方米的嘎查室'],
      ['乌审旗', '图克镇', '巴彦敖包嘎查', '巴彦敖包嘎查'],
    ],
    ['but no list of kinds', ['建设旅游村、文化村，培育示范村、样板村'], []],
    ['but no kinds of villages', ['行政村、城中村和空心村，每个村'], []],
    ['nor what villagers do', ['三人退出村民小组，自愿退出村民小组的，应当退出村民小组的账'], []],
  ] as const)('%s', (_, passages, expected) => {
    expect(places(passages)).toEqual(expected);
  });
});

describe('single characters', () => {
  test.each([
    ['in a row with a head', ['杭州和宁波唱好杭甬“双城记”'], ['杭', '甬']],
    ['of provinces', ['沪苏浙皖四地'], ['沪', '苏', '浙', '皖']],
    ['in an enumeration', ['嘉兴、湖州、丽水等地，甬、嘉、湖、丽'], ['甬', '嘉', '湖', '丽']],
    ['inside a railway', ['金华和义乌开建金义高铁'], ['金', '义']],
    ['after a verb of coming', ['欢迎来浙投资'], ['浙']],
    ['that are aided', ['医生们援藏、援青三年'], ['藏', '青']],
    ['of two provinces that the segmenter knows', ['干线引领川渝乃至西部地区'], ['川', '渝']],
    ['as a city beside cities of its province', ['甬台一体化'], ['甬', '台']],
    ['but not as peoples', ['武汉和西藏的学校出版汉藏双语教材'], []],
    ['but not by chance', ['新晋院士，辽宁优品，长安宁'], []],
  ] as const)('%s', (_, passages, expected) => {
    expect(places(passages, 'abbr', '浙江省')).toEqual(expected);
  });
});

describe('lines of urban rail', () => {
  test.each([
    ['太原地铁1号线开通，轨道交通M8线开工', ['太原地铁1号线', '轨道交通M8线']],
    ['延伸地铁4号线、七号线二期', ['地铁4号线', '七号线二期']],
    ['地铁15号线二期南段通车，S3线一期西段开工', ['地铁15号线二期南段', 'S3线一期西段']],
    ['车间里3号线的工人', []],
  ])('%s', (text, expected) => expect(places([text])).toEqual(expected));
});

describe('lines and works', () => {
  test.each([
    ['of power', '推动“青电入桂”特高压输电通道和陇电入渝工程，电入户', ['青电入桂”特高压输电通道', '陇电入渝工程']],
    ['on waters', '实施嫩江干流防洪治理工程', ['嫩江干流防洪治理工程']],
    ['in phases', '岑公港二期开工', ['岑公港二期']],
    ['shared with neighbours', '货物经中老铁路出口，中欧公路运输增长', ['中老铁路']],
    ['of a list with one head', '启动桑洮、敦榆和四梧集扩能等铁路项目', ['桑洮', '敦榆', '四梧集扩能']],
    ['on one side of a place', '建好武汉城市圈北环', ['武汉城市圈北环']],
    ['after what they stand at', '建设石蟹滩水电站，在榧龙山隧道', ['石蟹滩水电站', '榧龙山隧道']],
    ['across a river', '修建清涟河大桥', ['清涟河大桥']],
    ['under what the segmenter knows', '提升湘桂铁路运能，高速铁路运营里程过千', ['湘桂铁路']],
    ['on a canal', '打造安吉运河经济带', ['安吉运河']],
    ['that lead water', '开工建设浙东水资源配置工程、引洮二期，从四面引来客商', ['浙东水资源配置工程', '引洮二期']],
    ['across the country', '保护南水北调东线一期工程水源，川气东送三线过境', ['南水北调东线一期工程', '川气东送三线']],
    ['around a region', '规划环太湖产业带，推进环北部湾水资源配置工程', ['环太湖产业带', '环北部湾水资源配置工程']],
    ['by their size', '开工鹭榧大型水库，除险加固大型水库', ['鹭榧大型水库']],
    [
      'with their sections',
      '京滨城际南段、湘桂铁路衡阳至永州段和沪昆高铁一段路',
      ['京滨城际南段', '湘桂铁路衡阳至永州段', '沪昆高铁'],
    ],
    ['from one end to the other', '规划建设安吉至嘉兴输氢管道', ['安吉至嘉兴输氢管道']],
    ['but no titles of the nation', '入选中国传统村落，成为中国石雕之乡', []],
    ['but no metals', '黄金、白银、铅锌产量增长', []],
  ] as const)('%s', (_, text, expected) => expect(places([text])).toEqual(expected));
});

describe('streets and roads', () => {
  test.each([
    ['in lists', ['先后察看滨湖大道、鹿鸣路和青浦街的绿化'], ['滨湖大道', '鹿鸣路', '青浦街']],
    ['where they meet', ['起点接桂浦路与灵桥路平交口，终点与滨江北路相交'], ['桂浦路', '灵桥路', '滨江北路']],
    ['under works', ['走访振兴大街西侧，沿汀洲公路改造段步行'], ['振兴大街', '汀洲公路']],
    ['that one list sums up', ['更新改造棠康路等道路八十条'], ['棠康路']],
    ['as rings', ['东四环、西北五环路大修，三环路以内限行'], ['东四环', '西北五环路', '三环路']],
    ['with numbers', ['开工G387林海大通道和218国道改建，S201桐梓线通车'], ['G387林海大通道', '218国道', 'S201桐梓线']],
    ['with the number and name of a motorway', ['实施G98环海高速公路扩容'], ['G98环海高速公路']],
    ['but no figures of speech', ['走出新路、致富路，走好发展之路，四环相扣，两条路都通'], []],
    ['but no kinds', ['建设资源路、旅游路、产业路，打通断头路，新建公路、城市道路、二级公路'], []],
  ] as const)('%s', (_, passages, expected) => {
    expect(places(passages)).toEqual(expected);
  });
});

describe('townships that no list holds', () => {
  test.each([
    ['stand beside each other', ['省里批准将榧岙乡和鲻浦镇、蛎塘镇划归县里'], ['榧岙乡', '鲻浦镇', '蛎塘镇']],
    [
      'stand in what holds them, before their villages',
      ['位于该县榧园乡的车站', '金华市鲻浦镇石潭村'],
      ['榧园乡', '金华市', '鲻浦镇', '石潭村'],
    ],
    ['are known again in their article', ['来到榧园乡', '位于该县榧园乡的车站'], ['榧园乡', '榧园乡']],
    ['end where the next begins', ['金华市鲻浦镇和榧岙乡联办'], ['金华市', '鲻浦镇', '榧岙乡']],
    ['but are no kinds', ['建设中心镇、特色小镇和水乡古镇，乡镇和村镇'], []],
    ['nor what is done to all', ['只选县里的代表，不参加乡、民族乡、镇的选举'], []],
  ] as const)('%s', (_, passages, expected) => {
    expect(places(passages)).toEqual(expected);
  });
});

test('我省 and 全市 are the place of the article, and nothing where it has none', () => {
  expect(places(['我省各地，全市场通行，全市上下'], 'coref', '湖州')).toEqual(['我省', '全市']);
  expect(places(['我省各地'], 'coref')).toEqual([]);
});

describe('sites of a list with one kind behind it', () => {
  test.each([
    ['争取白鹭峡、青螺等水电站开工', ['白鹭峡', '青螺']],
    ['加快建设石榴口、乌兰塔、凤尾3个抽水蓄能电站', ['石榴口', '乌兰塔', '凤尾']],
    ['推进青螺、榧龙岭大型水库除险加固', ['青螺', '榧龙岭大型水库']],
    ['新增普陀岩、莲花沟、月牙湾3家5A级景区', ['普陀岩', '莲花沟', '月牙湾']],
    ['推进三条公路和梧桑等4个在建铁路项目', ['梧桑']],
    ['推进大型、中型等水库除险加固', []],
    ['加快管理、养护等机场业务外包', []],
  ])('%s', (text, expected) => expect(places([text])).toEqual(expected));
});

describe('works and sites nobody knows', () => {
  test.each([
    ['加强鲻浦古城、榧岙故城、莫干寺遗址等遗存', ['鲻浦古城', '榧岙故城', '莫干寺遗址']],
    ['从天府国际机场出发，建设区域国际机场', ['天府国际机场']],
    ['设立淮河口国家公园，北部湾港新增泊位', ['淮河口国家公园', '北部湾港']],
    ['汉魏许昌故城遗址和许昌故城遗址', ['汉魏许昌故城遗址', '许昌故城遗址']],
    ['走进马头山口岸，虎跳峡谷大桥合龙', ['马头山口岸', '虎跳峡谷大桥']],
    ['阜新五龙露天矿、鞍山东山墓群', ['阜新五龙露天矿', '鞍山东山墓群']],
    ['建设智能化煤矿，村里距离杭州大湖滑雪场五公里', ['杭州大湖滑雪场']],
    ['走进狮岭寺，古寺和寺庙很多', ['狮岭寺']],
    ['湖州国家级旅游度假区、月牙湖国家重要湿地', ['湖州国家级旅游度假区', '月牙湖国家重要湿地']],
    ['建设长春现代化都市圈和中关村科学城', ['长春现代化都市圈', '中关村科学城']],
    ['走过狮岗广化禅寺，大江大河水库安澜', ['狮岗广化禅寺']],
    ['建成雒尚、榧桑高铁，公路、机场、榧桑铁路', ['雒尚', '榧桑高铁', '榧桑铁路']],
    ['保护黄河流域湿地', ['黄河流域']],
    ['山西博物院和青海机场', ['山西博物院', '青海']],
    ['为江苏贡献连云港力量', ['江苏', '连云港']],
    ['直达丰台火车站和大兴国际机场。', ['大兴国际机场']],
    ['南水北调中线工程京石段铺开', ['南水北调中线工程京石段']],
    ['湿地公园获批国家湿地公园，走过杭州湿地公园获批的日子', ['杭州湿地公园']],
    ['建成长城国家文化公园，走过低山丘陵', ['长城国家文化公园']],
    ['国家重点工程包银高铁开通，检修及梧桑铁路扩能', ['包银高铁', '梧桑铁路']],
    ['地处秦巴山区集中连片特困地区', ['秦巴山区集中连片特困地区']],
    ['项目向雄安疏解，天府新区成立', ['雄安', '天府新区']],
    ['大熊猫国家公园成立运行', ['大熊猫国家公园']],
    ['浙江省五星级博物馆名单', ['浙江省']],
    ['建成雒尚高铁，加快双堠水库主体工程', ['雒尚高铁', '双堠水库']],
    ['加快石榴湾核电、招远核电一期建设', ['石榴湾核电', '招远核电一期']],
    ['钱清电厂三期投产，实施鄱阳湖水利枢纽工程', ['钱清电厂三期', '鄱阳湖水利枢纽工程']],
    ['力争鄱阳湖水利枢纽开工', ['鄱阳湖水利枢纽']],
    ['察看月牙湖公园和台州东站高速出口', ['月牙湖公园', '台州东站']],
    ['湖州市后门步行街', ['湖州市', '后门步行街']],
    ['建成渔盐博物馆新馆、良渚遗址博物馆', ['渔盐博物馆新馆', '良渚遗址博物馆']],
    ['长兴县煤山镇茶文化风情街、黄岩区宁溪直街', ['长兴县', '煤山镇', '茶文化风情街', '黄岩区', '宁溪直街']],
    ['修缮正阳门，走过独木桥，提高县城和城镇人口的比重', ['正阳门']],
    ['舟山本岛的学校', ['舟山本岛']],
    ['在顿涅茨克等地', ['顿涅茨克']],
    ['银川多民族社区居民亲如一家', ['银川']],
    ['建设新水库，通高速，现代化灌区', []],
    ['修缮帕特农神庙', ['帕特农神庙']],
    ['建成开放杭州海塘博物馆，一批博物馆向公众开放', ['杭州海塘博物馆']],
  ])('%s', (text, expected) => expect(places([text])).toEqual(expected));
});

test('a county with a long short form, or behind its province, is a place', () => {
  expect(places(['在青海，格尔木的光伏基地投产'])).toEqual(['青海', '格尔木']);
  expect(places(['广东早稻育秧展开，主产区台山建成育秧中心'])).toEqual(['广东', '台山']);
  expect(places(['青少年赴首都北京参观'])).toEqual(['北京']);
  expect(places(['对辽宁振兴发展寄予厚望，甘肃合作发展'])).toEqual(['辽宁', '甘肃']);
});

test('a transfer of water is named by its waters', () => {
  expect(places(['引江济淮工程全线通水，开展引白济洮前期工作，引进补充资金，调整经济结构'])).toEqual([
    '引江济淮工程',
    '引白济洮',
  ]);
});

describe('sites called after people', () => {
  test.each([
    ['of a clan', '修缮沈氏宗祠和钱家大院，走进农家大院和部队大院', ['沈氏宗祠', '钱家大院']],
    ['of one person', '瞻仰鲁迅祖居，走过徐悲鸿美术馆，图书馆开放', ['鲁迅祖居', '徐悲鸿美术馆']],
    ['whom nothing else names', '村里有古桥、沈知岑故居、周砚秋墓，', ['沈知岑故居', '周砚秋墓']],
    ['in their new houses', '嘉兴博物馆新馆开放，嘉兴博物馆馆长到场', ['嘉兴博物馆新馆', '嘉兴博物馆']],
  ] as const)('%s', (_, text, expected) => expect(places([text])).toEqual(expected));
});

describe('ports of entry', () => {
  test.each([
    ['磨憨铁路口岸通关，珲春口岸扩容', ['磨憨铁路口岸', '珲春口岸']],
    ['提升满都拉、策克公路口岸能级，智慧口岸建设', ['满都拉', '策克公路口岸']],
  ])('%s', (text, expected) => expect(places([text])).toEqual(expected));
});

test('a county with a long short form is itself in its province', () => {
  expect(places(['帮神农架创建茶叶公园'], 'name', '湖北省')).toEqual(['神农架']);
});

test('a county of the article’s province has sites of its own, whatever else its name means', () => {
  expect(places(['推动和平科学城建设，世界和平'], 'name', '天津市')).toEqual(['和平科学城']);
  expect(places(['推动和平科学城建设'], 'name', '浙江省')).toEqual([]);
});
