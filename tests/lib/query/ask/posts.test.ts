import { describe, expect, it } from 'vitest';
import { agrees } from '../../../../lib/query/ask/posts';

describe('agrees', () => {
  it.each([
    ['中共温州市委书记', '温州市委书记', '', true],
    ['温州市委书记', '浙江省人民政府副省长、中共温州市委书记', '浙江省', true],
    ['杭州市市长', '中共杭州市委副书记、市长', '杭州市', true],
    ['浙江省人大常委会法工委主任', '省人大常委会法工委主任', '', true],
    ['温州市委书记', '市委书记', '温州市', true],
    ['浙江省省长', '浙江省副省长', '', false],
    ['温州市委书记', '台州市委书记', '', false],
    ['浙江省委书记', '书记', '', false],
  ])('%s, written %s of %s: %s', (asked, written, of, expected) => {
    expect(agrees(asked, written, of)).toBe(expected);
  });
});
