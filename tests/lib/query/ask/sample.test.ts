import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../../graph/node/lexicon';
import { segment } from '../../../../graph/node/segment';
import { build } from '../../../../graph/pipeline';
import type { Graph } from '../../../../lib/model/types';
import { answersOver } from '../../../../lib/query/ask/ask';
import { kindOf } from '../../../../lib/query/ask/kinds';
import { queryOf, type Ask } from '../../../../lib/query/ask/lookup';
import { parseQuestion } from '../../../../lib/query/ask/question';
import type { Query } from '../../../../lib/query/ask/types';

const SAMPLE = 'assets/sample';
let graph: Graph;
let answers: ReturnType<typeof answersOver>;

beforeAll(async () => {
  const names = readdirSync(SAMPLE).filter((name) => name !== 'README.md');
  const files = names.map((name) => ({ name, bytes: readFileSync(join(SAMPLE, name)) }));
  const { pack } = await build(files, { lexicon: loadLexicon('assets/lexicon'), segment }, { title: 'sample' });
  graph = pack.graph;
  answers = answersOver(graph);
}, 120_000);

const found = (query: Query) =>
  answers(query)
    .map(({ answer }) => answer)
    .sort();
const ask = (question: string) => found(parseQuestion(question, kindOf(question)!));

describe('questions over the sample', () => {
  it.each([
    ['哪些设区市的文章提到“枫桥经验”？', ['嘉兴市', '宁波市', '绍兴市', '舟山市']],
    ['哪些城市的文章提出实施公共服务“七优享”工程？', ['杭州市', '宁波市', '绍兴市', '金华市', '衢州市', '台州市']],
    ['哪些设区市的文章提到“8+4”（经济）政策体系？', ['温州市', '湖州市', '金华市', '衢州市']],
    ['哪些设区市的文章提到全龄友好（型）城市或社会？', ['杭州市', '衢州市']],
    ['哪些城市的文章提到低空经济？', ['杭州市', '衢州市', '台州市']],
    ['哪些设区市的文章同时提到“枫桥经验”和“七优享”？', ['宁波市', '绍兴市']],
    ['“枫桥经验”出现在哪些设区市主要领导的文章里？', ['嘉兴市', '宁波市', '绍兴市', '舟山市']],
    ['低空经济被哪些城市写进了文章？', ['杭州市', '衢州市', '台州市']],
    ['低空经济被写进了哪几个设区市主要领导的文章？', ['杭州市', '衢州市', '台州市']],
    ['哪些市的书记或市长在文章里把低空经济列为要发展的产业？', ['杭州市', '衢州市', '台州市']],
    ['打算发展低空经济的设区市有哪些（看市主要领导的文章）？', ['杭州市', '衢州市', '台州市']],
    ['关于“枫桥经验”，哪些设区市的文章有提及？', ['嘉兴市', '宁波市', '绍兴市', '舟山市']],
    ['浙江在哪些设区市的文章里提到“枫桥经验”？', ['嘉兴市', '宁波市', '绍兴市', '舟山市']],
    ['哪些设区市的文章提到“火星移民”计划？', []],
    // No text says 工程; the name without it is what the texts write.
    ['哪些设区市的文章提到两个健康工程？', ['杭州市', '温州市']],
    ['单村水站改造提升完工多少座？', ['8017座']],
    ['有多少个设区市的文章提到“千万工程”？', ['10个']],
    ['谁担任中共湖州市委书记？', ['陈浩']],
    ['中共湖州市委书记叫什么名字？', ['陈浩']],
    ['中共湖州市委书记是哪位？', ['陈浩']],
    ['11个设区市主要领导的署名文章中，哪些谈到了低空经济？', ['杭州市', '衢州市', '台州市']],
    ['请列出主要领导文章中提到低空经济的设区市。', ['杭州市', '衢州市', '台州市']],
    ['谁任浙江省人民政府副省长，同时兼任中共温州市委书记？', ['张振丰']],
    ['“千户万灯”品牌由谁带头实践？', ['钱海军']],
    ['《浙江省优化营商环境条例》何时通过？', ['2024-01-26']],
    ['《浙江省优化营商环境条例》何时施行？', ['2024-03-01']],
    ['《湖州市绿色金融促进条例》自何时起施行？', ['2022-01-01']],
    ['丽水市乡村干部技能学院何时成立？', ['2023年11月']],
    ['2024年浙江完成水利投资多少？', ['825.6亿元']],
    ['截至2024年12月底浙江省经营主体总量是多少？', ['1095.17万户']],
    ['湖州市2025年地区生产总值预期增长多少？', ['6%左右']],
  ] as readonly (readonly [string, readonly string[]])[])('%s', (question, expected) => {
    expect(ask(question)).toEqual([...expected].sort());
  });

  it('gives words that hold what was asked, and says where they stand', () => {
    const passages = new Map(graph.passages.map((passage) => [passage.id, passage]));
    const quotes = answers(parseQuestion('哪些设区市的文章提到“枫桥经验”？', 'which_cities')).map(
      ({ passage, start, end }) => passages.get(passage)!.text.slice(start, end),
    );
    expect(quotes).toHaveLength(4);
    for (const quote of quotes) expect(quote).toContain('枫桥经验');
  });
});

describe('names over the sample', () => {
  it.each([
    [['枫桥经验'], 'place', {}, ['嘉兴市', '宁波市', '绍兴市', '舟山市']],
    [['两个健康'], 'place', { level: 'city' }, ['杭州市', '温州市']],
    [['湖州市委书记'], 'person', {}, ['陈浩']],
    [['浙江省优化营商环境条例'], 'date', { relation: 'adopted' }, ['2024-01-26']],
  ] as readonly (readonly [string[], Ask, Partial<Query>, string[]])[])(
    '%j asked for %s %j',
    (names, type, over, expected) => {
      expect(found({ ...queryOf(names, type), ...over })).toEqual([...expected].sort());
    },
  );

  it('finds the programmes that the articles of two places share', () => {
    expect(found(queryOf(['杭州市', '温州市'], 'programme'))).toEqual(
      expect.arrayContaining(['千万工程', '提振消费专项行动']),
    );
    expect(found(queryOf(['杭州市', '温州市'], 'programme'))).not.toContain('七优享');
  });

  it('finds articles by a name', () => {
    expect(found(queryOf(['乡村干部技能学院'], 'article'))).toEqual(['山海之间：三种结对方式']);
  });
});
