import { expect, it } from 'vitest';
import { entitiesIn } from '../../../../../tests/kit/analysed';

const named = (text: string, language: string) => entitiesIn(text, language);

it('a German body behind a post is nobody', () => {
  const { people } = named('Am Ufer stand Petra Voss, Wehrleiterin Verbandsgemeinde Hohes Tal.', 'de');
  expect(people.map(({ name }) => name)).toEqual(['Petra Voss']);
});

it('the net is no place', () => {
  expect(named('Сообщения появились в Сети и в Telegram.', 'ru').places).toEqual([]);
  expect(named('Sie schrieb das auf Facebook und in Instagram.', 'de').places).toEqual([]);
});

it('a station is a body, also where something is told to it', () => {
  const { organizations, places } = named('« Tout a brûlé », a expliqué à France Inter le maire Paul Garnier.', 'fr');
  expect([organizations.map(({ name }) => name), places]).toEqual([['France Inter'], []]);
});

it('whom a Russian text addresses by given name and patronymic has the family name it tells', () => {
  const { people } = named(
    'Погиб глава района Игорь Маслов. Вечная память, Игорь Сергеевич! С нами была Анна Белова.',
    'ru',
  );
  expect(people.map(({ name, mentions }) => [name, mentions.length])).toEqual([
    ['Игорь Маслов', 2],
    ['Анна Белова', 1],
  ]);
});

it('reporters in a row are people, but not over a report of their own', () => {
  expect(named('新华社记者周畅、朱青、汤阳', 'zh').people.map(({ name }) => name)).toEqual(['周畅', '朱青', '汤阳']);
  expect(named('新华社清河7月2日电(记者周畅、朱青)水位下降。', 'zh').people).toEqual([]);
});

it('who sits in a German council is a person, and whose party it is has no name', () => {
  const { people, organizations } = named(
    'OBV-Stadtrat Ansgar Lembke berichtete, dass seine Fraktion Geld für die Feuerwehr gegeben habe.',
    'de',
  );
  expect(people.map(({ name }) => name)).toEqual(['Ansgar Lembke']);
  expect(organizations.map(({ name }) => name)).not.toContain('Fraktion Geld für die Feuerwehr');
});

it('the state in a title is no given name, and a quarter with an article is a place', () => {
  const { people } = named('Le président de la République Tidiane Sarr a signé.', 'fr');
  expect(people.map(({ name }) => name)).toEqual(['Tidiane Sarr']);
  expect(named('Vive cerca, en el barrio La Palmera, con su familia.', 'es').places.map(({ name }) => name)).toEqual([
    'La Palmera',
  ]);
});

it('lands, reaches and trades are no people', () => {
  const text =
    'Los más afectados fueron Alta Sierra y Robledal. En la cabecera Municipal de Robledal trabajan unos Bomberos Voluntarios.';
  const { people, places } = named(text, 'es');
  expect([people, places.map(({ name }) => name)]).toEqual([[], expect.arrayContaining(['Alta Sierra'])]);
});

it('the field of a minister is no body and no name', () => {
  const { people, organizations } = named(
    'Le ministre de la Sécurité intérieure Firmin Sagna est venu. Le ministre de la Communication Aly Tounkara aussi.',
    'fr',
  );
  expect([people.map(({ name }) => name), organizations]).toEqual([['Firmin Sagna', 'Aly Tounkara'], []]);
});
