import { expect, test } from 'vitest';
import { documentPlan } from '../../../graph/recognise/document-plan';
import { foundIn, seenBy } from './contexts';

test.each([
  ['完成“十四五”规划目标', ['十四五”规划']],
  ['“十四五”时期成绩显著，“十五五”开好局', ['十四五', '十五五']],
  ['进入十五五时期', []],
  ['纳入国家“十五五”渔港发展规划', ['国家“十五五”渔港发展规划']],
  ['（国发〔2018〕43号）', ['国发〔2018〕43号']],
  ['推动“渔业振兴20条”落地', ['渔业振兴20条']],
  ['渔业“新九条”和“渔港十二条”落地，按“第三条”办', ['新九条', '渔港十二条']],
  ['实施“四五”普法规划', ['四五”普法规划']],
  ['落实关于促进渔业发展的若干措施', ['关于促进渔业发展的若干措施']],
  ['省政府制定加快建设海岛共富示范区的意见。', ['加快建设海岛共富示范区的意见']],
  ['出台支持渔业发展的政策措施，', []],
  ['编制实施环礁湖经济带发展规划，', ['环礁湖经济带发展规划']],
  ['落实环礁湖经济带规划建设任务', []],
])('%s', (text, expected) => expect(seenBy(documentPlan, text)).toEqual(expected));

test('what is declared has the name of where', () => {
  const text = '海洋论坛上临港倡议发布，发出倡议';
  expect(seenBy(documentPlan, text, { found: [foundIn(text, '临港')] })).toEqual(['临港倡议']);
});

test('a plan of a place is named without title marks', () => {
  const text = '修订临港台风应急预案，各部门完善应急预案';
  expect(seenBy(documentPlan, text, { found: [foundIn(text, '临港')] })).toEqual(['临港台风应急预案']);
});

test('whose five-year plan it is belongs to the name', () => {
  const text = '实施临港“十四五”渔港建设规划';
  expect(seenBy(documentPlan, text, { found: [foundIn(text, '临港')] })).toEqual(['临港“十四五”渔港建设规划']);
});
