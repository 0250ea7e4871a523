import { expect, it } from 'vitest';
import { quotesIn } from '../../../../../tests/kit/analysed';

const spoken = (text: string, language: string) => {
  return quotesIn(text, language).map(({ speaker }) => speaker?.name ?? null);
};

it('words in marks go on with the report that holds the ones before them', () => {
  const text =
    'La alcaldesa Carmen Ruiz afirmó que “todos los barrios tienen agua” desde ayer en la costa, “pero nadie sabe hasta cuándo durará”.';
  expect(spoken(text, 'es')).toEqual(['Carmen Ruiz', 'Carmen Ruiz']);
});

it('a heading says whose words stand below it', () => {
  const text =
    'Die Wehr löschte bis zum Abend.\nO-Ton Petra Voss, stellv. Wehrleiterin Verbandsgemeinde Hohes Tal\n„So ein Feuer hatten wir in all den Jahren noch nie.“\nDer Wald ist gesperrt.';
  expect(spoken(text, 'de')).toEqual(['Petra Voss']);
  expect(spoken('Petra Voss kam am Abend\n„So ein Feuer hatten wir in all den Jahren noch nie.“', 'de')).toEqual([
    null,
  ]);
});

it('what a text points back to says nothing', () => {
  expect(spoken('Ces estimations indiquent que quarante maisons sont sous les eaux depuis lundi.', 'fr')).toEqual([]);
  expect(spoken('Estos datos indican que cuarenta casas siguen bajo el agua.', 'es')).toEqual([]);
});

it('the parts of a German verb stand around who speaks, and a number before a post is nobody', () => {
  const text =
    'Stadträtin Petra Voss kam zur Sitzung. „Wir lassen alle Häuser prüfen“, stellte Voss klar. „Das wird viel Geld kosten“, betonte 2. Bürgermeister Lukas Kern (Grüne).';
  expect(spoken(text, 'de')).toEqual(['Petra Voss', 'Lukas Kern']);
});

it('a French infinitive tells who goes on', () => {
  const text =
    'Le préfet Paul Garnier est venu. Et le préfet d’ajouter : « Personne ne sera laissé seul face à la crue. »';
  expect(spoken(text, 'fr')).toEqual(['Paul Garnier']);
});

it('an article alone and an impersonal verb are nobody', () => {
  expect(spoken('La carta urgente que le mandó la Oficina provocó una queja.', 'es')).toEqual([]);
  expect(spoken('De la jornada se destaca la burla de la que fue objeto un barquero viejo.', 'es')).toEqual([]);
});
