import { wordSet } from '../../../text/lexicon/word-list';

/** Given names of Turkish texts. */
const TURKISH = wordSet(`
ahmet mehmet mustafa ali hüseyin hasan ibrahim ismail osman yusuf murat ömer ramazan halil süleyman abdullah recep salih fatma ayşe emine hatice zeynep elif meryem şerife zehra sultan hanife merve özlem
deniz selim orhan cemal levent nevin fadime kemal kadir kerem burak emre can cem cengiz volkan serkan hakan gökhan tolga barış umut onur oğuz tuncay yılmaz sevgi gül gülsüm nuray sibel aylin ebru esra
derya dilek pınar selin nermin leyla canan aslı defne ece melek hülya nurcan sevim yasemin filiz perihan necla bülent ferhat şükrü turgut erdal erol ercan ertuğrul metin nihat nuri rıza sedat şahin taner
tayfun ufuk vedat veli yavuz zafer adem adnan ahu akın alper arif arzu asuman atilla ayhan aykut aysel aysun ayten bahar banu begüm bekir berna betül binnur birgül burcu cahit celal cihan coşkun cüneyt çağla
çetin çiğdem davut didem doğan dursun ekrem engin enver erhan erkan ersin eyüp fahri faruk fatih ferit fikret fuat funda gamze gizem gonca gülay güler gülten güneş güven hacer haluk hamdi handan harun hayri
hikmet hilal hidayet ilhan ilker inci ipek irfan ışıl jale kaan kenan koray lale latife lütfi mahmut meltem meral mert mesut mine muhammet muharrem mukaddes musa muzaffer nazan nazım nazlı necati necdet neslihan
neşe nilgün nilüfer nurhan nurullah okan oktay orçun oya özcan özge özgür polat rabia rahime rukiye saadet sabri saliha sami seda sema semra serap serdar serpil sevda sinan songül soner suat suna şaban şenol
şeyma şule tahir tarık tekin tuba tuğba turan tülay tülin uğur ülkü ümit ünal yakup yaşar yeliz yeşim yıldız yonca yunus yurdagül zeki zeliha zübeyde zülfiye rojda berivan dilan baran azad şivan
`);

/** True for a given name as Turkish texts write it. */
export function isTurkishGiven(word: string): boolean {
  return TURKISH.has(word.toLocaleLowerCase('tr').replaceAll('i̇', 'i'));
}
