import { expect, test } from 'vitest';
import { authorsOf } from './authors';

test.each([
  ['Mara Olin and Tomas Reku', ['Mara Olin', 'Tomas Reku']],
  ['Mara Olin, Tomas Reku and J. van der Meer', ['Mara Olin', 'Tomas Reku', 'J. van der Meer']],
  ['Mara Olin, Tomas Reku, and Ida Noor', ['Mara Olin', 'Tomas Reku', 'Ida Noor']],
  ['Mara Olin & Tomas Reku', ['Mara Olin', 'Tomas Reku']],
  ['Inès Calvet et Tomas Reku', ['Inès Calvet', 'Tomas Reku']],
  ['Мара Олин и Томас Реку', ['Мара Олин', 'Томас Реку']],
  ['王伟、李娜', ['王伟', '李娜']],
  ['أحمد علي، سارة حسن', ['أحمد علي', 'سارة حسن']],
])('%s names several people', (byline, names) => {
  expect(authorsOf(byline)).toEqual(names);
});

test.each([
  'Mara Olin',
  'Olin, Mara',
  'Mara Olin, Staff Writer',
  'Mara Olin, The Alma Post',
  'Olin and Reku',
  'Luis Ortega y Gasset',
  'Farm Bureau and Harbour Office',
  'Ministry of Health and Human Services',
  'our correspondent',
  'محمد وليد',
])('%s stays as it is written', (byline) => {
  expect(authorsOf(byline)).toEqual([byline]);
});
