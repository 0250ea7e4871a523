import type { WorldName } from './items';
import { placeNames } from './places';

const HAN = '[\\p{Script=Han}々ヶ]';
const KATAKANA = '[\\p{Script=Katakana}ー]';
/** Family names, the longer first where one begins another. */
const FAMILY =
  '佐々木|五十嵐|長谷川|大久保|小笠原|勅使河原|佐藤|鈴木|高橋|田中|伊藤|渡辺|渡邊|山本|中村|小林|加藤|吉田|山田|山口|松本|井上|木村|清水|山崎|池田|橋本|阿部|石川|山下|中島|石井|小川|前田|岡田|藤田|後藤|近藤|村上|遠藤|青木|坂本|斉藤|斎藤|齋藤|福田|太田|西村|藤井|金子|岡本|藤原|三浦|中野|中川|原田|松田|竹内|小野|田村|中山|和田|石田|森田|上田|内田|柴田|酒井|宮崎|横山|高木|安藤|宮本|大野|小島|工藤|谷口|今井|高田|増田|丸山|杉山|村田|大塚|新井|平野|藤本|河野|上野|野口|武田|松井|千葉|菅原|岩崎|久保|木下|野村|佐野|松尾|市川|菊地|菊池|杉本|古川|大西|島田|水野|桜井|高野|渡部|吉川|山内|西田|飯田|西川|小松|北村|安田|五島|川口|平田|関口|中田|久保田|服部|東|岩田|土屋|川崎|本田|樋口|秋山|田口|永井|山中|中西|吉村|川上|石原|大橋|松岡|馬場|浜田|森本|星野|矢野|浅野|大島|松下|松村|大石|田辺|荒木|大谷|岸本|熊谷|黒田|川村|小池|黒木|及川|大友|佐久間|早坂|相馬|相沢|相川|赤松|秋元|浅井|浅田|朝倉|足立|天野|荒川|有馬|飯島|飯塚|池上|石塚|石山|泉谷|市村|伊東|稲垣|稲葉|今村|入江|岩本|岩井|岩瀬|岩永|植木|植村|植田|臼井|梅田|梅原|江口|江藤|榎|遠山|大沢|大澤|大城|大竹|大場|大森|大山|岡部|岡村|小倉|小沢|小澤|小田|小田切|尾形|緒方|落合|小原|鹿島|片桐|勝又|門脇|金井|金城|神谷|神田|亀井|川井|川島|川瀬|川田|川端|河合|河村|神崎|北川|北野|木原|木本|清田|桐生|工藤|国分|窪田|熊田|倉田|黒川|黒沢|黒澤|桑田|小泉|甲斐|香川|古賀|児島|小谷|後閑|小西|小橋|小堀|駒井|小森|近江|斎木|齊藤|坂口|坂井|坂田|榊原|桜田|笹川|佐竹|里見|寒川|沢井|沢村|塩田|塩谷|志村|篠田|柴崎|渋谷|島崎|島袋|清野|下田|下村|庄司|白井|白川|新谷|新垣|新城|進藤|末永|菅|杉田|杉浦|鈴村|須田|砂川|諏訪|関根|瀬川|仙波|高島|高瀬|高松|高見|高村|高山|滝沢|瀧本|竹下|竹中|竹本|武井|武藤|立花|田代|玉城|玉木|田丸|千田|長尾|塚本|津田|土田|堤|常盤|角田|手塚|寺田|寺島|戸田|冨田|富永|友田|豊田|鳥居|内海|直井|長井|長岡|長島|長沢|長田|永野|中井|中尾|中沢|中澤|仲田|名取|南雲|新妻|新田|西岡|西尾|西原|西野|野崎|野沢|野澤|野中|萩原|橋爪|蓮見|畑中|花田|羽田|浜口|浜崎|濱田|早田|林田|原口|原島|東山|樋渡|平岡|平山|平川|廣瀬|広瀬|深沢|深谷|福井|福岡|福地|福永|福原|福本|藤岡|藤川|藤崎|藤沢|藤野|藤村|藤森|古田|古谷|保坂|細川|細田|堀江|堀川|本多|本間|前川|前原|真鍋|正木|増井|町田|松島|松原|松山|真野|丸田|丸尾|三上|三木|水谷|水口|三田|三谷|三橋|南野|峯|宮内|宮川|宮城|宮下|宮田|宮原|三宅|三輪|向井|武者|村山|室井|目黒|茂木|元木|森岡|森川|森下|森山|諸星|門田|八木|柳沢|矢島|安井|安藤|安部|山岸|山城|山川|山根|山村|山脇|湯浅|横井|横田|吉井|吉沢|吉澤|吉野|吉本|米田|米山|若林|和久井|鷲尾|渡|綿貫|葛西|工藤|鎌田|蛯名|対馬|棟方|堀|尾崎|望月|永田|内藤|松浦|西山|菅野|富田|吉岡|片山|堀内|榎本|成田|宇野|奥村|須藤|篠原|沢田|小山|荒井|大川|白石|平井|早川|栗原|辻|岡崎|福島|村井|桑原|児玉|松永|片岡|柳田|石橋|野田|南|森|林|原|関|岡|堤|泉|星|谷|島|牧';
