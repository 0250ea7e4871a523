import { perWord } from '../../../text/per-word';
import { mayBeGivenName } from '../../../text/lexicon/given-names';
import { wordSet } from '../../../text/lexicon/word-list';

/** Given names that texts in French, Spanish, German and Russian write and English texts hardly do. */
const LOCAL = wordSet(`
uwe bernd katrin femke wiebke jochen jörg jürgen günter günther heinz horst dieter detlef helmut manfred gerd gerhard rolf ralf ralph rainer reiner holger torsten thorsten carsten karsten sven björn lars jens
kai heiko heike silke anke antje birgit petra sabine gabi gabriele ute uta ulrike ulrich ilse inge ingrid monika renate brigitte angelika kerstin steffen steffi bärbel bettina beate cornelia dagmar elke elfriede
erika frauke friedrich frieda gisela gundula hannes hartmut heinrich helga henning hildegard ingo jana jan janina joachim josef jutta karin karl klaus kurt lothar ludwig luise maren margit marlies matthias meike mirko
nele nils norbert olaf otto peer reinhard reinhold rudolf rüdiger siegfried sigrid sonja stefan susanne tanja thilo tilo tobias udo ursula veit volker walter werner wilhelm winfried wolfgang wolf yvonne
étienne aïssata josiane yann yannick gaël gaëlle maël mael loïc erwan ronan gwenaëlle soizic solène anaëlle fabrice thierry thibault thibaut didier gilles guillaume jérôme jérémie arnaud aurélien bastien benoît
cédric cyril damien denis émile eugène fabien florent franck frédéric gaston gérard ghislain gilbert grégoire grégory hervé honoré hugues jacky joël julien laurent léon lionel loïck ludovic marcel mathieu maxime
nicolas noël olivier pascal patrice philippe pierre raoul raphaël raymond régis rémi rémy renaud robert roland romain sébastien serge stéphane sylvain théo théophile tristan valentin vincent xavier yves yvon
aline amélie anaïs andrée arlette armelle aurélie aurore béatrice bernadette capucine carole chantal clémence clotilde coralie corinne delphine édith élisabeth émilie estelle fabienne fanny florence françoise
geneviève ghislaine gisèle huguette isabelle jacqueline jeannine jocelyne josette laure laurence liliane lucie lucienne ludivine manon marcelle margaux marguerite marie marielle marjolaine martine maryse mathilde
michèle mireille monique muriel nadège nadine noémie odette odile pascale paulette peggy raymonde roselyne sandrine séverine simone solange stéphanie suzanne sylvaine sylvie thérèse valérie véronique yolande
aïssatou aminata binta boubacar cheikh demba fanta fatou fatoumata idrissa issa kadiatou kofi koffi lamine mamadou mariam moussa ousmane oumar oumarou rokia salif sékou seydou souleymane yacouba youssouf zeïnabou
lucía ernesto julio joaquín inés tomás héctor ramiro rodrigo gonzalo álvaro andrés ángel ángela arturo aurelio baltasar beatriz benito bernardo blanca borja braulio camilo carmelo catalina cayetano celia césar
clara concha consuelo cristóbal cruz dolores efraín elías eloy elvira emiliano encarnación enrique esperanza esteban estrella eugenio eusebio evaristo fabiola felipe fermín fernando fidel florencia francisca
gerardo germán gilberto gloria graciela gregorio guadalupe guillermo gustavo hernán hilario horacio hugo ignacio isidro itziar iván jacinto jaime javier jesús jimena jorge josefa josefina juana julián leandro
leocadia leticia lorenzo lourdes luciano luisa macarena magdalena manuel manuela marcelino marcos margarita mariana mariano marina marisol marta martín mateo matilde mauricio maximiliano mercedes miguel milagros
miriam moisés mónica montserrat natividad nicolás nieves norberto nuria octavio olga omar óscar pablo paloma paola pascual patricia patricio paz pedro pilar raimundo ramón raquel raúl rebeca remedios ricardo
rocío rodolfo rogelio román rosa rosario rubén ruth sagrario salvador santiago saúl sebastián segundo sergio silvia simón socorro soledad sonia susana teodoro teresa ulises vanesa verónica vicente víctor
violeta virginia viviana ximena yolanda zacarías wilson edwin jefferson yesenia yamileth
алмаз айгуль руслан марат тимур павел виктор николай иван пётр петр сергей андрей алексей александр александра михаил дмитрий владимир владислав вячеслав олег игорь юрий борис анатолий валерий геннадий
григорий евгений константин леонид максим никита роман станислав степан фёдор федор антон артём артем аркадий артур богдан вадим валентин валентина василий вера вероника виталий георгий глеб даниил денис
егор захар илья кирилл лев марк матвей наталья наталия надежда нина оксана ольга полина раиса светлана софья софия тамара татьяна ульяна фаина элина эльвира юлия яна анна анастасия алина алла ангелина антонина
варвара галина дарья диана евгения екатерина елена елизавета жанна зинаида зоя инна ирина карина кристина ксения лариса лидия любовь людмила маргарита марина мария рамзан рустам ринат ильдар эльдар мурат
нурлан ерлан асель айжан гульнара динара жанар бакыт улан азамат талант садыр сапар касым нурсултан алтынай чолпон шавкат ислам бахтиёр фарход дильшод зухра фатима гульнора эмомали шухрат ильхам гейдар
арам армен тигран гаянэ никол сурен ашот давид георгий ираклий нино тамаз заза саломе тарас остап богдан микола олександр володимир петро ярослав ярослава святослав мстислав всеволод радий эдуард альберт роберт
олена ганна олег ігор ірина микола сергій андрій володимир дмитро олександр олександра олексій петро павло іван михайло наталя тетяна людмила юлія юрій катерина світлана василь степан григорій євген євгенія
віталій вікторія анатолій валерій валентин максим артем денис кирило данило мирослав мирослава ростислав святослав ярослав ярослава вячеслав зіновій лідія надія віра соломія христина дарина зоряна уляна леся орися софія ніна лариса
марія інна алла ілля матвій марко гліб арсен орест омелян левко федір семен яків йосип гнат пилип антоніна зінаїда любов раїса стефанія ольга оксана тарас роман остап руслан
герман савелий семён семен серафим тихон трофим филипп эмиль яков лука клим назар мирон арсений тимофей прохор ефим
`);

/** True for a given name of those that English texts hardly write, as it stands. */
export function isLocalGiven(word: string): boolean {
  return LOCAL.has(word.toLowerCase());
}

/** True when a word may be a given name in a text that is not in English. */
export const mayBeLocalName = perWord((word) => {
  const lower = word.toLowerCase();
  return (
    LOCAL.has(lower) ||
    mayBeGivenName(word) ||
    (lower.includes('-') && lower.split('-').every((part) => LOCAL.has(part)))
  );
});

/** True for a given name in Russian in any case: "Руслана", "Ольгой". */
export function isGivenInCase(word: string): boolean {
  if (mayBeLocalName(word)) return true;
  if (word.length < 4) return false;
  const stem = word.replace(/(?:ові|еві|єві|ой|ою|єю|ем|єм|ом|ей|ею|а|у|е|ы|и|і|ї|ю|я)$/u, '');
  return [stem, `${stem}а`, `${stem}я`, `${stem}й`, `${stem}ь`, `${stem}о`].some((form) => mayBeLocalName(form));
}
