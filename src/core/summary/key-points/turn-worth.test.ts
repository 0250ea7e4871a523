import { expect, it } from 'vitest';
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
  const analysis = analyse({ text, body: { start: 0, end: text.length }, language: 'en', publishedOn: null });
  const entities = findEntities(analysis);
  const quotes = findQuotes(analysis, entities);
  const points = rankKeyPoints(analysis, { entities, quotes, topics: [], figures: [], times: [] });
  expect(
    points.slice(0, 3).map(({ text: words }) => /ferry took|crew closed|wind had|second ferry/u.test(words)),
  ).toEqual([true, true, true]);
});
