import { describe, expect, it } from 'vitest';
import { webAddress } from '../../../lib/model/web-address';

describe('webAddress', () => {
  it.each([
    ['https://example.org/a?b#c', 'https://example.org/a?b#c'],
    ['HTTP://Example.org', 'http://example.org/'],
    ['javascript:alert(1)', null],
    ['data:text/html,a', null],
    [' https://example.org', null],
    ['file:///etc/passwd', null],
    ['paper.pdf', null],
    ['https://', null],
  ])('of %j is %j', (uri, link) => void expect(webAddress(uri)).toBe(link));
});
