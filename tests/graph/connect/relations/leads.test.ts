import { expect, test } from 'vitest';
import { leads } from '../../../../graph/connect/relations/leads';
import { storyOf } from './story';

const types = { 省发展改革委: 'org', 强基工程: 'programme' } as const;

test.each([
  ['省发展改革委牵头实施强基工程', 1],
  ['省发展改革委会同有关部门牵头推进强基工程', 1],
  ['省发展改革委牵头会商，各地实施强基工程', 0],
  ['省发展改革委印发通知，实施强基工程', 0],
])('%s', (text, count) => expect(leads(storyOf([text], types))).toHaveLength(count));
