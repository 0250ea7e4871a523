import { expect, test } from 'vitest';
import { readHeader } from './read-header';

const BODY = 'The harbour was quiet in the morning. By noon the first boats had come back with half a load.';

test('the headline of a report in a new version stands over what was changed, its writers and its dateline', () => {
  const text = `UPDATE 2-Gunmen ambush bus; president vows response\n\n(Adds comments, hospital; updates toll)\n\nBy Ana Ruiz and Jon Bell\n\nORRAN, April 17 (Wire) - ${BODY}`;
  const header = readHeader(text, { fileName: 'a.txt' });
  expect(header).toMatchObject({
    title: 'UPDATE 2-Gunmen ambush bus; president vows response',
    byline: 'Ana Ruiz and Jon Bell',
    outlet: 'Wire',
  });
  expect(header.dateline?.place).toBe('ORRAN');
});
