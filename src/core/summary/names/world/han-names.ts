import type { Span } from '../../../text/span';
import { HAN } from './script-words';
import { type ShortForm, shortFormsIn } from '../linking/short-forms';
import type { WorldName } from './items';
import { lastParts, SIGNS } from './han-foreign';
import { placeNames } from './places';

const HAN_CHAR = '\\p{Script=Han}';
/** Characters that end a run in which a name may stand: small words and verbs. */
const CUT =
  '兼的在由和与向对被从到据将了是有个这那以过来去并及或把让使给但而也还则就都又比等因为至自跟同令称说赴抵访驻';
const STEM = `(?:(?![${CUT}])${HAN_CHAR}|和(?=草原|环境|住房|建设|卫生|计划|信息|社会|旅游|改革|健康|体育|农村|生态|技术|城乡|自然|出版|平))`;
const OPENS = `(?<=^|[，。、；：“”‘’「」『』！？（）()《》—\\s${CUT}电获时日年月])`;
/** What may not be the second character of a given name behind a family name and one more. */
const NO_GIVEN = '上会等说称对将已和与于向也还则在是的为从今昨日赶率宣接出就因随带坦呼回写表指认介告透到并';
const FAMILY = `(?:${HAN.family})`;
const BEFORE_TITLE = '(?:前|原|时任|现任|代理|新任|候任)?(?:驻[\\p{Script=Han}]{1,6}?)?(?:首席|常务)?';
const TITLE = `(?<title>${BEFORE_TITLE}(?:${HAN.titles}))`;
const GIVEN = `(?:${HAN_CHAR}(?![${NO_GIVEN}])${HAN_CHAR}|${HAN_CHAR})`;
/** A name of several parts holds no title ("工会主席帕普·迪奥普") and no rank behind it ("索乌上校"). */
const PLAIN = `(?!${HAN_CHAR}{0,4}(?:${HAN.titles}))`;
const RANK = '(?:上校|中校|少校|上尉|中尉|少尉|上将|中将|少将|准将|大校|先生|女士|教授|博士|医生|神父|牧师)';
const FOREIGN = `${PLAIN}${HAN_CHAR}{1,6}(?:[·•]${HAN_CHAR}{1,6}){1,3}`;
/** What may stand behind a name of several parts: small words, verbs, marks. */
const BEHIND_FOREIGN = `(?:[${CUT}，。：、；（,:;(.\\s昨今日表指认介告透强补回写宣接出已曾]|发(?=[表布言出起])|前往|通过|当[天日选]|呼吁|重申|警告|$)`;
const PERSON = new RegExp(`${TITLE}\\s?(?<name>(?:${FAMILY}${GIVEN}))`, 'gu');
const BY_TITLE_FOREIGN = new RegExp(
  `${TITLE}(?<name>${PLAIN}[^${CUT}\\P{Script=Han}]{1,6}(?:[·•]${HAN_CHAR}{1,6}?){1,3})(?=${RANK}?${BEHIND_FOREIGN})`,
  'gu',
);
const ALONE_FOREIGN = new RegExp(
  `${OPENS}(?<name>${FOREIGN.replaceAll('{1,6}', '{1,5}?')})(?=${BEHIND_FOREIGN})`,
  'gmu',
);
/** "他的妻子古丽娜尔·艾山说": a relative before a name of several parts. */
const BY_KIN = new RegExp(
  `(?:妻子|丈夫|儿子|女儿|母亲|父亲|哥哥|弟弟|姐姐|妹妹|邻居|同事|老人|村民|青年)(?<name>[^${CUT}\\P{Script=Han}]{1,6}(?:[·•]${HAN_CHAR}{1,6}?){1,3})(?=${BEHIND_FOREIGN})`,
  'gu',
);
const BY_SPEECH = new RegExp(
  `${OPENS}(?<name>${FAMILY}(?:(?![上会中里时])${HAN_CHAR}){1,2}?)(?=说|表示|称|指出|认为|介绍|告诉|强调|透露|坦言|回忆|写道|宣布|呼吁)`,
  'gmu',
);
/** "记者周畅、朱青": who wrote a report with the first. */
const REPORTERS = new RegExp(
  `(?:记者|通讯员)\\s?${FAMILY}${HAN_CHAR}{1,2}(?<more>(?:[、 ]${FAMILY}${HAN_CHAR}{1,2}){1,4})(?=[）)，。、：\\s]|$)`,
  'gmu',
);
/** "秘书长古特雷斯", "发言人迪雅里克": four to six signs by which foreign names are written, behind a title. */
const TRANSLATED = new RegExp(`${TITLE}(?<name>[${SIGNS}]{4,6})(?=${BEHIND_FOREIGN}|此前|当时|\\d)`, 'gu');
/** "63岁的梁启明": an age before a name. */
const BY_AGE = new RegExp(
  `\\d{1,3}岁的(?<name>${FAMILY}${GIVEN})(?=[${CUT}，。、：（\\s已曾正说坐站住每刚常]|$)`,
  'gu',
);
/** "梁启明：": a label that opens a line of a talk. */
const BY_LABEL = new RegExp(`^(?<name>${FAMILY}${HAN_CHAR}{1,2})[:：]`, 'gmu');
const NO_LABEL =
  /^(?:时间|地点|来源|成员|方法|方式|项目|项目名|任务|安排|查询|单位|顾问|向导|管理|严重|成果|计划|范围|项目组|应对|常见|常用|相关|关键|连线|白天|万元|车辆|路线|安全|施工|支出|简介|季度)$/u;
