import { derived } from './derived';
import type { Lexicon } from './types';

export type Level = 'province' | 'city' | 'county' | 'township' | 'village';

/** A division as names in running text need it. */
export interface Place {
  readonly code: string;
  /** Official full name. */
  readonly name: string;
  /** The name without its generic ending (安吉, 内蒙古, 恩施), or null where that is not in use: one character, a direction, a township. */
  readonly short: string | null;
  readonly level: Level;
}

const LEVELS: Readonly<Record<number, Level>> = { 2: 'province', 4: 'city', 6: 'county', 9: 'township', 12: 'village' };

/** The country's divisions by code and by name. */
export interface Gazetteer {
  get(code: string): Place | undefined;
  /** What holds the place, from the nearest up: township, county, city, province. */
  ancestors(code: string): readonly Place[];
  /** Places of this full or short name (安吉县, 安吉; 文山壮族苗族自治州, 文山州, 文山), higher levels first, then by code. */
  named(name: string): readonly Place[];
  /** Every full and short name, but for villages. */
  readonly names: readonly string[];
  /** Villages and neighbourhoods of a county by name, of one name the first. */
  villages(county: string): ReadonlyMap<string, Place>;
}

/** Rows of the statistics bureau's list that hold a code together (市辖区), or stand for the administration of a zone. */
const NO_COUNTY =
  /^(?:市辖区|县|.*直辖县级行政区划)$|(?:开发|开发区|管理区|示范区|园区|园|产业区|集聚区|工业区|名胜区|区域|委员会|管委会)$/u;
const TOWNSHIP = ['镇', '乡', '街道', '苏木', '地区'];

/** Peoples in the names of autonomous areas, which the short form leaves out (恩施土家族苗族自治州 = 恩施). GB/T 3304. */
export const PEOPLES =
  /(?:(?:蒙古|回|藏|苗|壮|布依|朝鲜|满|侗|瑶|白|土家|彝|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|鄂温克|德昂|保安|裕固|独龙|各)族|蒙古|回族|壮族|维吾尔|哈萨克|柯尔克孜|塔吉克|锡伯)+$/u;

/** A short form that says only where something lies, or that it is a part. */
const DIRECTION = /^(?:.|[东西南北中]城|城[东西南北中]|市[东西南北中]|城区)$/u;

/** The name without its generic ending, or null where nobody says so. */
function shortOf(name: string, level: Level): string | null {
  if (level === 'township') return null;
  const bare = name.replace(/(?:特别行政区|自治[区州县旗]|(?<=架)林区|地区|[省市县区旗盟])$/u, '');
  if (bare === name) return null;
  const people = name.includes('自治') ? bare.replace(PEOPLES, '') : bare;
  // 内蒙古 is no 内 of the Mongols.
  const short = people.length < 2 ? bare : people;
  return DIRECTION.test(short) ? null : short;
}

/** The name that texts use: 金坛村 for 金坛村民委员会, 望江社区 for 望江社区居民委员会. */
const villageName = (name: string) =>
  name.replace(/(?:社区)?居(?:民委员)?委?会$/u, '社区').replace(/村?(?:村委会|村民委员会|民委员会)$/u, '村');

export const gazetteerOf = derived((lexicon: Lexicon): Gazetteer => {
  const places = new Map<string, Place>();
  const names = new Map<string, Place[]>();
  const note = (name: string, place: Place) => {
    const same = names.get(name);
    if (same) same.push(place);
    else names.set(name, [place]);
  };
  const provinces = lexicon.table('provinces').map(({ code, name }) => ({ code: code!, name: name! }));
  const below = lexicon.divisions.rows.filter(({ code }) => code.length > 2);
  for (const { code, name } of [...provinces, ...below].sort((a, b) => a.code.length - b.code.length)) {
    const level = LEVELS[code.length]!;
    if (level === 'township' ? !TOWNSHIP.some((ending) => name.endsWith(ending)) : NO_COUNTY.test(name)) continue;
    const place = { code, name, short: shortOf(name, level), level };
    places.set(code, place);
    note(name, place);
    if (place.short) note(place.short, place);
    const plain = place.short && /自治([州县旗])$/u.exec(name)?.[1];
    if (plain) note(place.short + plain, place);
  }
  // 衡阳 is short for the city, not for 衡阳县 within it.
  const named = new Map(
    [...names].map(([name, same]) => [
      name,
      same.filter(
        ({ code, short }) =>
          short !== name || !same.some((other) => other.code !== code && code.startsWith(other.code)),
      ),
    ]),
  );
  const villages = new Map<string, ReadonlyMap<string, Place>>();
  const villagesOf = (county: string) => {
    let own = villages.get(county);
    if (!own) {
      const rows = lexicon.divisions.villages(county).map(({ code, name }): [string, Place] => {
        const common = villageName(name);
        return [common, { code, name: common, short: null, level: 'village' }];
      });
      villages.set(county, (own = new Map(rows.reverse())));
    }
    return own;
  };
  const villagesByCode = new Map<string, ReadonlyMap<string, Place>>();
  const villageAt = (code: string) => {
    const county = code.slice(0, 6);
    let own = villagesByCode.get(county);
    if (!own) {
      own = new Map([...villagesOf(county).values()].map((village) => [village.code, village]));
      villagesByCode.set(county, own);
    }
    return own.get(code);
  };
  const ancestors = new Map<string, readonly Place[]>();
  return {
    names: [...names.keys()],
    villages: villagesOf,
    get: (code) => places.get(code) ?? (code.length === 12 ? villageAt(code) : undefined),
    named: (name) => named.get(name) ?? [],
    ancestors(code) {
      let found = ancestors.get(code);
      if (!found) {
        found = [9, 6, 4, 2].flatMap((n) => (n < code.length ? (places.get(code.slice(0, n)) ?? []) : []));
        ancestors.set(code, found);
      }
      return found;
    },
  };
});
