import { expect, it } from 'vitest';
import { analysed } from '../../../../tests/kit/analysed';
import { analyse } from '../../text/analyse';
import { findEntities } from '../names/find-entities';
import { findQuotes } from '../quotes/find-quotes';
import { rankKeyPoints } from './rank-key-points';

it('chooses what full answers say before questions, greetings and short replies', () => {
  const text =
    'CHAIR: Good morning and a warm welcome to all of you in this old harbour hall today.\n\n' +
    'CHAIR: The harbour committee would like to hear about the ferry and its crew first. How did the ferry and the crew leave the harbour?\n\n' +
    'MASTER: We left the harbour at ten with two hundred passengers, and the ferry took water near the second buoy. The crew closed the bow doors by hand and turned the ferry back to the harbour.\n\n' +
    'CHAIR: I think the committee has heard what it wanted to hear today.\n\n' +
    'MASTER: The wind had risen to nine before midnight, and the harbour office had taken the warning down. The crew of the second ferry saw our lights and sent word to the harbour office at once.';
  const analysis = analysed(text);
  const entities = findEntities(analysis);
  const quotes = findQuotes(analysis, entities);
  const points = rankKeyPoints(analysis, { entities, quotes, topics: [], figures: [], times: [] });
  expect(
    points.slice(0, 3).map(({ text: words }) => /ferry took|crew closed|wind had|second ferry/u.test(words)),
  ).toEqual([true, true, true]);
});

it('leaves labels, headings, capitals and what a form says out of what a talk tells', () => {
  const text =
    'THE FERRY INQUIRY\n\nTHIS IS A DRAFT COPY OF THE TRANSCRIPT\n\nFerry safety in the northern harbours\n\n' +
    'ANA RUIZ, CHAIR OF THE INQUIRY: Please give the inquiry your full name and your post.\n\n' +
    'TOM LUND, MASTER: I was the master of the ferry and took her out of the harbour at ten that night.\n\n' +
    'RUIZ: The inquiry has read that the ferry carried two hundred passengers.\n\n' +
    'LUND: She carried more than that, and the bow doors of the ferry were not closed when she left the harbour.\n\n' +
    'RUIZ: Thank you very much indeed for coming here to the inquiry today.';
  const analysis = analyse({ text, body: { start: 19, end: text.length }, language: 'en', publishedOn: null });
  const entities = findEntities(analysis);
  const quotes = findQuotes(analysis, entities);
  const points = rankKeyPoints(analysis, { entities, quotes, topics: [], figures: [], times: [] });
  const told = points.map(({ text: words }) => words).join(' | ');
  expect(points.length).toBeGreaterThan(1);
  for (const { text: words } of points)
    expect(words).toMatch(/^(?:I was the master|She carried more|The inquiry has read|Please give)/u);
  expect(told).not.toMatch(/DRAFT COPY|Ferry safety|LUND|RUIZ/u);
});

it('weighs what somebody who mostly asks says between the questions like a question', () => {
  const text =
    'Q. Where was the ferry on the ninth?\nA. The ferry lay in the old harbour.\n\n' +
    'Q. Who closed the bow doors of the ferry?\nA. The mate of the ferry closed the bow doors by hand.\n\n' +
    'Q. I am showing you the letter about the bow doors that the harbour office of the old harbour sent to the owners of the ferry.\nA. I have seen it.\n\n' +
    'Q. What did the owners of the ferry do then?\nA. The owners of the ferry put the letter away and said that the bow doors could wait until the summer, as they had every year.';
  const analysis = analysed(text);
  const entities = findEntities(analysis);
  const quotes = findQuotes(analysis, entities);
  const points = rankKeyPoints(analysis, { entities, quotes, topics: [], figures: [], times: [] });
  const letter = points.find(({ text: words }) => words.startsWith('I am showing you'));
  expect(letter?.score ?? 0).toBeLessThan(0.5);
});
