import { describe, expect, test } from 'vitest';
import { event } from '../../../graph/recognise/event';
import { eventSession } from '../../../graph/recognise/event-session';
import { foundIn, seenBy } from './contexts';

test('what keeps an anniversary is named by it', () => {
  expect(seenBy(event, '庆祝临港渔业协会成立50周年暨护滩先进表彰大会在临港举行')).toContain(
    '庆祝临港渔业协会成立50周年暨护滩先进表彰大会',
  );
});

test('what is the first of its kind is named without that', () => {
  expect(seenBy(event, '全国首场乡村马拉松开跑，全省首个芦苇博览会开幕，首个海上风电场并网')).toEqual([
    '乡村马拉松',
    '芦苇博览会',
  ]);
});

describe('sessions', () => {
  test.each([
    ['贯彻党的二十大和二十届二中、三中全会精神', ['党的二十大', '二十届二中', '三中全会']],
    ['贯彻党的二十大和二十届历次全会精神', ['党的二十大', '二十届历次全会']],
    ['省政协九届五次会议开幕', ['省政协九届五次会议']],
    ['落实省委九届三次、四次全会部署', ['省委九届三次', '四次全会']],
    ['经历三次、四次全会', []],
    ['党的二十届三中全会提出', ['党的二十届三中全会']],
    ['按照省委十五届六次全会部署', ['省委十五届六次全会']],
    ['贯彻自治区党委十届十五次全会', ['自治区党委十届十五次全会']],
    ['省十四届人大常委会第十次会议表决', ['省十四届人大常委会第十次会议']],
    ['全国两会期间', ['全国两会']],
    ['巡查“一节一展”筹备', ['一节一展']],
    ['夺得首届“县BA”冠军，办好“浙超”“村超”', ['县BA', '浙超', '村超']],
    ['建成美丽乡村超1200个，全县超八成', []],
    ['发展壮大会员', []],
  ])('%s', (text, expected) => expect(seenBy(eventSession, text).toSorted()).toEqual(expected.toSorted()));

  test('the place before a body belongs to its session', () => {
    const text = '中共临港省委九届三次全会和临港省第十届人民代表大会第二次会议';
    expect(
      seenBy(eventSession, text, {
        found: [
          foundIn(text, '临港'),
          foundIn(text, '临港省第').start > 0
            ? { ...foundIn(text, '临港省第'), end: text.indexOf('临港省第') + 3 }
            : foundIn(text, '临港'),
        ],
      }),
    ).toEqual(['中共临港省委九届三次全会', '临港省第十届人民代表大会第二次会议']);
  });
});

