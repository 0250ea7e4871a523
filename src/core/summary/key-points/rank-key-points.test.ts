import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analysed } from '../../../../tests/kit/analysed';
import type { KeyPointFacts } from './key-point-facts';
import { rankKeyPoints } from './rank-key-points';

const NOTHING: KeyPointFacts = {
  entities: { people: [], organizations: [], places: [] },
  topics: [],
  quotes: [],
  figures: [],
  times: [],
};
const pointsOf = (text: string) => rankKeyPoints(analysed(text), NOTHING);

const STORY =
  'PORT ANNE: The harbour council has agreed to rebuild the old breakwater before the winter storms. ' +
  'The breakwater was damaged by storms that flooded the harbour road twice. Who will pay for the new breakwater? ' +
  'Engineers of the council said the harbour needs a higher breakwater with a wider road behind it. “We are tired of the storms and of this harbour road,” she said. ' +
  'Ice cream was sold. A band played in the square until late in the evening. The council will vote on the money for the breakwater in the spring.';

describe('rankKeyPoints', () => {
  it('takes three to five sentences, best first, without the dateline', () => {
    const points = pointsOf(STORY);
    expect(points.length).toBeGreaterThanOrEqual(3);
    expect(points.length).toBeLessThanOrEqual(5);
    expect(points[0]?.text).toBe(
      'The harbour council has agreed to rebuild the old breakwater before the winter storms.',
    );
    expect(points[0]?.score).toBe(1);
  });

  it('opens with what opens a short report, though its words do not come back', () => {
    const lead =
      'At least nine people died and two thousand left their homes when the Velmar burst its banks, officials said.';
    const rest =
      'A nurse said the river rose in the night. The river had not risen like that since the mill was built. Boats will come on Sunday from the mill.';
    expect(pointsOf(`${lead} ${rest}`)[0]).toMatchObject({ text: lead, score: 1 });
  });

  it('passes over lines that only say when', () => {
    const text = `Published: 14:11 EST, 25 October 2013. Updated: 15:36 EST, 25 October 2013. ${STORY}`;
    expect(pointsOf(text).filter((point) => /EST/u.test(point.text))).toEqual([]);
  });

  it('passes over questions, pure quotations and scraps', () => {
    const texts = pointsOf(STORY).map(({ text }) => text);
    expect(texts).not.toContain('Who will pay for the new breakwater?');
    expect(texts).not.toContain('Ice cream was sold.');
    expect(texts.some((text) => text.startsWith('“We are tired'))).toBe(false);
  });

  it('passes over a long line that no mark ends and what leads to the next line', () => {
    const heading =
      'Harbour council agrees to rebuild the breakwater and the harbour road; vote on the money to follow in the spring';
    const opening = 'The harbour council of Port Anne has said of the breakwater and of the harbour road what follows:';
    const texts = pointsOf(`${heading}\n\n${opening}\n\n${STORY}`).map(({ text }) => text);
    expect(texts).not.toContain(heading);
    expect(texts).not.toContain(opening);
  });

  it('takes what was decided before what was only approved or asked', () => {
    const texts = pointsOf(
      'The minutes of the harbour meeting of 3 May were approved. Ana Ruiz asked whether the harbour council could pay for the breakwater. ' +
        'Jon Bell told the board that the breakwater would cost two million. The board agreed to raise the fees of the harbour for large boats. A letter will go to the owners of boats in the harbour.',
    ).map(({ text }) => text);
    expect(texts).toHaveLength(3);
    expect(texts.filter((text) => /approved|asked/u.test(text))).toEqual([]);
  });

  it('passes over notes at a foot and who spoke for whom', () => {
    for (const line of [
      '² The harbour council asked 410 people about the old breakwater and the storms.',
      'Mr Thomas Ekel (instructed by Barr & Lund) for the harbour council and its engineers.',
      'Ms Ruth Anand of the harbour for the Respondent.',
    ])
      expect(pointsOf(`${STORY}\n\n${line}`).filter(({ text }) => line.endsWith(text))).toEqual([]);
  });

  it('passes over what stands in brackets alone', () => {
    const stage = '(The harbour council and the engineers of the breakwater adjourned at noon.)';
    expect(pointsOf(`${STORY}\n\n${stage}`).filter(({ text }) => text === stage)).toEqual([]);
  });

  it('takes whole sentences before half a quotation', () => {
    const torn = `${STORY} “The storms came. The harbour needs a wider road and a new breakwater before the winter,” said Ana Ruiz of the council.`;
    expect(pointsOf(torn).filter(({ text }) => text.endsWith('said Ana Ruiz of the council.'))).toEqual([]);
  });

  it('passes over the lines of a form, short turns and rows of a table', () => {
    const texts = pointsOf(
      'Present: Ana Ruiz (chair), Jon Bell, Mia Stone, Tom Lund and two guests.\n\nTHE CHAIR: Please take the oath now.\n\n' +
        'District     People in camps     Wells that were damaged\n\nThe council agreed to mend the old bridge before the winter comes.',
    ).map(({ text }) => text);
    expect(texts).toEqual(['The council agreed to mend the old bridge before the winter comes.']);
  });

  it('passes over what a release says of itself at its end, and over credits', () => {
    const closing =
      'About Example Harbours\n\nExample Harbours runs the harbour and the breakwater and the harbour road of Port Anne.\n\n' +
      'Forward-looking statements\n\nThis release contains statements on the harbour and the breakwater that may not come true.';
    const texts = pointsOf(
      `${STORY}\n\n(Reporting by Ana Ruiz at the harbour and the breakwater; Editing by Tom Lund)\n\n${closing}`,
    );
    expect(texts.filter(({ text }) => /Example Harbours runs|This release|Reporting by/u.test(text))).toEqual([]);
  });

  it('does not say the same thing twice', () => {
    const line = 'The harbour council has agreed to rebuild the old breakwater.';
    const points = pointsOf(
      `${line} ${line} The council will raise the money for the breakwater from the fishing fleet. The road along the harbour stays closed to lorries all winter.`,
    );
    expect(points.slice(0, 2).map(({ text }) => text)).not.toEqual([line, line]);
  });

  it('is verbatim and scored between 0 and 1 for any text', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            'The old harbour wall',
            'fell into the sea',
            'again',
            '.',
            '?',
            '“No,”',
            'said Anna',
            '\n\n',
            'CITY:',
            '12',
          ),
          { maxLength: 60 },
        ),
        (words) => {
          const text = words.join(' ');
          for (const point of pointsOf(text)) {
            const [span] = point.evidence;
            expect(text.slice(span?.start, span?.end)).toBe(point.text);
            expect(point.score).toBeGreaterThan(0);
            expect(point.score).toBeLessThanOrEqual(1);
          }
        },
      ),
    );
  });
});
