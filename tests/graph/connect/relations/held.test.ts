import { expect, test } from 'vitest';
import { held } from '../../../../graph/connect/relations/held';
import { storyOf } from './story';

const names = { 渔业大会: 'event' } as const;

test.each([
  ['2025年3月8日，渔业大会在临港召开。', ['2025-03-08']],
  ['2025年3月，临港举办渔业大会。', ['2025-03']],
  ['2024年12月去过，次年1月渔业大会开幕。', ['2024-01']],
  ['2025年3月将召开渔业大会。', []],
  ['渔业大会提出，2025年要多养鱼。', []],
  ['2025年3月，渔业大会的精神传开了。', []],
])('%s', (text, dates) => {
  expect(held(storyOf([text], names)).map(({ value }) => value)).toEqual(dates);
});
