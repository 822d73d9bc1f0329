import { expect, it } from 'vitest';
import { soundsLike, syllablesOf } from '../../../lib/query/sound';

it.each([
  ['千万工程', ['qian', 'wan', 'gong', 'cheng']],
  ['8+4政策g20', ['8', '4', 'zheng', 'ce', 'g20']],
  ['绿', ['lv']],
  ['🙂', []],
])('%s is read %j', (words, syllables) => expect(syllablesOf(words)).toEqual(syllables));

it('is 1 for what is read the same, less for what many do not tell apart, 0 for what sounds otherwise', () => {
  const sounds = soundsLike('千万工程');
  const [same, near, other] = ['千万功成', '千万工尘', '山海协作'].map((words) => sounds(syllablesOf(words)));
  expect(same).toBe(1);
  expect(near).toBeGreaterThan(0.6);
  expect(near).toBeLessThan(1);
  expect(other).toBe(0);
});

it('hears nothing in words without a reading', () => expect(soundsLike('')([])).toBe(0));