/** Titles right behind a name, and forms of address. */
const TITLES =
  '(?:(?:副|元|前|新|総|次期)?(?:首相|総理大臣|大統領|国家主席|外相|財務相|防衛相|官房長官|幹事長|大臣|知事|市長|町長|村長|区長|議長|議員|裁判長|裁判官|検事|弁護士|弁護人|警部|署長|社長|会長|専務|常務|取締役|代表|代表取締役|理事長|理事|所長|局長|部長|課長|室長|係長|次長|院長|校長|学長|教授|准教授|名誉教授|講師|研究員|主任研究員|医師|看護師|医長|記者|編集長|作家|監督|選手|主将|コーチ|報道官|大使|総領事|事務局長|事務総長|委員長|委員|組合長|支部長|消防長|隊長|船長|機長|工場長|店長|園長|住職|牧師|長官|司令官|総裁|頭取|書記長|党首|担当相|相|棋士|被告|容疑者|受刑者|さん|氏|君|様))';
/** A given name has two signs mostly, three with an ending of old, or one. */
const GIVEN = `(?:${HAN}(?![准副元前新総次被容弁])${HAN}[子郎助介美香奈]|${HAN}(?![准副元前新総次被容弁])${HAN}|${HAN})`;
/** What may stand between a name and its title: the field of the title. */
const FIELD = `(?:${HAN}|${KATAKANA}){0,10}?`;
/** "会長・及川健一", "議長＝大友誠": a post before a dot and a whole name, in brackets or between commas. */
const LABELLED = new RegExp(
  `(?<title>(?:副|元|前|新|総)?${HAN}{0,6}(?:長|代表|理事|委員|教授|研究員|記者|監督|議員|取締役|担当|主任|医師|弁護士))[・＝=:：](?<name>(?:${FAMILY})${GIVEN})(?=[、）)\\s\u3000]|$)`,
  'gmu',
);
/** "三井寛さん（67）": whoever is addressed so, with an age, is a person, whatever the family name. */
const ADDRESSED = new RegExp(
  `(?<=[の、はがとも\\s\u3000]|^)(?<name>${HAN}{3,5})(?=(?:さん|氏)[（(][\\d０-９]{1,3}歳?[）)])`,
  'gmu',
);
const isAddress = /^(?:さん|氏|君|様|被告|容疑者|受刑者)$/u;
const PERSON = new RegExp(
  `(?<lead>^|[のはがをにと、。（）「」・\\s\u3000でも]|${HAN}(?=(?:${FAMILY})${HAN}{1,3}(?:さん|氏|被告|容疑者)))(?<name>(?:${FAMILY})${GIVEN}|${KATAKANA}{2,12}(?:・${KATAKANA}{2,14}){1,3})(?<title>${FIELD}${TITLES})(?!会|室)`,
  'gmu',
);
/** "漁師、谷口勇さん", "遺族の小川由美子さん", "元工場長の森田修被告": a work before a name. */
const WORK = new RegExp(
  `(?:^|[\\p{Script=Hiragana}、。\\s\u3000])(?<work>(?:元|前)?${HAN}{2,8}|${KATAKANA}{3,10})(?:[の、]|で)$`,
  'u',
);
const POST = new RegExp(`(?<=の)(?<post>(?:副|元|前)?${HAN}{0,5}(?:長|代表|理事|主任|教授|監督|担当))[、の]$`, 'u');
const BODY_END =
  '(?:省|庁|(?<!都道)(?<=[\\p{Script=Han}]{2})府(?!県)|委員会|大学|大学院|高校|学校|裁判所|地裁|高裁|最高裁|地検|検察庁|県警|府警|道警|警視庁|警察署|消防局|銀行|新聞社?|放送|通信社|電力|鉄道|工業|製作所|製薬|化成工業|建設|商事|航空|会社|株式会社|研究所|研究機構|機構|協会|連合会|連盟|組合|労組|財団|病院|センター|党|自衛隊|議会|学会|商工会議所|ホールディングス|グループ|図書館|博物館|教育委員会|気象台|振興会|協議会|同友会|連絡会|保存会|商工会|審議会|公社|公団|診療所|医師会|漁協|農協|生協|水族館|動物園|美術館|劇場|消防署|市役所|県庁|役場|[県市町村区都府].{2,7}[課局部室]|農園|工場|造船|重工業|化学|電機|食品|物産|水産|理事会|事務局|総領事館|大使館)';
