import { describe, expect, test } from 'vitest';
import { stageOf } from '../../../../graph/connect/relations/stage';
import { storyOf, type Names } from './story';

const names: Names = {
  临港市: 'place',
  海东县: 'place',
  石塘镇: ['place', 'township'],
  松门镇: 'place',
  海东经开区: ['org', 'zone'],
  临港机场: ['place', 'site'],
  临港市委组织部: 'org',
  临港市委办公室: 'org',
  鸥浦村: ['place', 'village'],
};
/** Who is spoken of at the first 此 of each passage. */
const spokenOf = (passages: readonly string[], place?: string, authorPost: string | null = null) => {
  const story = storyOf(passages, names, { ...(place ? { place } : {}), article: { authorPost } });
  const stage = stageOf(story);
  return story.scenes.map(({ passage }) => stage(passage.id, passage.text.indexOf('此')).map(({ name }) => name));
};

describe('who a text speaks of', () => {
  test.each([
    ['海东县此时', ['海东县']],
    ['这是石塘镇的海东县此时', ['石塘镇']],
    ['海东县开会，赴石塘镇、松门镇调研，此时', ['海东县']],
    ['这是海东县石塘镇造的码头，此时', ['石塘镇']],
    ['临港市委办公室此时', ['临港市']],
    ['今年，石塘镇与松门镇此时', ['石塘镇', '松门镇']],
    ['海东县石塘镇此时', ['石塘镇']],
    ['海东经开区此时', ['海东经开区']],
    ['临港市委组织部此时', ['临港市']],
    ['海东县谋划新路，临港机场扩建，此时', ['海东县']],
    ['此时', []],
  ])('%s', (text, expected) => expect(spokenOf([text])).toEqual([expected]));

  test('goes on from sentence to sentence and passage to passage', () =>
    expect(spokenOf(['海东县此时。', '此时。'])).toEqual([['海东县'], ['海东县']]));

  test('of the township that the article tells of, where it says 全镇', () =>
    expect(spokenOf(['石塘镇靠海。', '海东县开会，全镇此时'])[1]).toEqual(['石塘镇']));

  test('of the one village that a passage names, where somebody says 我们村', () =>
    expect(spokenOf(['“海东县帮我们村此时。”鸥浦村的人说。'])).toEqual([['鸥浦村']]));

  test('comes back from a zone to the place the article speaks for', () =>
    expect(spokenOf(['海东经开区扩建。', '此时。'], '临港市')).toEqual([['临港市'], ['临港市']]));

  test('opens with the place the article speaks for, and in a leader’s article stays there', () => {
    expect(spokenOf(['此时'], '临港市')).toEqual([['临港市']]);
    expect(spokenOf(['海东县此时'], '临港市', '中共临港市委书记')).toEqual([['临港市']]);
  });
});
