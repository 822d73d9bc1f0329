import { expect, test } from 'vitest';
import { statedWords } from '../../../../lib/ui/card/words';

test.each([
  ['坚持“八八战略”为总纲', [0, 7], '坚持“八八战略”'],
  ['《钱塘江条例》1998年起施行', [1, 16], '《钱塘江条例》1998年起施行'],
  ['深化“千村示范”工程', [0, 9], '深化“千村示范”工'],
  ['说“好”', [2, 3], '好'],
  ['写作“八八', [0, 5], '写作“八八'],
] as const)('of %s', (text, span, expected) => expect(statedWords(text, span)).toBe(expected));
