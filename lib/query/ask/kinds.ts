import type { EntityType } from '../../model/types';
import type { Wanted } from './types';

/** What a kind of question asks for; `names` says which of its words name what it asks about. */
export interface Kind {
  readonly wanted: Wanted;
  readonly types: readonly EntityType[];
  readonly level: string | null;
  /** How a question of this kind is known by its words, where none is given. */
  readonly cue: RegExp;
}

const CITY = '设区市|地级市|地市|城市|市';

/** Kinds of questions, in the order in which a question without a kind is tried. */
export const KINDS = {
  path: {
    wanted: 'links',
    types: ['programme', 'tifa', 'event'],
    level: null,
    cue: /共同(?:开展|实施|推进|建设|组织|举办|参与)|之间|相互|结对/u,
  },
  how_many_places: {
    wanted: 'count',
    types: ['place'],
    level: 'city',
    cue: /(?:多少|(?<!哪)几)[个座]?(?:设区市|地市|城市|市)/u,
  },
  how_many_articles: { wanted: 'count', types: [], level: null, cue: /(?:多少|(?<!哪)几)篇/u },
  who: {
    wanted: 'persons',
    types: ['person'],
    level: null,
    cue: /谁|哪[位些]?(?:人|领导|作者|书记|市长|干部)|何人|哪一?位$|[长记任席员者](?:是哪一?位|叫什么)|叫什么名字/u,
  },
  when: { wanted: 'dates', types: [], level: null, cue: /何时|什么时[候间]|哪[一]?[年天日月]|何年|日期|时间是/u },
  how_many: {
    wanted: 'figures',
    types: [],
    level: null,
    cue: /多少|多大|多高|(?<!哪)几[个家万亿成倍年项]|目标(?:是|为)|(?:总量|规模|数量|增速|比例)(?:是|为)/u,
  },
  which_cities: {
    wanted: 'places',
    types: ['place'],
    level: 'city',
    cue: new RegExp(
      `哪(?:些|几个|个)(?:${CITY})|(?:${CITY})(?:都?有|是)哪(?:些|几个)|(?:列出|列举).*(?:${CITY})$|(?:${CITY}).*文章[中里]?，?哪些`,
      'u',
    ),
  },
  which_counties: { wanted: 'places', types: ['place'], level: 'county', cue: /哪(?:些|几个|个)(?:县|区(?!域))/u },
  where: { wanted: 'things', types: ['place'], level: null, cue: /哪里|何处|在哪/u },
  which_places: {
    wanted: 'places',
    types: ['place'],
    level: null,
    cue: /哪(?:些|几个|个)(?:地方|地区|省|乡|镇|村|街道)/u,
  },
  which_laws: { wanted: 'things', types: ['law'], level: null, cue: /哪(?:些|几部|部)(?:地方性?)?(?:法|条例)/u },
  which_orgs: {
    wanted: 'things',
    types: ['org'],
    level: null,
    cue: /哪(?:些|几[家个]|[家个])(?:单位|部门|机构|企业|公司|学校|高校|医院|组织)/u,
  },
  which_documents: {
    wanted: 'things',
    types: ['document'],
    level: null,
    cue: /哪(?:些|几[份部个]|[份部个])(?:文件|规划|意见|方案|书)/u,
  },
  which_events: {
    wanted: 'things',
    types: ['event'],
    level: null,
    cue: /哪(?:些|几[次个场]|[次个场])(?:会议|全会|大会|活动|论坛|赛事)/u,
  },
  which_programmes: {
    wanted: 'things',
    types: ['programme', 'tifa'],
    level: null,
    cue: /哪(?:些|几|个|项)|有哪些|什么/u,
  },
} as const satisfies Readonly<Record<string, Kind>>;

export type KindName = keyof typeof KINDS;

/** The kind of a question by its words, or null where they give none. */
export const kindOf = (question: string): KindName | null => {
  const text = question.trim().replace(/[？?。]+$/u, '');
  return (Object.keys(KINDS) as KindName[]).find((kind) => KINDS[kind].cue.test(text)) ?? null;
};
