import { expect, test } from 'vitest';
import { documentPlan } from '../../../graph/recognise/document-plan';
import { seenBy } from './contexts';

test.each([
  ['完成“十四五”规划目标', ['十四五”规划']],
  ['“十四五”时期成绩显著，“十五五”开好局', ['十四五', '十五五']],
  ['进入十五五时期', []],
  ['纳入国家“十五五”渔港发展规划', ['国家“十五五”渔港发展规划']],
  ['（国发〔2018〕43号）', ['国发〔2018〕43号']],
  ['推动“渔业振兴20条”落地', ['渔业振兴20条']],
  ['落实关于促进渔业发展的若干措施', ['关于促进渔业发展的若干措施']],
])('%s', (text, expected) => expect(seenBy(documentPlan, text)).toEqual(expected));
