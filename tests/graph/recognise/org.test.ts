import { describe, expect, it } from 'vitest';
import { bodies } from '../../../graph/recognise/org-body';
import { suffixes } from '../../../graph/recognise/org-suffix';
import { projectOwners } from '../../../graph/recognise/org-project';
import { units } from '../../../graph/recognise/org-unit';
import { divisions } from '../../../graph/recognise/place-division';
import { villages } from '../../../graph/recognise/place-village';
import type { Candidate, Recogniser } from '../../../graph/recognise/types';
import { person } from '../../../graph/recognise/person';
import { believe, longestBelieved } from '../../../graph/resolve/overlap';
import { contextOf, seenBy } from './contexts';

/** Organisations believed in a text, places being known. */
function organisations(text: string): readonly string[] {
  const found: Candidate[] = [];
  const recognisers: readonly Recogniser[] = [divisions, villages, person, bodies, units, suffixes, projectOwners];
  for (const recogniser of recognisers) found.push(...recogniser.recognise(contextOf(text, { found })));
  return longestBelieved(believe(found))
    .filter(({ type }) => type === 'org')
    .map(({ start, end }) => text.slice(start, end));
}

describe('the corps of Xinjiang', () => {
  it('is meant where the text is of Xinjiang', () => {
    const text = '支持兵团改革。';
    const seen = (placeName: string | null) => seenBy(bodies, text, { placeName });
    expect(seen('新疆维吾尔自治区')).toEqual(['兵团']);
    expect(seen(null)).toEqual([]);
  });
});

describe('an institute of an academy', () => {
  it('is looked for by its own name in its article', () => {
    const text = '中国科学院国家天文台举行仪式。';
    const found = bodies.recognise(contextOf(text));
    const institute = suffixes.recognise(contextOf(text, { found })).find(({ seeds }) => seeds);
    expect(institute?.seeds).toEqual([{ text: '国家天文台', within: 'article', weight: 1, wholeWords: true }]);
  });
});

describe('the pilot free trade zone', () => {
  it.each([
    ['浙江省', ['中国（浙江）自由贸易试验区']],
    ['嘉兴市', ['中国（浙江）自由贸易试验区']],
    [null, []],
  ])('is that of the province in which %s lies', (placeName, expected) => {
    const text = '自贸试验区新设企业翻番，实施自贸试验区提升战略。';
    const found = bodies.recognise(contextOf(text, { placeName })).filter(({ subtype }) => subtype === 'zone');
    expect(found.map(({ name }) => name)).toEqual(expected);
  });
});

