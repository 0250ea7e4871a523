import { expect, it } from 'vitest';
import { germanBase } from './german-base';

it.each([
  ['Bundesamtes für Naturschutz', 'Bundesamt für Naturschutz'],
  ['Fischereiverbands', 'Fischereiverband'],
  ['Deutschen Roten Kreuzes', 'Deutsches Rotes Kreuz'],
  ['Norddeutschen Rundfunkrat', 'Norddeutscher Rundfunkrat'],
  ['Halder Sparbank', 'Halder Sparbank'],
  ['Alten Sparbank', 'Alte Sparbank'],
  ['Reederei Nordlicht', 'Reederei Nordlicht'],
  ['Stadtwerke', 'Stadtwerke'],
])('shows %s as a subject', (name, base) => {
  expect(germanBase(name)).toBe(base);
});
