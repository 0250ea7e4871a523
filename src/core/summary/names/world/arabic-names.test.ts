import { expect, it } from 'vitest';
import { analysed, entitiesIn } from '../../../../../tests/kit/analysed';
import { findEntities } from '../find-entities';
import { reportedInWorld } from '../../quotes/world/reported';

const read = (text: string) => analysed(text, 'ar');
const named = (text: string) => entitiesIn(text, 'ar');
const people = (text: string) => named(text).people.map(({ name }) => name);

it('words of size, adverbs and what a post cares for are nobody', () => {
  expect(people('وانهارت أعداد كبيرة من الجسور جزئياً وبعضها كلياً. وأضاف أن الطريق مغلق.')).toEqual([]);
  expect(people('دعا المفوض السامي للأمم المتحدة لشؤون اللاجئين "يوهان ليندت" إلى الهدوء.')).toEqual(['يوهان ليندت']);
});

it('a village and a house that bear a name are no person', () => {
  const village = named('تضررت منازل في قرية أبوطالب بن سعيد بولاية الريان.');
  expect([village.people, village.places.map(({ name }) => name)]).toEqual([[], ['أبوطالب بن سعيد', 'الريان']]);
  const house = named('وقال مدير مستشفى الشهيد ماجد الخطيب الدكتور سمير الحلو إن الأسرة امتلأت.');
  expect(house.people.map(({ name }) => name)).toEqual(['سمير الحلو']);
  expect(house.organizations.map(({ name }) => name)).toEqual(['مستشفى الشهيد ماجد الخطيب']);
});

it('a name no list holds is told by the post behind it, and spoken of by its family name', () => {
  const text = 'وأوضح يوهان ليندت، المتحدث باسم مكتب الأمم المتحدة، أن الطريق مغلق. وأكد ليندت أن الجسر سليم تماما.';
  expect(named(text).people.map(({ name, mentions }) => [name, mentions.length])).toEqual([['يوهان ليندت', 2]]);
  const analysis = read(text);
  expect(reportedInWorld(analysis, [], named(text)).map(({ speaker }) => speaker?.name)).toEqual([
    'يوهان ليندت',
    'يوهان ليندت',
  ]);
});

it('reads the whole of a name behind the district of a post', () => {
  expect(people('وصف المدير التنفيذي لمحلية أبو ريحان عبد الشكور حسن التجاني، الوضع بأنه صعب.')).toEqual([
    'عبد الشكور حسن التجاني',
  ]);
});

it('floods are not Seoul, the airport of the town has no name, and sources are no district', () => {
  const text = 'جراء سيول جارفة أغلق مطار المدينة، وقالت مصادر محلية وسكان إن المياه ارتفعت.';
  expect(named(text).places).toEqual([]);
  expect(named('وصل الوفد إلى سيول أمس.').places.map(({ name }) => name)).toEqual(['سيول']);
});

it('where somebody spoke and who stands over a body are not who spoke', () => {
  const analysis = read(
    'وأوضح المنصوري في تصريحات صحفية أن المياه تراجعت. وقالت اللجنة التابعة لوزارة الري إن السد سليم.',
  );
  expect(reportedInWorld(analysis, [], findEntities(analysis)).map(({ speaker }) => speaker?.name)).toEqual([
    'المنصوري',
    'اللجنة',
  ]);
});

it('the land of a post behind its field leads to no name, and a deputy of a spokesman is one', () => {
  expect(
    people('أفادت كارين هولم، ممثلة المفوضية السامية للأمم المتحدة لشؤون اللاجئين في السودان، أثناء زيارتها.'),
  ).toEqual(['كارين هولم']);
  const text =
    'شرح يوهان ليندت، نائب المتحدث باسم الأمين العام للأمم المتحدة، الوضع. وأوضح نائب المتحدث باسم الأمين العام للأمم المتحدة أن الطرق مغلقة تماما.';
  expect(reportedInWorld(read(text), [], named(text)).map(({ speaker }) => speaker?.name)).toEqual(['يوهان ليندت']);
});

it('a station that bears the name of a town is no town', () => {
  expect(named('قالت على شاشة القاهرة الإخبارية إن الطريق مغلق.').places).toEqual([]);
});

it('a title may be part of a name, and who speaks stands behind the paper that tells of it', () => {
  const text =
    'أعلن وزير الري المصري عبد الأمير الحلو فتح السد. ووفقا لبيان للوزارة، قال الحلو إن المياه ستصل غدا إلى القرى.';
  expect(people(text)).toEqual(['عبد الأمير الحلو']);
  expect(reportedInWorld(read(text), [], named(text)).map(({ speaker }) => speaker?.name)).toEqual(['عبد الأمير الحلو']);
});
