import { expect, test } from 'vitest';
import { webFurniture } from '../../../graph/restore/web';

test.each([
  ['下载', 'page furniture'],
  ['【字号：', 'page furniture'],
  ['来源：清溪日报', 'page furniture'],
  ['您的位置:', 'page furniture'],
  ['分享到微信', 'page furniture'],
  ['2026-02-03 09:02:33', 'date line'],
  ['2026-02-03 https://example.org/a.html', 'date line'],
  ['时间：2026-02-12', 'date line'],
  ['来源于群众的智慧是治水的法宝。', null],
  ['大力推进水网建设。', null],
  ['2026年全县水网建设任务', null],
])('%s is %s', (line, reason) => {
  expect(webFurniture(line)).toBe(reason);
});
