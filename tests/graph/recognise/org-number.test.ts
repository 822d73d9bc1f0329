import { describe, expect, it } from 'vitest';
import { numbered } from '../../../graph/recognise/org-number';
import { divisions } from '../../../graph/recognise/place-division';
import { surfaces } from './contexts';

const PLACES = new Set(['嘉兴市', '嘉兴', '海宁市']);
const found = (text: string) => surfaces(text, divisions, numbered).filter((name) => !PLACES.has(name));

describe('bodies by their number', () => {
  it.each([
    ['schools', '嘉兴一中、海宁市实验二小开学。', ['嘉兴一中', '海宁市实验二小']],
    ['a school of a level', '校友回到县七中。', ['县七中']],
    ['a hospital', '转入市二院治疗。', ['市二院']],
    ['a court', '嘉兴市一中院开庭。', ['嘉兴市一中院']],
    ['no session, hour or batch', '嘉兴一小时车程，全市一小批学校，市一中全会后第一中心开放。', []],
    ['no number alone', '三中全会召开，一小部分学校停课。', []],
  ])('takes %s', (_, text, expected) => expect(found(text)).toEqual(expected));
});