const BODY = new RegExp(
  `(?:(?<![\\p{Script=Han}\\p{Script=Katakana}ー])|(?<=法人))(?<name>(?:(?<=^|[、（「は]|法人)\\p{Script=Hiragana}{2,5}(?=${HAN}{2}))?(?:${HAN}|${KATAKANA}){1,14}?${BODY_END})(?=[はがのをにともでや、。「」（）へ\\s\u3000]|から|など|職員|隊員|関係者|側|$)`,
  'gmu',
);
const KNOWN_BODIES =
  /(?:陸上|海上|航空)自衛隊(?:第\d{1,3}(?:旅団|師団|連隊|大隊|航空団|護衛隊群?))?|(?:国土交通|厚生労働|農林水産|経済産業|総務|法務|外務|財務|文部科学|環境|防衛)省\p{Script=Han}{2,9}(?:局|事務所|部|課|研究所)(?=[はがのをにとでも、。]|$)|国連|国際連合|世界保健機関|世界銀行|欧州連合|赤十字国際委員会|日本赤十字社|ユニセフ|国境なき医師団|北大西洋条約機構|自民党|立憲民主党|公明党|共産党|日銀|経団連|連合(?=は|が|の)|自衛隊|内閣府|総務省|法務省|外務省|財務省|文部科学省|厚生労働省|農林水産省|経済産業省|国土交通省|環境省|防衛省|気象庁|消防庁|警察庁|警視庁|金融庁|文化庁|観光庁|海上保安庁|復興庁|デジタル庁|こども家庭庁|最高裁/gu;
const COMMON_BODY =
  /^(?:同|当|本|各|全|両|他|この|その|大|中|小|高|私立|公立|国立|市立|県立|元|工場|化学|食品|自動車|機械|半導体)?(?:大学|大学院|高校|中学校|小学校|学校|会社|銀行|病院|センター|組合|党|新聞|放送|鉄道|電力|工業|建設|議会|図書館|博物館|グループ|機構|協会|委員会|裁判所|省|庁|労組|研究所|県警|工場|診療所|役場|消防署|農園|水族館|動物園|美術館|劇場)$/u;
const PLACE = new RegExp(
  `(?<=^|[のはがをにとでや、。・（「\\s\u3000県都府道市郡]|から)(?<name>${HAN}{1,4}?[県市町村区島郡])(?=[はがのをにとでや、。・（）」へ\\s\u3000]|から|など|沖|内|${HAN}{1,4}[市町村区])`,
  'gmu',
);
const NO_PLACE =
  /^(?:同|本|各|全|両|当|他|隣|近|周辺|被災|この|その|下|山)(?:県|市|町|村|区|島|郡)$|^(?:都市|都道府県|市町村|市区|地区|諸島|列島|半島|離島|学区|選挙区|先島|農村|漁村|下町)$/u;
const known = new RegExp(placeNames('ja').join('|'), 'gu');