describe('organisations', () => {
  it.each([
    ['the closed list', '国务院办公厅和教育部印发通知。', ['国务院办公厅', '教育部']],
    ['party bodies of a place', '中共嘉兴市委组织部和海宁市委作了部署。', ['中共嘉兴市委组织部', '海宁市委']],
    ['a department by its short form', '温州市发改委、丽水市人社局参与起草。', ['温州市发改委', '丽水市人社局']],
    ['a level word for the place', '省司法厅会同省人大常委会法工委调研。', ['省司法厅', '省人大常委会法工委']],
    ['a chain of places', '浙江省台州市玉环市退役军人事务局发来感谢信。', ['浙江省台州市玉环市退役军人事务局']],
    ['a branch named after a place', '经绍兴市公安局越城分局核实。', ['绍兴市公安局越城分局']],
    ['a school that opens with a place', '与浙江工商大学法学院签约。', ['浙江工商大学法学院']],
    ['a company by its suffix', '引进了蓝鲸精密制造有限公司。', ['蓝鲸精密制造有限公司']],
    ['international bodies by their short forms', '二十国集团、亚信和海合会成员', ['二十国集团', '亚信', '海合会']],
    ['channels of a place', '嘉兴交通之声和浙江渔业频道报道', ['嘉兴交通之声', '浙江渔业频道']],
    ['a division of an office', '温州市司法局普法与依法治理处负责人说', ['温州市司法局普法与依法治理处']],
    ['a league in quotes', '成立“渔家护滩联盟”，', ['渔家护滩联盟']],
    [
      'a zone',
      '推动湖州经济技术开发区和中国（浙江）自由贸易试验区舟山片区联动。',
      ['湖州经济技术开发区', '中国（浙江）自由贸易试验区舟山片区'],
    ],
    [
      'a campus of a body, by the body before it or its short form',
      '建成台州学院椒江校区，市海医所玉环院区开诊。',
      ['台州学院椒江校区', '市海医所玉环院区'],
    ],
    [
      'what its works makes a year',
      '推动潮晖铝电50万吨绿电铝技改、青螺辉源20万吨铝板项目建设，生产钾肥50万吨。',
      ['潮晖铝电', '青螺辉源'],
    ],
    [
      'a kind of body behind a village',
      '在金东区岭下镇坡阳村卫生室看病，每个村卫生室都通网。',
      ['金东区岭下镇坡阳村卫生室'],
    ],
    [
      'a trial zone of its place',
      '推进嘉兴国际海洋开放试验区、台州国家农高区建设。',
      ['嘉兴国际海洋开放试验区', '台州国家农高区'],
    ],
    ['a centre that two places share', '湖州—嘉兴海洋合作中心落地。', ['湖州—嘉兴海洋合作中心']],
    [
      'what its group stands before',
      '工人们来自浙车嘉兴机车车辆有限公司和嘉兴蓝鲸重型机械有限公司。',
      ['浙车嘉兴机车车辆有限公司', '嘉兴蓝鲸重型机械有限公司'],
    ],
    ['a leader who visits it', '嘉兴市委书记周志远调研嘉兴经济技术开发区。', ['嘉兴市委', '嘉兴经济技术开发区']],
    ['heavy works by where they are', '走进嘉兴重工，嘉兴重工产业升级。', ['嘉兴重工']],
    ['a bureau of a news agency', '新华社浙江分社派出记者。', ['新华社浙江分社']],
    ['what stands on one side', '村里东有鲻浦书院。', ['鲻浦书院']],
    ['services of the armed forces', '海军、空军官兵和武警官兵', ['海军', '空军', '武警']],
    ['a bloc in short', '在上合、金砖等场合', ['上合', '金砖']],
    [
      'bodies of its place in a list',
      '海宁市农业农村局、财政局和人社局印发。',
      ['海宁市农业农村局', '财政局', '人社局'],
    ],
    ['who watches over a body', '反馈给驻市水利局纪检监察组。', ['驻市水利局纪检监察组']],
    ['a branch of the party for a time', '桐乡市濮院毛衫基地临时党支部成立。', ['桐乡市濮院毛衫基地临时党支部']],
    ['a channel of a place', '浙江少儿频道播出。', ['浙江少儿频道']],
    ['a zone by its quarter', '鲸澜综保区封关。', ['鲸澜综保区']],
    ['the field of a centre of the country', '建成国家海藻创新研究中心。', ['国家海藻创新研究中心']],
    ['a branch school with its own name', '设立桐乡市第一中学育新分校。', ['桐乡市第一中学育新分校']],
    ['a level behind this', '该县农业农村局发文，我市纪委跟进。', ['县农业农村局', '市纪委']],
    ['the head of a department in short', '州委统战部长孟潮生', ['州委统战部']],
    ['a zone on which another is built', '在海宁经济开发区建设皮革产业园。', ['海宁经济开发区']],
    ['a zone that two places share', '召开浙台（平湖）经贸合作区会议。', ['浙台（平湖）经贸合作区']],
    [
      'a zone of two places',
      '支持磨憨—磨丁经济合作区和湖州—安吉边境经济合作区。',
      ['磨憨—磨丁经济合作区', '湖州—安吉边境经济合作区'],
    ],
    ['a port on land', '嘉兴国际陆港区扩容，湖州航空港区和南北共建园区。', ['嘉兴国际陆港区', '湖州航空港区']],
    ['a prison for the young', '走进省未成年犯管教所。', ['省未成年犯管教所']],
    ['an insurer and a broker', '鲸澜人寿、贝蔚证券落户，工伤保险扩面。', ['鲸澜人寿', '贝蔚证券']],
    ['a level behind a preposition', '据县气象台预报，县农商行停业。', ['县气象台', '县农商行']],
    ['a level behind 和', '县妇幼保健院和县第一中学联合义诊。', ['县妇幼保健院', '县第一中学']],
    [
      'a committee of another party',
      '民进市委会和民盟嘉兴市委到场，台盟中央',
      ['民进市委会', '民盟嘉兴市委', '台盟中央'],
    ],
    ['a level behind an office somebody held', '曾任省卫生厅副厅长，兼市高法院院长', ['省卫生厅', '市高法院']],
    ['a part of a hospital that is called by a word', '推动安宁医院澜东院区等开工。', ['安宁医院澜东院区']],
    ['a name that opens with 中 behind a mark', '重组青澜集团、中澜航空集团。', ['青澜集团', '中澜航空集团']],
    ['heavy industry of a place', '吉林化纤产销跃升，上海电气投产，上海电气设备齐全。', ['吉林化纤', '上海电气']],
    ['a centre that is founded for a field', '设立仿生海藻制造业创新中心。', ['仿生海藻制造业创新中心']],
    ['stations and sections', '省卫生监督所和嘉兴公路总段到场。', ['省卫生监督所', '嘉兴公路总段']],
    [
      'a zone of a quarter in single characters',
      '石嘴山高新区、吴忠金积工业园入选。',
      ['石嘴山高新区', '吴忠金积工业园'],
    ],
    ['the general office of a central body', '国家广播电视总局办公厅发出通知。', ['国家广播电视总局办公厅']],
    ['a team of its place', '嘉兴鲸澜女足夺冠。', ['嘉兴鲸澜女足']],
    ['a studio of a head teacher', '“沈望舒名校长工作室”启动。', ['沈望舒名校长工作室']],
    ['a centre of the country and its seat', '国家海藻计量中心（浙江）挂牌。', ['国家海藻计量中心（浙江）']],
    ['a region whose word the segmenter joins', '按照新疆自治区党委部署。', ['新疆自治区党委']],
    ['painters and players', '嘉兴画院和嘉兴越剧团', ['嘉兴画院', '嘉兴越剧团']],
    ['an office in short', '省教委和嘉兴市教育工委', ['省教委', '嘉兴市教育工委']],
    [
      'who holds it',
      '海岱煤焦集团石沟煤业有限公司和嘉兴大学湖州研究院',
      ['海岱煤焦集团石沟煤业有限公司', '嘉兴大学湖州研究院'],
    ],
    ['a zone and its part', '建设湖嘉临空经济示范区嘉兴片区。', ['湖嘉临空经济示范区嘉兴片区']],
    ['both hospitals', '海州大学附属医院嘉兴医院投用。', ['海州大学附属医院嘉兴医院']],
    ['a field of one character', '筹建国家碳计量中心。', ['国家碳计量中心']],
    ['a level behind 至', '报告至县农业农村局。', ['县农业农村局']],
    ['a branch of a bureau of the country', '国家矿山安全监察局浙江局到场。', ['国家矿山安全监察局浙江局']],
    ['another of its kind before it', '合并嘉兴银行、汇和银行，', ['嘉兴银行', '汇和银行']],
    ['a house by who heads it', '嘉兴市文化馆馆长和海宁市体育中心主办', ['嘉兴市文化馆', '海宁市体育中心']],
    ['artists', '嘉兴市书法家协会和省作家协会', ['嘉兴市书法家协会', '省作家协会']],
    ['a bureau of many things', '海宁市文化广电体育和旅游局发文。', ['海宁市文化广电体育和旅游局']],
    ['a bureau by what it does', '转任嘉兴市海洋产业促进局局长，嘉兴市产业布局。', ['嘉兴市海洋产业促进局']],
    ['a bureau of former times', '来到海宁市国土资源局。', ['海宁市国土资源局']],
    ['an office of a government', '省政府督查室和海宁县府办到场。', ['省政府督查室', '海宁县府办']],
    ['a committee of a zone', '市高新区党工委召开会议。', ['市高新区党工委']],
    ['a committee of an area without a list', '宣布澜蔚新区党工委成立。', ['澜蔚新区党工委']],
    ['a committee of the early years', '重建中共澜东特委，下辖4个中心县委。', ['中共澜东特委']],
    ['an exchange', '两家企业在北交所和纳斯达克上市。', ['北交所', '纳斯达克']],
    ['the central school of a town', '鲸澜中心校获奖。', ['鲸澜中心校']],
    ['its place before 和', '参观湖州和蔚商业管理有限公司。', ['湖州和蔚商业管理有限公司']],
    ['what says that it is one', '引进上市公司鲸澜能源集团有限公司。', ['鲸澜能源集团有限公司']],
    ['a chamber from a county that is a common word', '嘉兴开化商会成立。', ['嘉兴开化商会']],
    ['a word that is cut off', '蔚新科集团和蔚新科中学同属一家，蔚新科很大。', ['蔚新科集团', '蔚新科中学']],
    ['a quoted name', '镇里成立了“老娘舅工作室”。', ['老娘舅工作室']],
  ])('finds one by %s', (_, text, expected) => {
    expect(organisations(text)).toEqual(expected);
  });

  it.each([
    ['a person who stands between', '副总经理李春向考察团介绍。'],
    ['a trade of a zone', '鲸澜化工园开园。'],
    ['a house in passing', '在嘉兴市文化馆看展。'],
    ['ranks and measures', '评出浙江省级绿色工厂，打造国家级农业产业园，改造海拔800米以上农村小学。'],
    ['common nouns', '公立医院和上市公司都有社会责任，普通高中扩大招生。'],
    ['words that end like a suffix', '优化产业布局，构建新格局，开好局起好步。'],
    ['what is counted', '新建研究中心12家、养老服务中心30个。'],
    ['what a country or place is to become', '建设美丽中国示范区，打造法治浙江示范区，建设共同富裕示范区。'],
    ['what is counted before it', '设立5个自贸联动创新区，建成3个露天煤矿。'],
    ['kinds of places', '选举农村集体经济组织理事会成员，加强乡村文体俱乐部建设。'],
    ['cities that have districts', '各设区市工委派员参加。'],
    ['whom a service of the forces gave his name', '大家跟着钟海军下乡。'],
    ['what is aimed at', '力争经开区进位。'],
    ['what every village has', '村里成立红白理事会和道德评议会。'],
    ['what a city is to become', '打造国家科技创新中心。'],
    ['kinds of bodies', '外资银行和非银行支付机构，初高中学位，紧密型医联体，露天煤矿。'],
    ['bodies of every place side by side', '报乡级人民政府村民委员会选举机构备案，未向邮政企业查询。'],
    ['what lives', '湾区生物多样性更加丰富，沿岸生物资源得到养护。'],
    ['a level word inside another', '园区管理水平提升，社区委托第三方运营，山区政策落地。'],
    ['the post of a village', '武义县柳城镇青岭村党支部书记到场。'],
    ['a kind behind 和 and a country by one character', '打造省级和美乡村重点片区。'],
  ])('leaves %s alone', (_, text) => {
    expect(organisations(text)).toEqual([]);
  });
});
