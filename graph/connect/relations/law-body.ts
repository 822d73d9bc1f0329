import type { Entity } from '../../../lib/model/types';
import type { Seen, Story } from './scene';

/** The body that did it: the assembly, committee or government that the sentence names, or whose session it names. */
export function bodyIn(
  seen: readonly Seen[],
  [start, end]: readonly [number, number],
  bodies: Story['bodies'],
): Entity | undefined {
  const here = seen.filter((mention) => mention.start >= start && mention.end <= end).map(({ entity }) => entity);
  const sessions = here.filter(({ type }) => type === 'event').map(({ name }) => bodies.get(bodyOf(name)));
  return (
    here.find(({ type, name }) => type === 'org' && BODY.test(name)) ?? sessions.find((body) => body !== undefined)
  );
}

const BODY = /人民代表大会|人大|常委会|国务院|政府/u;

/** 浙江省十四届人大常委会第十次会议 is a session of 浙江省人民代表大会常务委员会. */
const bodyOf = (session: string): string =>
  session
    .replace(/第?[一二三四五六七八九十\d]+届/u, '')
    .replace(/第?[一二三四五六七八九十\d]+次会议$/u, '')
    .replace(/人大常委会$/u, '人民代表大会常务委员会')
    .replace(/人大$/u, '人民代表大会');
