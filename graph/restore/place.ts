/** Names of divisions that a post or a heading may hold, as written. */
const DIVISION = String.raw`(?:(?!中共|中国)[\p{sc=Han}]{1,12}?(?:特别行政区|自治区|自治州|自治县|地区|省|市|州(?!市)|盟|县|区|旗))`;
const OFFICE = String.raw`(?:委(?:员会)?(?:副?书记|常委)|人民政府|政府|(?:副|代)?(?:市长|县长|区长|州长|省长|主席|盟长|旗长|书记)|人大|政协)`;

/** The place of a leader's post: of 浙江省副省长、中共温州市委书记 the city, the lowest of those named. */
export function placeOfPost(post: string): string | null {
  const found = [...post.matchAll(new RegExp(`(?:中共|[、，\\s]|^)(${DIVISION})(?=${OFFICE})`, 'gu'))].map(
    (match) => match[1]!,
  );
  const rank = (name: string) => (/(?:省|自治区)$/u.test(name) ? 0 : /[市州盟]$|地区$/u.test(name) ? 1 : 2);
  return found.sort((a, b) => rank(b) - rank(a))[0] ?? null;
}

const REPORTED = /(?:记者|通讯员)\s?[\p{sc=Han}、\s]{2,20}\s([\p{sc=Han}]{2,4})报道/u;

/** The place of a dateline: 湖州讯, 本报杭州讯, 新华社杭州9月29日电, 记者某某 东莞报道. */
export function placeOfDateline(text: string): string | null {
  const head = text.slice(0, 60);
  const news =
    /^(?:[\p{sc=Han}]{1,8}?(?:报|社|网|刊|客户端))?\s*([\p{sc=Han}]{2,4}?)\s*(?:\d{1,2}月\d{1,2}日)?\s*(?:讯|电)(?=[\s（(，：:“《])/u.exec(
      head,
    );
  const name = news?.[1] ?? REPORTED.exec(head)?.[1] ?? null;
  return name && !/^(?:本报|本刊|本网|新华|据|综合|快|简|通)|[报社网刊]$/u.test(name) ? name : null;
}

/** The place whose government reports: of 2026年某省政府工作报告, or of the congress it is given to. */
export function placeOfReport(title: string, occasion: string): string | null {
  if (!/工作报告/u.test(title)) return null;
  const own = new RegExp(`(${DIVISION})(?:人民)?(?:政府|人大常委会|高级人民法院|人民检察院)?工作报告`, 'u').exec(
    title.replace(/^\d{4}年/u, ''),
  );
  const congress = new RegExp(`在(${DIVISION})(?:第[一二三四五六七八九十]+届|[一二三四五六七八九十]+届)`, 'u').exec(
    occasion,
  );
  return own?.[1] ?? congress?.[1] ?? null;
}

/** The place whose congress made a statute: 浙江省, 杭州市 at the head of its title, and its congress in the line of adoption. */
export function placeOfStatute(title: string, adoption: string): string | null {
  const place = new RegExp(`^(${DIVISION})`, 'u').exec(title)?.[1] ?? null;
  return place && adoption.includes(place) && /人民代表大会/u.test(adoption) ? place : null;
}
