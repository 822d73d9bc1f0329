import { describe, expect, it } from 'vitest';
import { foreign } from '../../../graph/recognise/person-foreign';
import { surfaces } from './contexts';

describe('names by sound', () => {
  it.each([
    ['自治区主席阿不都热西提·买买提出席。', ['阿不都热西提·买买提']],
    ['英国经济学家约翰·史密斯认为，贸易应当自由。', ['约翰·史密斯']],
    ['意大利总理梅洛尼说，双方将继续合作。', ['梅洛尼']],
    ['村民阿曼古·艾力和图尔荪古丽·麦麦提来了。', ['阿曼古·艾力', '图尔荪古丽·麦麦提']],
    ['“环境·资源”论坛如期举行。', []],
    ['书记马上出发，主任立即部署。', []],
    ['专家库内的专家，由行政长官依本法规定聘任。', []],
  ])('%s', (text, expected) => {
    expect(surfaces(text, foreign)).toEqual(expected);
  });
});
