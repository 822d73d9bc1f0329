import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Fifo } from '../../../../lib/page/mark/fifo';

it('gives each thing once, in the order in which they came, as a list without doubles does', () => {
  const things = Array.from({ length: 6 }, (_, n) => ({ n }));
  const act = fc.tuple(fc.constantFrom('add', 'delete', 'take'), fc.constantFrom(...things));
  fc.assert(
    fc.property(fc.array(act), (acts) => {
      const fifo = new Fifo<{ n: number }>();
      const list: { n: number }[] = [];
      for (const [what, thing] of acts) {
        if (what === 'take') expect(fifo.take()).toBe(list.shift());
        else if (what === 'add') {
          fifo.add(thing);
          if (!list.includes(thing)) list.push(thing);
        } else {
          fifo.delete(thing);
          if (list.includes(thing)) list.splice(list.indexOf(thing), 1);
        }
        expect(fifo.size).toBe(list.length);
      }
    }),
  );
});