/** The names in a Japanese text: people by family name and the title behind, bodies and places by how they end and by list. */
export function namesInJapanese(text: string): readonly WorldName[] {
  const found: WorldName[] = [];
  for (const match of text.matchAll(KNOWN_BODIES)) found.push(made('organizations', match[0], match.index, 0.85));
  for (const match of text.matchAll(BODY)) {
    const name = match.groups?.['name'] ?? '';
    if (!COMMON_BODY.test(name)) found.push(made('organizations', name, match.index, 0.75));
  }
  for (const match of text.matchAll(PLACE)) {
    const name = match.groups?.['name'] ?? '';
    if (!NO_PLACE.test(name)) found.push(made('places', name, match.index, 0.65));
  }
  for (const match of text.matchAll(known)) found.push(made('places', match[0], match.index, 0.75));
  const ends = new Map(found.map((one) => [one.end, one] as const));
  for (const match of text.matchAll(PERSON)) {
    const { lead = '', name = '', title = '' } = match.groups ?? {};
    const start = match.index + lead.length;
    const person = made('people', name, start, 0.9);
    const named = { start: person.end, end: person.end + title.length, text: title };
    // "石川県の馬場恵子知事": what the title is over stands before the name.
    const over = lead === 'の' || lead === '・' ? ends.get(match.index) : undefined;
    if (!isAddress.test(title)) {
      const post = postBefore(start);
      if (post !== undefined) {
        found.push({ ...person, title: post, rank: named });
        continue;
      }
      found.push({ ...person, title: over === undefined ? named : { ...named, organization: over.name } });
      continue;
    }
    found.push({ ...person, ...workBefore(start) });
  }
  for (const match of text.matchAll(LABELLED)) {
    const { name = '', title = '' } = match.groups ?? {};
    const start = match.index + title.length + 1;
    // "みなと漁業振興会（本部・気仙沼市、会長・及川健一）": what the brackets stand behind.
    const open = /[（(](?<inside>[^（()）\n]{0,40})$/u.exec(text.slice(Math.max(0, match.index - 44), match.index));
    const whose = open === null ? undefined : ends.get(match.index - open[0].length);
    const own = { start: match.index, end: match.index + title.length, text: title };
    found.push({
      ...made('people', name, start, 0.85),
      title: whose?.kind === 'organizations' ? { ...own, organization: whose.name } : own,
    });
  }
  for (const match of text.matchAll(ADDRESSED))
    found.push({ ...made('people', match[0], match.index, 0.7), ...workBefore(match.index) });
  const families = familyNames(found);
  for (const [family, full] of families)
    for (let at = text.indexOf(family); at >= 0; at = text.indexOf(family, at + family.length))
      if (new RegExp(`^(?:${TITLES})`, 'u').test(text.slice(at + family.length, at + family.length + 5)))
        found.push({ ...made('people', family, at, 0.6), of: full });
  return found;

  /** "輪島市の漁師、": a work before a name, with the place or body it is done at. */
  function workBefore(start: number): Pick<WorldName, 'title'> {
    const work = WORK.exec(text.slice(Math.max(0, start - 24), start))?.groups?.['work'];
    if (work === undefined || isAddress.test(work)) return {};
    const at = start - 1 - work.length;
    if (ends.has(at + work.length)) return {};
    const place = ends.get(text[at - 1] === 'の' ? at - 1 : at);
    const own = { start: at, end: at + work.length, text: work };
    return { title: place === undefined ? own : { ...own, organization: place.name } };
  }

  /** "三原赤十字病院の院長、平野美佐子医師": a post with its body before a name that has a title of its own behind it. */
  function postBefore(start: number): WorldName['title'] {
    const post = POST.exec(text.slice(Math.max(0, start - 12), start))?.groups?.['post'];
    const at = post === undefined ? -1 : start - 1 - post.length;
    const whose = at < 0 || text[at - 1] !== 'の' ? undefined : ends.get(at - 1);
    if (post === undefined || whose === undefined) return undefined;
    return { start: at, end: at + post.length, text: post, organization: whose.name };
  }
}

/** The family names that one person of the text alone bears, with the full name. */
function familyNames(found: readonly WorldName[]): ReadonlyMap<string, string> {
  const full = new Map<string, string | null>();
  const family = new RegExp(`^(?:${FAMILY})`, 'u');
  for (const { kind, name } of found) {
    const own = kind === 'people' ? family.exec(name)?.[0] : undefined;
    if (own === undefined || own.length < 2) continue;
    const other = full.get(own);
    full.set(own, other === undefined || other === name ? name : null);
  }
  return new Map([...full].flatMap(([own, name]) => (name === null ? [] : [[own, name] as const])));
}

function made(kind: WorldName['kind'], name: string, start: number, confidence: number): WorldName {
  return { start, end: start + name.length, kind, name, confidence };
}
