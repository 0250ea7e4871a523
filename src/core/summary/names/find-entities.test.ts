import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '#core/text/analyse';
import { entitiesIn } from '../../../../tests/kit/analysed';
import { findEntities } from './find-entities';

function entitiesOf(text: string, language = 'en') {
  return entitiesIn(text, language);
}

function namesOf(text: string) {
  const { people, organizations, places } = entitiesOf(text);
  return {
    people: people.map(({ name }) => name),
    organizations: organizations.map(({ name }) => name),
    places: places.map(({ name }) => name),
  };
}

describe('findEntities', () => {
  it('takes the numbers of witnesses for no bodies, and a group called by a letter and a number for one', () => {
    const notes = namesOf(
      'The account of W17 was confirmed by W12 and W15. W12 denied that uniforms were worn, W15 did not.',
    );
    expect([...notes.organizations, ...notes.people]).toEqual([]);
    const raid = namesOf('Fighters of the M23 rebel group carried M16 rifles into Goma, and the M23 group denied it.');
    expect(raid.organizations).toContain('M23');
  });

  it('tells people, organisations and places apart', () => {
    expect(
      namesOf('The Coastal Survey Institute sent Emilia Vargas from Lima to a village near Lake Titicaca.'),
    ).toEqual({
      people: ['Emilia Vargas'],
      organizations: ['Coastal Survey Institute'],
      places: ['Lima', 'Lake Titicaca'],
    });
  });

  it('takes neither a company by its first word nor a word of the sentence for a person', () => {
    const named = namesOf(
      'Corvane AG will build the trains. An order from Corvane followed. “Passengers will notice,” Ana Ruiz said. It carries many passengers.',
    );
    expect(named).toEqual({ people: ['Ana Ruiz'], organizations: ['Corvane AG'], places: [] });
  });

  it('shows a place as it is written in small letters where the dateline has capitals', () => {
    const { places } = entitiesOf('SAINT-BRÉVIN, 4 mars – Le port de Saint-Brévin est fermé.', 'fr');
    expect(places.map(({ name }) => name)).not.toContain('SAINT-BRÉVIN');
  });

  it('finds every one of a row of provinces', () => {
    expect(namesOf('Many fled from Orvun, Melsa and Tarvik provinces in May.').places).toEqual([
      'Orvun',
      'Melsa',
      'Tarvik',
    ]);
  });

  it('does not take the first word of a sentence for a name', () => {
    expect(namesOf('Fishing stopped at noon. Later the boats left. Monday was calm, and in March it rained.')).toEqual({
      people: [],
      organizations: [],
      places: [],
    });
  });

  it('does not take the people of a country for the country', () => {
    expect(namesOf('Peruvian farmers met Chilean traders and a Kenyan.').places).toEqual([]);
  });

  it('joins a shortened name when one person fits, and leaves it when two do', () => {
    const one = entitiesOf('Jane Achieng spoke first. Achieng left early, and Ms. Achieng did not return.').people;
    expect(one.map(({ name, mentions }) => [name, mentions.length])).toEqual([['Jane Achieng', 3]]);
    const two = entitiesOf('Jane Achieng and Peter Achieng spoke. Achieng left.').people;
    expect(two.map(({ name }) => name)).toEqual(['Jane Achieng', 'Peter Achieng', 'Achieng']);
  });

  it('keeps inner words of a name', () => {
    expect(namesOf('Manuel de la Torre met Karim bin Rashid and Layla al-Hakim.').people).toEqual([
      'Manuel de la Torre',
      'Karim bin Rashid',
      'Layla al-Hakim',
    ]);
  });

  it('holds the spellings of one country together', () => {
    const [place] = entitiesOf(
      'Ships of the U.S. sailed. The United States denied it, and a US officer agreed.',
    ).places;
    expect(place?.name).toBe('United States');
    expect(place?.aliases).toEqual(['U.S.', 'US']);
    expect(place?.mentions).toHaveLength(3);
  });

  it('holds the spellings of one body together', () => {
    const text =
      "Peru's Ministry of Ports opened. The Peru Ministry of Ports closed. The US Embassy and the United States Embassy spoke.";
    expect(entitiesOf(text).organizations.map(({ name, aliases }) => [name, aliases])).toEqual([
      ['Peru Ministry of Ports', ["Peru's Ministry of Ports"]],
      ['United States Embassy', ['US Embassy']],
    ]);
  });

  it('keeps "and" inside one name and between two', () => {
    expect(
      namesOf('They joined the Inland Water Dialogue and the Soil and Forest Working Group.').organizations,
    ).toEqual(['Inland Water Dialogue', 'Soil and Forest Working Group']);
    expect(namesOf('Food came from the Harvest Foundation and Relief Service Kenya.').organizations).toContain(
      'Harvest Foundation',
    );
  });

  it('joins an acronym with its full name, either first', () => {
    const [forum] = entitiesOf('The World Oyster Forum (WOF) met. The WOF has thirty members.').organizations;
    expect([forum?.name, forum?.acronym, forum?.mentions.length]).toEqual(['World Oyster Forum', 'WOF', 3]);
    const [board] = entitiesOf('The NHB (National Harbour Board) met. The NHB agreed.').organizations;
    expect([board?.name, board?.acronym, board?.mentions.length]).toEqual(['National Harbour Board', 'NHB', 3]);
  });

  it('keeps a plural owner in the name of a body, and a country out of it', () => {
    expect(namesOf("The Bakers' Guild met Peru's Harvest Party.").organizations).toEqual([
      "Bakers' Guild",
      'Harvest Party',
    ]);
  });

  it('knows a person by what is said of them', () => {
    expect(namesOf('The road is closed. Quartey, the mayor of Accra, and Ofori, 47, agreed.').people).toEqual([
      'Quartey',
      'Ofori',
    ]);
  });

  it('does not take the acronym of a common noun for an organisation', () => {
    expect(namesOf('A portable water tester (PWT) was sold. The PWT is cheap.').organizations).toEqual([]);
  });

  it('reads a dateline in capitals and shows it in ordinary casing', () => {
    const text = 'QUILLABAMBA: Rain fell for a week.';
    const [place] = entitiesOf(text).places;
    expect(place?.name).toBe('Quillabamba');
    expect(place?.mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['QUILLABAMBA']);
  });

  it.each(['-', '(WIRE) --', ', Oct. 4 (WIRE) --'])(
    'reads the state of a dateline that is cut short, before %s',
    (end) => {
      const text = `VARNEY, Neb.${end.startsWith(',') ? '' : ' '}${end} Rain fell in Varney for a week.`;
      expect(namesOf(text).places).toContain('Varney');
    },
  );

  it('finds in a headline only what the text knows', () => {
    const text = 'KENYA PORT STRIKE ENDS AFTER VARGAS CALL\n\nEmilia Vargas called the dockers of Mombasa in Kenya.';
    expect(namesOf(text)).toEqual({ people: ['Emilia Vargas'], organizations: [], places: ['Kenya', 'Mombasa'] });
  });

  it('takes clubs in a line of results for clubs, though they are named after towns', () => {
    expect(namesOf('Toledo 2 Cusco Wanderers 0')).toEqual({
      people: [],
      organizations: ['Toledo', 'Cusco Wanderers'],
      places: [],
    });
  });

  it('bears chains of capitalised words of any length', () => {
    for (const word of ['Minister ', 'Peruvian ', 'Bank of ', 'Ana and ', 'LIMA ', 'Dr. ', '(NHB) ']) {
      expect(() => entitiesOf(word.repeat(5000))).not.toThrow();
    }
  }, 60_000);

  it('finds the clearest names in other languages with capitals, and says nothing of languages it does not read', () => {
    const found = entitiesOf('Emilia Vargas vive en Lima. El Ministerio de Agricultura calla.', 'es');
    expect(found.people.map(({ name }) => name)).toEqual(['Emilia Vargas']);
    expect(found.places.map(({ name }) => name)).toEqual(['Lima']);
    expect(found.organizations.map(({ name }) => name)).toEqual(['Ministerio de Agricultura']);
    expect(entitiesOf('Emilia Vargas mieszka w Limie.', 'pl')).toEqual({ people: [], organizations: [], places: [] });
  });

  it('gives verbatim mentions inside the body, the weightiest first, for any text', () => {
    const words = [
      'Peru',
      "Peru's",
      'Ana',
      'Ruiz',
      'Dr.',
      'of',
      'the',
      'and',
      '(',
      ')',
      '.',
      ',',
      'Bank',
      'NHB',
      'minister',
      'said',
      '“',
      '-',
      'al-Hakim',
      '\n\n',
      '🙂',
      'İ',
      'for',
      'US',
      'Director',
      ':',
    ];
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(texts, fc.nat(8), (text, skipped) => {
        const body = { start: Math.min(skipped, text.length), end: text.length };
        const found = findEntities(analyse({ text, body, language: 'en', publishedOn: null }));
        for (const items of [found.people, found.organizations, found.places]) {
          const counts = items.map(({ mentions }) => mentions.length);
          expect(counts).toEqual([...counts].sort((a, b) => b - a));
          for (const { name, mentions } of items) {
            expect(mentions.length).toBeGreaterThan(0);
            expect(name).not.toBe('');
            for (const { start, end } of mentions) {
              expect(start).toBeGreaterThanOrEqual(body.start);
              expect(end).toBeGreaterThan(start);
              expect(end).toBeLessThanOrEqual(body.end);
              expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
            }
          }
        }
        for (const { roles } of found.people) {
          for (const { title, evidence } of roles)
            expect(text.slice(evidence.start, evidence.end).replace(/\s+/gu, ' ')).toContain(title);
        }
      }),
      { numRuns: 120 },
    );
  }, 60_000);
});
