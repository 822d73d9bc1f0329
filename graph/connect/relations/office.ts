/** Who holds which office: the posts before a name, right behind it, or under it in a byline. */
import type { Relation } from '../../../lib/model/types';
import type { Lexicon } from '../../lexicon/types';
import { postsOf } from '../../recognise/posts';
import type { Extractor, Scene, Seen, Story } from './scene';

/** A post as the text has it. */
interface Post {
  readonly start: number;
  readonly end: number;
  /** The body or place whose post it is, if the words name one. */
  readonly of: Seen | null;
  /** Whether it is said to be over: 原, 时任. */
  readonly former: boolean;
}

/** Between a body and the post there may stand a unit of the body: 经济法规处. */
const UNIT_BETWEEN =
  /^(?:[\p{Script=Han}（）]{1,10}(?:[处科室部组站队院所系局办会社班团]|中心|党委|党组|支部|车间|基地|公司|项目))?$/u;
/** A unit of a body that the words before have named: 区委常委、组织部 + 部长. */
const UNIT_ALONE = /(?<=[、兼]|^)[\p{Script=Han}]{1,8}(?:[处科室部局办院所站队]|中心|党委|党组)$/u;
/** What says that the person before it takes or took an office. */
const APPOINTED = /^(?:[现担出兼调就继连接升]?任|当选为?|被选为|被任命为)/u;
const APPOINTED_BEFORE = /^[曾历时]任/u;
const FORMER = /(?:原|前|时任|曾任)$/u;
/** What may stand before a post and belongs to it. */
const RANK =
  /(?:常务|第一|执行|名誉|荣誉|党组|党委|机关|专职|兼职|主持工作的|联合|首席|高级|特聘|终身|资深|[一二三四]级|代理?|副)+$/u;

export const offices =
  (lexicon: Lexicon): Extractor =>
  (story) =>
    story.scenes.flatMap((scene) => {
      const reader = new PostReader(scene, lexicon);
      return scene.seen
        .filter(({ entity, kind }) => entity.type === 'person' && kind === 'name')
        .flatMap((person) => {
          const behind = reader.behind(person);
          return [...reader.before(person.start), ...reader.given(person), ...behind].map((post) =>
            relationOf(person, post, scene, story),
          );
        });
    });

function relationOf(person: Seen, post: Post, { passage }: Scene, { place }: Story): Relation {
  const value = passage.text.slice(post.start, post.end).replace(/\s+/gu, '');
  return {
    type: 'holds_office',
    subject: person.entity.id,
    object: post.of?.entity.id ?? (/^[省市县区]/u.test(value) ? (place?.id ?? null) : null),
    value,
    attrs: post.former ? { former: true } : {},
    passage: passage.id,
    start: Math.min(post.start, person.start),
    end: Math.max(post.end, person.end),
  };
}

/** Finds posts next to a place in one passage. */
class PostReader {
  readonly #text: string;
  readonly #bodies: readonly Seen[];
  readonly #persons: ReadonlySet<number>;

  constructor(
    scene: Scene,
    readonly lexicon: Lexicon,
  ) {
    this.#text = scene.passage.text;
    this.#bodies = scene.seen.filter(({ entity, kind }) => kind === 'name' && /^(?:org|place)$/u.test(entity.type));
    this.#persons = new Set(scene.seen.filter(({ entity }) => entity.type === 'person').map(({ start }) => start));
  }

  /** Posts that end right before `end`, joint ones too (区委常委、组织部部长), from left to right. */
  before(end: number): readonly Post[] {
    const posts: Post[] = [];
    for (let edge = this.#skipBlank(end); edge > 0;) {
      const post = this.#postAt(edge);
      if (!post) break;
      posts.unshift(post);
      const joint = this.#text[post.start - 1];
      if (joint !== '、' && joint !== '兼' && joint !== '，') break;
      edge = post.start - 1;
      // Behind a comma stands another clause, unless it is a post as well and names its body.
      if (joint === '，' && !this.#postAt(edge)?.of) break;
    }
    return posts;
  }

  /** A title right behind the name (习近平总书记), or what a byline or an apposition says of the person. */
  behind({ end }: Seen): readonly Post[] {
    const title = postsOf(this.lexicon).after(this.#text, end);
    if (title?.value === 'office') return [{ start: end, end: end + title.text.length, of: null, former: false }];
    const rest = this.#text.slice(end, end + 8);
    const over = APPOINTED_BEFORE.exec(rest);
    const gap = (over ?? APPOINTED.exec(rest) ?? /^[\s，（(]+/u.exec(rest))?.[0] ?? '';
    if (gap === '') return [];
    const from = end + gap.length;
    const stop = /[，。；：！？）)\n“《]|$/u.exec(this.#text.slice(from))!.index + from;
    if (stop - from > 40 || [...this.#persons].some((start) => start >= from && start <= stop + 1)) return [];
    const posts = this.before(stop);
    // All of what stands there must be posts: 辛某，某校教授。
    if (posts[0]?.start !== from || !posts.some(({ of }) => of)) return [];
    return over ? posts.map((post) => ({ ...post, former: true })) : posts;
  }

  /** 书记由某某担任: the posts before 由. */
  given({ start, end }: Seen): readonly Post[] {
    const given = this.#text[start - 1] === '由' && /^(?:担任|兼任|出任|接任)/u.test(this.#text.slice(end, end + 2));
    return given ? this.before(start - 1) : [];
  }

  #skipBlank(end: number): number {
    let edge = end;
    while (edge > 0 && /\s/u.test(this.#text[edge - 1]!)) edge--;
    return edge;
  }

  /** The post that ends at `end` with its rank, unit and body, or null. */
  #postAt(end: number): Post | null {
    const found = postsOf(this.lexicon).before(this.#text, end);
    if (found?.value !== 'office') return null;
    let start = end - found.text.length;
    start -= RANK.exec(this.#text.slice(Math.max(0, start - 8), start))?.[0].length ?? 0;
    const of = this.#bodies.findLast(
      (body) => body.end <= start && UNIT_BETWEEN.test(this.#text.slice(body.end, start)),
    );
    const over = this.#bodies.find((body) => body.start < start && body.end > start);
    if (over) start = over.start;
    else if (of) start = of.start;
    else start -= UNIT_ALONE.exec(this.#text.slice(Math.max(0, start - 11), start))?.[0].length ?? 0;
    const former = FORMER.exec(this.#text.slice(Math.max(0, start - 2), start));
    return { start, end, of: over ?? of ?? null, former: former !== null };
  }
}
