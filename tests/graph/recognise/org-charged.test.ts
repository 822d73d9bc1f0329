import { describe, expect, it } from 'vitest';
import { units } from '../../../graph/recognise/org-unit';
import { surfaces } from './contexts';

describe('bodies that are given a task', () => {
  it.each([
    ['each of a list', '改造幼儿园二十所（牵头单位：教育厅、残联；责任单位：住建厅）。', ['教育厅', '残联', '住建厅']],
    ['what is a body among what is none', '责任单位：各乡镇人民政府、医保局', ['医保局']],
    ['none where no task is given', '办事群众可以到教育厅、残联窗口。', []],
    ['none that goes on', '牵头单位：教育厅直属学校', []],
  ])('takes %s', (_, text, expected) => expect(surfaces(text, units)).toEqual(expected));
});
