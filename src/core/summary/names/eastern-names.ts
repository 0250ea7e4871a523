import type { Range } from './candidate';
import type { Piece } from './pieces';
import { wordSet } from '../../text/lexicon/word-list';

/** Family names of Vietnam, which stand first. */
const VIETNAMESE = wordSet(
  'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh truong mai ha cao luong ta to trinh doan lam dao thach chau quach ton',
);
/** What Vietnamese names are made of behind the first; many are English words too. */
const SYLLABLES = wordSet(
  `thi van thanh minh duc quoc huu xuan ngoc kim hai thu hong anh tuan dung hung cuong binh an bao be chi dat diep duy giang ha hai hang hanh hien hieu hoa hoai hoan huan hue huong huy khai khanh khoa
  kien lan lien linh loan loc long luan mai my nam nga ngan nghia nhan nhung nhu oanh phat phong phu phuc phuong quan quang quy quyen quynh sang sinh son tai tam tan tao thai thang thao thinh tho thoa thong
  thuan thuy tien tin toan trang tri trong trung truc tu tung tuyen tuyet uyen vi viet vinh vy yen dao hau hoi huynh chau chung cong dinh don dong le lam ly nhat que sau tho trinh van vu`,
);
/** Family names of China, which stand first. */
const CHINESE = wordSet(
  `wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang feng yu dong xiao cheng cao yuan deng fu shen zeng peng lu su jiang cai jia ding wei xue
  ye yan pan du dai xia zhong tian ren fan fang shi yao tan liao zou xiong jin hao kong bai cui kang mao qiu qin gu
  hou shao meng wan duan lei qian yin chang qiao lai gong wen lyu xi ge ji ning pang tong qi sheng zhuang bo rao mu
  nie zuo hua yue chu geng guan bi chi hong jiao lou miao mi ni ou pei qu ruan sang tao weng xiang zang zhan`,
);
const PINYIN = String.raw`(?:zh|ch|sh|[bpmfdtnlgkhjqxzcsryw])?(?:iang|iong|uang|ang|eng|ing|ong|iao|ian|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|ue|ui|uo|a|o|e|i|u)`;
/** A Chinese given name of two syllables: "Guoqing". */
const GIVEN = new RegExp(String.raw`^(?=.{4,12}$)${PINYIN}${PINYIN}$`, 'u');
/** A Korean given name, its second part small: "Ji-hoon". */
const HYPHENED = /^\p{Lu}\p{Ll}{1,5}-\p{Ll}{2,6}$/u;
const LONGEST = 5;

/** True for a word that may stand behind the family name of a Vietnamese who is named at most three words before: "Long", "Be", "Thu". */
export function isInVietnamese(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  if (piece === undefined || !isName(piece) || !piece.isJoined || !SYLLABLES.has(piece.lower)) return false;
  for (let from = at - 1; from >= at - 3; from -= 1) {
    const before = pieces[from];
    if (before === undefined || !isName(before)) return false;
    if (VIETNAMESE.has(before.lower)) return from < at - 1 || isVietnamese(pieces, from, at + 1);
    if (!SYLLABLES.has(before.lower) || !before.isJoined) return false;
  }
  return false;
}

/** A name of two words needs a further sign, one of three and more none. */
function isVietnamese(pieces: readonly Piece[], from: number, to: number): boolean {
  const next = pieces[to];
  const goesOn = next?.isJoined === true && isName(next) && SYLLABLES.has(next.lower);
  return to - from > 2 || goesOn;
}

/** True where a range is a full name in the order of Vietnam, China or Korea: family first, then what such names are made of. */
export function isEasternName(pieces: readonly Piece[], { from, to }: Range): boolean {
  const first = pieces[from];
  const length = to - from;
  if (first === undefined || length < 2 || length > LONGEST || !isName(first)) return false;
  const others = pieces.slice(from + 1, to);
  if (!others.every((piece) => isName(piece) && piece.isJoined)) return false;
  if (length > 2) return VIETNAMESE.has(first.lower) && others.every(({ lower }) => SYLLABLES.has(lower));
  const given = others[0];
  if (given === undefined) return false;
  return HYPHENED.test(given.text) || (CHINESE.has(first.lower) && GIVEN.test(given.lower));
}

function isName({ isCapital, isUpper }: Piece): boolean {
  return isCapital && !isUpper;
}