/** "教授兼水下考古中心主任冯一鸣": a first title before "and". */
const FIRST_TITLE = new RegExp(`(?<title>${BEFORE_TITLE}(?:${HAN.titles}))兼$`, 'u');
const RUN = new RegExp(`${OPENS}${STEM}{2,30}`, 'gmu');
const COMPANY = new RegExp(`${OPENS}${STEM}{2,16}?(?:股份)?有限(?:责任)?公司`, 'gmu');
const BODY_END = new RegExp(`(?:${HAN.bodies})`, 'gu');
const TITLE_OR_VERB = new RegExp(
  `(?:${HAN.titles}|表示|指出|认为|介绍|强调|透露|预计|宣布|发布|获悉|报道|隶属于|隶属|联系|核实|邀请|委托|会同|走进|考察|属于|来自|赶赴|位于|举行|召开|启动|开展|开庭审理|审理|起诉|指控|造成|收到|任何|前往|走访|访问|参加|出席|收购|批准|抵达|进入|离开|接受|送达|送往|运往)`,
  'gu',
);
const GENERIC =
  /^(?:(?:关|当地|附近|多家|各家|协调|联系|统一)(?:医院|组织|学校|政府|公司|银行|大学|法院|警方)|[市省县区镇该本新各两全我其某当]{0,2}(?:政府|公司|大学|医院|银行|学院|法院|党|集团|协会|基金会|部队|中心|学校|警方|委员会|银行|总队|支队|大队|救援队|医疗队|煤矿|小学|中学|学校)|一支.*|多支.*|\p{Script=Han}{0,2}(?:医疗队|救援队|工作队|代表团))$/u;
const PLACE = new RegExp(
  `(?:${OPENS}|(?<=省|自治区|自治州|市))(?<name>${STEM}{1,3}?(?:${HAN.places})(?:省|市|县|区|镇|乡|村|自治[州区县])?)(?!长|政府|委|民|干部|医|干|道|办|支)`,
  'gmu',
);
const COUNTRY = new RegExp(
  `${OPENS}(?<name>(?:(?![一二两三四五六七八九十各多本我全外该他每某])${STEM}){2,5}?国)(?!家|际|民|人|内|外|务|防|会|有|营|王|庆|籍|企|事|产|境|道|标|旗|歌)`,
  'gmu',
);
const AFTER_KIND = new RegExp(
  `(?:首都|首府|城市(?!居民|人口|建设|发展|道路|交通|中心|地区|供水|排水|管理|规划|生活|内涝)|小镇|港口城市)(?<name>${STEM}{2,4})(?=[${CUT}，。、；（]|$)`,
  'gmu',
);
const SHORT = new RegExp(
  `^\\s?[（(](?:(?:简称|下称|以下简称)?[：:]?[“"「]?)(?<short>[\\p{Lu}\\p{N}-]{2,10}|${HAN_CHAR}{2,8})[”"」]?[）)]`,
  'u',
);

const knownPlaces = new RegExp(placeNames('zh').join('|'), 'gu');

