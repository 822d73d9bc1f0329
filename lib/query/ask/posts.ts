import { fold } from '../fold';

/** What a post may be written with or without. */
const LEFT_OUT = /中共|中国共产党|人民政府|政府|委员会|省级|同志|党组成员/gu;
/** Share of the longer post that the shorter one has to cover. */
const COVERED = 0.6;

const plain = (post: string) => fold(post).replace(LEFT_OUT, '');

/** Whether the characters of `short` stand in `long` in their order. */
function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (const character of long) if (character === short[at]) at++;
  return at === short.length;
}

/**
 * Whether a post asked for is one of the posts written: each in turn, with and without the place or body it belongs to; 省 for 浙江省
 * and 市委书记 for 温州市委书记 agree, 市长 and 副市长 do not.
 */
export function agrees(asked: string, written: string, of: string): boolean {
  const wanted = plain(asked);
  return written.split(/[、，,]/u).some((one) =>
    [plain(one), plain(of) + plain(one), plain(of) + plain(one).replace(/^[省市县区]/u, '')].some((post) => {
      const [short, long] = post.length < wanted.length ? [post, wanted] : [wanted, post];
      const deputies = (text: string) => text.split('副').length;
      return (
        short.length >= COVERED * long.length &&
        deputies(short) === deputies(long) &&
        short.slice(-2) === long.slice(-2) &&
        isWithin(short, long)
      );
    }),
  );
}
