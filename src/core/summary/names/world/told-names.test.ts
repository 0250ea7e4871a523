import { expect, it } from 'vitest';
import { analysed } from '../../../../../tests/kit/analysed';
import { findEntities } from '../find-entities';

function names(text: string, language: string) {
  const analysis = analysed(text, language);
  const { people, organizations } = findEntities(analysis);
  return [people.map(({ name }) => name), organizations.map(({ name }) => name)];
}

it('whoever asks for the floor is no "zu" of a family', () => {
  expect(names('Am Abend hat sich Bürgermeister Jonas Vogt zu Wort gemeldet.', 'de')[0]).toEqual(['Jonas Vogt']);
  expect(names('Am Abend sprach Bürgermeister Jonas zu Felsberg.', 'de')[0]).toEqual(['Jonas zu Felsberg']);
});

it('the day is no part of the name of an Arabic body', () => {
  expect(names('أعلنت وزارة الصحة اللبنانية اليوم الأربعاء عن حملة جديدة.', 'ar')[1]).toEqual(['وزارة الصحة اللبنانية']);
});

it('what befell somebody is no name', () => {
  expect(names('وذكرت مصادر أن ثلاثة جرحى وصلوا بينهم طبيب أصيب بعيار ناري في رأسه.', 'ar')[0]).toEqual([]);
});