/** The names in a Chinese text: people behind a title or before a verb of speech, bodies and places by how they end. */
export function namesInHan(text: string): readonly WorldName[] {
  const bodies = bodiesOf(text);
  const places = placesOf(text);
  const found: WorldName[] = [...bodies, ...places];
  const endingAt = new Map<number, WorldName>();
  for (const one of found) endingAt.set(one.end, longer(endingAt.get(one.end), one) ?? one);
  for (const pattern of [BY_TITLE_FOREIGN, PERSON]) for (const match of text.matchAll(pattern)) addPerson(match, 0.82);
  for (const match of text.matchAll(REPORTERS)) {
    if (isByline(match.index + 2)) continue;
    let at = match.index + match[0].length - (match.groups?.['more'] ?? '').length;
    for (const name of (match.groups?.['more'] ?? '').split(/[、 ]/u)) {
      if (name !== '') found.push({ start: at, end: at + name.length, kind: 'people', name, confidence: 0.8 });
      at += name.length + 1;
    }
  }
  for (const pattern of [BY_KIN, ALONE_FOREIGN]) for (const match of text.matchAll(pattern)) addPerson(match, 0.75);
  for (const match of text.matchAll(BY_SPEECH)) addPerson(match, 0.7);
  for (const match of text.matchAll(BY_AGE)) addPerson(match, 0.7);
  const labels = [...text.matchAll(BY_LABEL)].filter(({ groups }) => !NO_LABEL.test(groups?.['name'] ?? ''));
  const times = new Map<string, number>();
  for (const { groups } of labels) times.set(groups?.['name'] ?? '', (times.get(groups?.['name'] ?? '') ?? 0) + 1);
  for (const match of labels) if ((times.get(match.groups?.['name'] ?? '') ?? 0) > 1) addPerson(match, 0.72);
  for (const match of text.matchAll(TRANSLATED)) addPerson(match, 0.83);
  found.push(...lastParts(text, found));
  const named = new Set(found.flatMap(({ kind, name }) => (kind === 'people' ? [name] : [])));
  return found.filter(({ kind, name }) => kind !== 'places' || !named.has(name));

  /** The reporter in the line over a report is its author. */
  function isByline(end: number): boolean {
    const lead = text.slice(Math.max(0, end - 32), end).replace(/(?:记者|通讯员)$/u, '');
    return /(?:讯|电|报道)\s?[（(][^（）()\n]{0,24}$/u.test(lead) || /[（(]\s?(?:本报)?$/u.test(lead);
  }

  function addPerson(match: RegExpMatchArray, confidence: number): void {
    const { name = '', title } = match.groups ?? {};
    const from = match.index ?? 0;
    const start = from + match[0].indexOf(name, title?.length ?? 0);
    if (/^(?:记者|通讯员)$/u.test(title ?? '') && isByline(from + (title ?? '').length)) return;
    if (/^(?:连[夜日续线忙]|关[于注]|于是)/u.test(name)) return;
    // "望江县长江华阳闸": a county and the river Yangtze, unless somebody speaks.
    if (
      name.startsWith('江') &&
      /^[市县省区镇乡村州]长$/u.test(title ?? '') &&
      !/^[说表称指认介告强，。：、（\s]/u.test(text.slice(start + name.length))
    )
      return;
    const one = { start, end: start + name.length, kind: 'people', name, confidence } as const;
    if (title === undefined) return void found.push(one);
    const own = heldAt(from, title);
    const body = own === null ? undefined : endingAt.get(from);
    const joint = FIRST_TITLE.exec(text.slice(Math.max(0, from - 14), from));
    const first =
      joint ?? (body === undefined ? null : FIRST_TITLE.exec(text.slice(Math.max(0, body.start - 14), body.start)));
    const other = first?.groups?.['title'];
    const at = first === null ? from : (joint !== null || body === undefined ? from : body.start) - first[0].length;
    const held = other === undefined ? null : heldAt(at, other);
    const rank =
      other === undefined
        ? {}
        : {
            rank: { text: other, start: at, end: at + other.length, ...(held === null ? {} : { organization: held }) },
          };
    const organization = own ?? (joint === null ? null : held);
    found.push({
      ...one,
      ...rank,
      title: { text: title, start: from, end: from + title.length, ...(organization === null ? {} : { organization }) },
    });
  }

  /** What the title is over: the body or place that ends where the title begins, or the place of "驻X". */
  function heldAt(at: number, title: string): string | null {
    const bracket = /[（(][^（）()\n]{2,12}[）)]$/u.exec(text.slice(Math.max(0, at - 14), at));
    if (bracket !== null) return heldAt(at - bracket[0].length, title);
    const longest = longer(endingAt.get(at), /[原前]/u.test(text[at - 1] ?? '') ? endingAt.get(at - 1) : undefined);
    if (longest !== undefined) return longest.of ?? longest.name;
    // "厦海大学考古系教授": a part of the body before the title.
    const part = /\p{Script=Han}{2,4}[系所处科室院]$/u.exec(text.slice(Math.max(0, at - 5), at))?.[0] ?? '';
    for (let length = part.length; length >= 3; length -= 1) {
      const whole = endingAt.get(at - length);
      if (whole?.kind === 'organizations') return text.slice(whole.start, at);
    }
    // "外交部长": the title takes the last character of the body with it.
    const office = /^副?(?<kind>[部局厅署院校司市省县区镇乡村州])长$/u.exec(title)?.groups?.['kind'];
    const stem =
      office === undefined ? null : new RegExp(`${STEM}{2,8}$`, 'u').exec(text.slice(Math.max(0, at - 8), at));
    if (stem !== null && office !== undefined) return stem[0] + office;
    const land = /驻(?<land>\p{Script=Han}{2,6}?)(?:副|总|代表|大使|记者|领事|特使|参赞|公使|首席)/u.exec(title)
      ?.groups?.['land'];
    return (
      land ??
      /(?:公司|集团|学校|医院|协会|大学|法院|工厂|基金会|组织|中心|俱乐部|部队)$/u.exec(
        text.slice(Math.max(0, at - 3), at),
      )?.[0] ??
      null
    );
  }
}

/** The longer of two names, the first of equals. */
function longer(one: WorldName | undefined, other: WorldName | undefined): WorldName | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return other.end - other.start > one.end - one.start ? other : one;
}

/** Bodies by the word that ends their name, each as long as it goes, up to a title or verb. */
function bodiesOf(text: string): readonly WorldName[] {
  const found: WorldName[] = [];
  const forms: ShortForm[] = [];
  for (const run of text.matchAll(RUN)) {
    let from = 0;
    const cuts = [...run[0].matchAll(TITLE_OR_VERB)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }));
    for (const cut of [...cuts, { start: run[0].length, end: run[0].length }]) {
      const piece = run[0].slice(from, cut.start);
      const last = [...piece.matchAll(BODY_END)].at(-1);
      if (last !== undefined) {
        const name = piece.slice(0, last.index + last[0].length);
        const more =
          /^(?:股份)?有限(?:责任)?公司/u.exec(text.slice(run.index + from + last.index + last[0].length))?.[0] ?? '';
        const behind = piece.slice(name.length, name.length + 1);
        // "“..."号医院船": what stands behind the name of a ship.
        if (name.length >= 3 && !GENERIC.test(name) && !/^[限号]/u.test(name) && behind !== '船')
          push(name + more, run.index + from);
      }
      from = cut.end;
    }
  }
  for (const match of text.matchAll(COMPANY)) if (!/属于|位于|来自/u.test(match[0])) push(match[0], match.index);
  return [...shortFormsIn(text, forms, () => true), ...found];

  function push(name: string, start: number): void {
    const end = start + name.length;
    const short = SHORT.exec(text.slice(end, end + 24));
    const acronym = short?.groups?.['short'];
    if (/(?:会展|会议|体育|购物|展览|活动)中心$/u.test(name))
      return void found.push({ start, end, kind: 'places', name, confidence: 0.83 });
    const one: WorldName = {
      start,
      end,
      kind: 'organizations',
      name,
      confidence: name.endsWith('有限公司') ? 0.86 : 0.83,
    };
    if (short === null || acronym === undefined) return void found.push(one);
    found.push({ ...one, acronym });
    forms.push({ body: one, short: acronym, from: end });
  }
}

