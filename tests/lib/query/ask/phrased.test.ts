import { beforeAll, describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../../graph/node/lexicon';
import { segment } from '../../../../graph/node/segment';
import { build } from '../../../../graph/pipeline';
import { answersOver } from '../../../../lib/query/ask/ask';
import { queryOf } from '../../../../lib/query/ask/lookup';
import { parseQuestion } from '../../../../lib/query/ask/question';
import type { KindName } from '../../../../lib/query/ask/kinds';

const TEXT = `海岸线上的夜游

今年夏天，沿海各县打造了月港灯影线、“潮声渡口”夜航、石塘十里灯等滨海夜间游线，游客多了两成。沿线还有咖啡、书店等小店。

鸥浦村的听涛露营地是石塘镇和鸥浦街道共同出资的旅游项目。营地开了九个月，已经接待游客3万人次，两地还合办了12场乡村音乐活动。
`;

let answers: ReturnType<typeof answersOver>;
beforeAll(async () => {
  const files = [{ name: 'coast.md', bytes: new TextEncoder().encode(TEXT) }];
  const { pack } = await build(files, { lexicon: loadLexicon('assets/lexicon'), segment }, { title: 'coast' });
  answers = answersOver(pack.graph);
}, 120_000);

describe('answers in the words of a text', () => {
  it.each([
    ['各地的滨海夜间游线，文中列出了哪几条？', 'which_programmes', ['月港灯影线', '潮声渡口”夜航', '石塘十里灯']],
    ['石塘镇和鸥浦街道共同出资的旅游项目是什么？', 'path', ['听涛露营地']],
    ['听涛露营地合办了多少场乡村音乐活动？', 'how_many', ['12场']],
  ] as readonly (readonly [string, KindName, readonly string[]])[])('%s', (question, kind, expected) => {
    const bare = (text: string) => text.replace(/[“”]/gu, '');
    expect(answers(parseQuestion(question, kind)).map(({ answer }) => bare(answer))).toEqual(expected.map(bare));
  });

  it('are none where names are asked for and no question', () => {
    const told = answers(queryOf(['石塘镇和鸥浦街道共同出资的旅游项目'], 'org'));
    expect(told.map(({ answer }) => answer)).not.toContain('听涛露营地');
  });

  it('come from no list that is summed up otherwise', () => {
    const told = answers(parseQuestion('沿线的小店有哪些特色活动？', 'which_programmes'));
    expect(told.map(({ answer }) => answer)).not.toContain('书店');
  });
});
