import type { Relation } from '../../../lib/model/types';
import { datesIn } from './date';
import { bodyIn } from './law-body';
import type { Extractor, Scene, Seen, Story } from './scene';

/** A statute's own text: the lines under its heading and its last article, which say when it was made and name it not. */
export const lawStatute: Extractor = ({ scenes, bodies }) => {
  const own = scenes
    .flatMap(({ passage, seen }) => (passage.kind === 'title' ? seen : []))
    .find(({ entity }) => entity.type === 'law');
  if (!own) return [];
  return scenes.flatMap((scene) => {
    if (scene.passage.kind === 'byline') return underHeading(own, scene, bodies);
    return scene.passage.kind === 'body' ? inForce(own, scene) : [];
  });
};

/** 2020年11月27日 浙江省第十三届人民代表大会常务委员会第二十五次会议…第三次修正 */
function underHeading(law: Seen, { passage, seen }: Scene, bodies: Story['bodies']): readonly Relation[] {
  const { text, id } = passage;
  const [date] = datesIn(text, null);
  const tail = text.replace(/[《<〈].*[》>〉]/u, '');
  if (date?.iso.length !== 10) return [];
  const type = /废止/u.test(tail)
    ? 'repealed'
    : /修正|修订/u.test(tail)
      ? 'amended'
      : /通过|公布|批准/u.test(tail)
        ? 'adopted'
        : null;
  if (type === null) return [];
  const object = bodyIn(seen, [0, text.length], bodies)?.id ?? null;
  return [
    { type, subject: law.entity.id, object, value: date.iso, attrs: {}, passage: id, start: 0, end: text.length },
  ];
}

/** 本条例自2021年1月1日起施行 */
function inForce(law: Seen, { passage: { text, id } }: Scene): readonly Relation[] {
  const match = /本(?:法|条例|规定|办法)自.{4,16}起(?:施行|实施)/u.exec(text);
  const date = match && datesIn(match[0], null)[0];
  if (!match || !date) return [];
  return [
    {
      type: 'effective',
      subject: law.entity.id,
      object: null,
      value: date.iso,
      attrs: {},
      passage: id,
      start: match.index,
      end: match.index + match[0].length,
    },
  ];
}