describe('named meetings and fairs', () => {
  test.each([
    ['中央经济工作会议指出', ['中央经济工作会议']],
    ['成功举办世界海洋大会、第三届国际渔业博览会', ['世界海洋大会', '第三届国际渔业博览会']],
    ['落实全省“向海图强”动员部署会精神', ['全省“向海图强”动员部署会']],
    ['召开座谈会，参加会议，组织各类比赛和大赛', []],
    ['进博会上', ['进博会']],
    ['办好渔博会、第六届中国辽洽会，', ['渔博会', '第六届中国辽洽会']],
    ['办好射击世界杯、羽毛球亚锦赛', ['射击世界杯', '羽毛球亚锦赛']],
    ['在亚冬会创历史最好成绩', ['亚冬会']],
    ['我区在残特奥会奖牌翻番', ['残特奥会']],
    ['持续办好渔船规模应用国际峰会、', ['渔船规模应用国际峰会']],
    ['成功举办渔商大会、潮汐能源利用论坛，', ['渔商大会', '潮汐能源利用论坛']],
    ['办好接诉快办改革论坛', ['接诉快办改革论坛']],
    ['举办了两届潮间带论坛', ['潮间带论坛']],
    ['举办各类论坛，承办大型体育赛事，召开表彰大会', []],
    ['潮商大会等活动丰硕', ['潮商大会']],
    ['举行全省渔港帮扶共富现场推进活动，', ['全省渔港帮扶共富现场推进活动']],
    ['电（记者某甲）第二届潮间带国际合作高峰论坛召开', ['第二届潮间带国际合作高峰论坛']],
    ['欢迎客商担任2016年中国海滨博览会嘉宾', ['2016年中国海滨博览会']],
    ['踢足球联赛', []],
    ['女排亚锦赛，男足首夺全国渔工联赛冠军', ['女排亚锦赛', '全国渔工联赛']],
    ['办好公祭妈祖大典，纳入国家职业大典', ['公祭妈祖大典']],
    ['办好中俄渔业博览会（哈洽会），', ['中俄渔业博览会', '哈洽会']],
    ['拓展夏季达沃斯论坛成果', ['夏季达沃斯论坛']],
    ['我代表省人民政府向大会报告工作', []],
    ['中国—东盟教育交流周', ['中国—东盟教育交流周']],
    ['2020年1月16日由省人民代表大会通过', []],
    ['办好开海祭渔典礼、潮音书法节、观潮文学大会等活动', ['开海祭渔典礼', '潮音书法节', '观潮文学大会']],
    ['承办好2026智慧渔业博览会', ['2026智慧渔业博览会']],
    ['召开渔业高质量发展暨港口服务全方位提升推进大会', ['渔业高质量发展暨港口服务全方位提升推进大会']],
    ['落实全省实施护滩行动建设美丽海湾动员大会精神', ['全省实施护滩行动建设美丽海湾动员大会']],
    ['贯彻第三次全国对口支援海岛工作会议精神', ['第三次全国对口支援海岛工作会议']],
    ['组织“2018年全县渔民舞蹈骨干培训班”，举办培训班60期', ['2018年全县渔民舞蹈骨干培训班']],
    ['办好省第十七届运动会', ['省第十七届运动会']],
    ['牺牲在浪子山战斗中，参加战斗', ['浪子山战斗']],
    ['形成新质战斗力，入选世界互联网大会案例', ['世界互联网大会']],
    ['改革省旅发大会举办方式，旅发大会带动消费', ['省旅发大会', '旅发大会']],
    ['举办全国海湾保护宣传实践月活动', ['全国海湾保护宣传实践月活动']],
  ])('%s', (text, expected) => expect(seenBy(event, text)).toEqual(expected));

  test('a contest that stands whole in quotes', () =>
    expect(seenBy(event, '合办“百港千船AI联合大赛”，')).toEqual(['百港千船AI联合大赛']));

  test('what is one with an event stands behind 暨', () =>
    expect(seenBy(event, '参加第三届渔民运动会暨海岛才艺展示活动的，')).toEqual([
      '第三届渔民运动会暨海岛才艺展示活动',
    ]));

  test('what is counted by its terms is one of a row', () =>
    expect(seenBy(event, '办好第九届海岛文艺会演，第三届全国渔业厅长会议，第八届市运会')).toEqual([
      '第九届海岛文艺会演',
      '第三届全国渔业厅长会议',
      '第八届市运会',
    ]));

  test('a tour and its finals are contests', () =>
    expect(seenBy(event, '举办全国帆船冠军赛、世界帆板巡回赛')).toEqual(['全国帆船冠军赛', '世界帆板巡回赛']));

  test('meetings about something are not named', () => expect(seenBy(event, '贯彻国务院有关会议精神')).toEqual([]));

  test('who presides is not what meets', () => expect(seenBy(event, '海东县委书记某甲主持会议')).toEqual([]));

  test('a campaign of a month', () => expect(seenBy(event, '开展全国护滩促进月活动')).toEqual(['全国护滩促进月活动']));

  test('officials of an organisation of nations meet', () => {
    const text = '承办亚太经合组织高官会、华创会';
    const found = [foundIn(text, '亚太经合组织', { type: 'org' })];
    expect(seenBy(event, text, { found })).toEqual(['亚太经合组织高官会', '华创会']);
  });

  test('games of a city', () => {
    const text = '东京奥运赛场上，东京奥运村外';
    expect(seenBy(event, text, { found: [foundIn(text, '东京')] })).toEqual(['东京奥运']);
  });

  test('what is held begins behind the verb, wherever its place stands', () => {
    const text = '办好潮间带临港文明论坛，召开港区（临港）渔业合作联席会议';
    const second = { ...foundIn(text, '临港'), start: text.lastIndexOf('临港'), end: text.lastIndexOf('临港') + 2 };
    expect(seenBy(event, text, { found: [foundIn(text, '临港'), second] })).toEqual([
      '潮间带临港文明论坛',
      '港区（临港）渔业合作联席会议',
    ]);
  });

  test('a body may meet', () => {
    const text = '召开南岸（临港）渔业合作区联席会议';
    const zone = foundIn(text, '南岸（临港）渔业合作区', { type: 'org' });
    expect(seenBy(event, text, { found: [zone] })).toEqual(['南岸（临港）渔业合作区联席会议']);
  });

  test('a place makes it proper', () => {
    const text = '在临港渔业和海岛论坛上';
    expect(seenBy(event, text, { found: [foundIn(text, '临港')] })).toEqual(['临港渔业和海岛论坛']);
  });

  test('who meets stands before where', () => {
    const text = '办好渔业公司领导人临港峰会，参加临港年会';
    expect(seenBy(event, text, { found: [foundIn(text, '临港')] })).toEqual(['渔业公司领导人临港峰会']);
  });

  test('behind a joint a name of its own may start', () => {
    const text = '筹办国际赛事和临港马拉松';
    expect(seenBy(event, text, { found: [foundIn(text, '临港')] })).toEqual(['临港马拉松']);
  });
});

test('a committee is named with its party', () => {
  const text = '中国共产党临港省第九届委员会第八次全体会议召开';
  expect(seenBy(eventSession, text, { found: [foundIn(text, '临港省')] })).toEqual([
    '中国共产党临港省第九届委员会第八次全体会议',
  ]);
});