function placesOf(text: string): readonly WorldName[] {
  const found: WorldName[] = [];
  const add = (match: RegExpMatchArray, confidence: number): void => {
    const name = match.groups?.['name'] ?? match[0];
    const start = (match.index ?? 0) + match[0].indexOf(name);
    found.push({ start, end: start + name.length, kind: 'places', name, confidence });
  };
  for (const match of text.matchAll(PLACE))
    if (
      !/^(?:得|使|治|时候|离|往|进|出|绕|到)|[往如].$/u.test(match.groups?.['name'] ?? '') &&
      !/^(?:覆盖|培训|一|两|几|每|跨|全|来到|走进|返|回)|[全各本该]..?$/u.test(match.groups?.['name'] ?? '') &&
      !/^(?:乡镇|城镇|县市|市县|市区|县区|城区|辖区|乡村|农村)/u.test(match.groups?.['name'] ?? '') &&
      (!/^(?:本|该|全|各|外|老|每|某|两|多|城|社|地|小|灾|山|景|校|园|园区|市|省|县|区)/u.test(match[0]) ||
        match[0].length > 3)
    )
      add(match, 0.6);
  for (const match of text.matchAll(COUNTRY)) add(match, 0.65);
  for (const match of text.matchAll(AFTER_KIND)) add(match, 0.65);
  for (const match of text.matchAll(knownPlaces)) add(match, 0.8);
  return found;
}

/** Where a name stands, `by` code units on. */
export function movedName(name: WorldName, by: number): WorldName {
  const move = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  const { title, rank, behind } = name;
  return {
    ...name,
    ...move(name),
    ...(title === undefined ? {} : { title: { ...title, ...move(title) } }),
    ...(rank === undefined ? {} : { rank: { ...rank, ...move(rank) } }),
    ...(behind === undefined ? {} : { behind: { ...behind, ...move(behind) } }),
  };
}
