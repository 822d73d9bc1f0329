import { expect, it } from 'vitest';
import { MemoryShelf } from '../../../lib/browser/memory-shelf';
import { openCurrent, suggestions } from '../../../lib/browser/suggest';
import { fixtureGraph, fixturePack, fixtureReader } from '../../fixtures/graph';
import { arrival } from './shelf-suite';

it('opens nothing where there is nothing', async () => {
  expect(await openCurrent(new MemoryShelf())).toBeNull();
});

it.each([
  ['the one that was open last', 'a', 'a'],
  ['the newest where none was', null, 'b'],
  ['the newest where that one is gone', 'gone', 'b'],
  ['none that was removed', 'c', 'b'],
])('opens %s', async (_, current, expected) => {
  const shelf = new MemoryShelf();
  await shelf.put(arrival('a', undefined, { added: 1 }));
  await shelf.put(arrival('b', undefined, { added: 2 }));
  await shelf.put(arrival('c', undefined, { added: 3, removed: 4 }));
  if (current) await shelf.setCurrent(current);
  expect((await openCurrent(shelf))?.info.key).toBe(expected);
});

it('suggests at most five names, with what matched beside a name', async () => {
  const pack = await fixtureReader();
  expect(suggestions(pack, '千万工程')[0]).toMatchObject({
    content: '千村示范、万村整治工程',
    description: '千村示范、万村整治工程　千万工程',
  });
  expect(suggestions(pack, '省').length).toBe(5);
  expect(suggestions(pack, '无此名')).toEqual([]);
});

it('keeps a hostile name from becoming markup of the address bar', async () => {
  const graph = fixtureGraph();
  const entities = graph.entities.map((entity, i) => (i === 0 ? { ...entity, name: `<match>&"'` } : entity));
  const pack = await fixtureReader(fixturePack({ ...graph, entities }));
  expect(suggestions(pack, '<match>')[0]?.description).toBe('&#60;match&#62;&#38;&#34;&#39;');
});
