import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../text/analyse';
import type { Span } from '../../text/span';
import type { Entities } from '../draft';
import { findQuotes } from './find-quotes';

type Names = {
  readonly people?: readonly string[];
  readonly organizations?: readonly string[];
  readonly places?: readonly string[];
};

/** Entities as a pass over the names would find them: every occurrence of a name; "A|B" gives an alias. */
function entitiesOf(text: string, names: Names): Entities {
  const item = (spelling: string) => {
    const [name = '', ...aliases] = spelling.split('|');
    const mentions: Span[] = [];
    for (const form of [name, ...aliases]) {
      for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
        if (!mentions.some((span) => span.start <= at && at < span.end))
          mentions.push({ start: at, end: at + form.length });
      }
    }
    return { name, aliases, mentions };
  };
  return {
    people: (names.people ?? []).map((name) => ({ ...item(name), roles: [] })),
    organizations: (names.organizations ?? []).map((name) => ({ ...item(name), acronym: null })),
    places: (names.places ?? []).map(item),
  };
}

function quotesOf(text: string, names: Names = {}, language = 'en') {
  const body = { start: 0, end: text.length };
  return findQuotes(analyse({ text, body, language, publishedOn: null }), entitiesOf(text, names));
}

/** "speaker: words" of the quotes of one kind, in order. */
function said(kind: 'direct' | 'indirect', text: string, names: Names = {}): string[] {
  return quotesOf(text, names)
    .filter((quote) => quote.kind === kind)
    .map((quote) => `${quote.speaker?.name ?? '?'}: ${quote.text}`);
}

describe('direct quotes', () => {
  const rivers = { people: ['Ana Rivers|Rivers'] };
  it.each([
    ['Ana Rivers said, “The ferry will sail again.”', 'Ana Rivers: The ferry will sail again.'],
    ['“The ferry will sail again,” Ana Rivers said.', 'Ana Rivers: The ferry will sail again,'],
    ['“The ferry will sail again,” said Ana Rivers, who runs the harbour.', 'Ana Rivers: The ferry will sail again,'],
    ['"When will the ferry sail?" Rivers asked.', 'Ana Rivers: When will the ferry sail?'],
    ["'The ferry won't sail today,' Rivers added.", "Ana Rivers: The ferry won't sail today,"],
    ["''The ferry is late again,'' Rivers said.", 'Ana Rivers: The ferry is late again,'],
    ['Rivers, a harbour pilot, told reporters: “We will sail at dawn.”', 'Ana Rivers: We will sail at dawn.'],
    ['Rivers described the repair as “a small wonder of patience”.', 'Ana Rivers: a small wonder of patience'],
    ['“We will sail at dawn, whatever the wind.” — Ana Rivers', 'Ana Rivers: We will sail at dawn, whatever the wind.'],
    ['“They called it ‘the old lady’ for years,” said Rivers.', 'Ana Rivers: They called it ‘the old lady’ for years,'],
  ])('%s', (text, expected) => {
    expect(said('direct', text, rivers)).toEqual([expected]);
  });

  it.each([
    ['“The pier is safe,” said the Harbour Office after the visit.', 'Harbour Office: The pier is safe,'],
    ['“The pier is safe,” added the harbourmaster.', 'harbourmaster: The pier is safe,'],
    ['“The pier is safe,” said a senior official.', 'senior official: The pier is safe,'],
    ['“The pier is safe,” two residents said.', 'two residents: The pier is safe,'],
    ['“The pier is safe,” said a 34-year-old teacher from Alma.', '34-year-old teacher: The pier is safe,'],
    ['“The pier is safe,” one said.', 'one: The pier is safe,'],
    ['The Harbour Office (HO) agency said the pier was “safe for all”.', 'Harbour Office: safe for all'],
    ['Ana Rivers (Green Front, Alma), told them that “the pier is safe”.', 'Ana Rivers: the pier is safe'],
    ['The keeper in Alma, Ana Rivers, said it was “safe for all”.', 'Ana Rivers: safe for all'],
    [
      'It was stated by Norland after the talks, a round of “ever warmer neighbourly relations”.',
      'Norland: ever warmer neighbourly relations',
    ],
  ])('keeps institutions and roles as written: %s', (text, expected) => {
    expect(
      said('direct', text, { people: ['Ana Rivers'], organizations: ['Harbour Office'], places: ['Norland'] }),
    ).toEqual([expected]);
  });

  it('joins a quotation that goes on after its cue', () => {
    const [quote] = quotesOf('“The nets,” said Rivers, “are full again.”', rivers);
    expect(quote).toMatchObject({ text: 'The nets, are full again.', speaker: { name: 'Ana Rivers' } });
    expect(quote?.parts).toHaveLength(2);
  });

  it('reads paragraphs that reopen without a closing mark as one quotation by one speaker', () => {
    const text = '“The storm took two boats. We rebuilt both.\n\n“Now we wait for the spring,” said Rivers.';
    const quotes = quotesOf(text, rivers);
    expect(quotes).toHaveLength(1);
    expect(quotes[0]?.text).toBe('The storm took two boats. We rebuilt both. Now we wait for the spring,');
    expect(quotes[0]?.evidence).toEqual({ start: 0, end: text.indexOf('”') + 1 });
    expect(quotes[0]?.speaker?.name).toBe('Ana Rivers');
  });

  it('goes on with the speaker of the sentence before', () => {
    expect(said('direct', '“It rained,” Rivers said. “Nobody came to the market.”', rivers)).toEqual([
      'Ana Rivers: It rained,',
      'Ana Rivers: Nobody came to the market.',
    ]);
  });

  it.each([
    'The bridge, known as “the Needle”, opened in May.',
    'His novel “The Long Tide” won a prize.',
    'They sell so-called “green” coal here.',
    'The fishermen’s boats and the boys’ nets stayed ashore.',
    'The board is 12" wide and 5\' long.',
  ])('leaves terms, titles and apostrophes alone: %s', (text) => {
    expect(quotesOf(text)).toEqual([]);
  });

  it('gives no speaker rather than a guess', () => {
    expect(said('direct', '“Somebody should mend that old sea wall before winter.”')).toEqual([
      '?: Somebody should mend that old sea wall before winter.',
    ]);
    expect(said('direct', '“The wall will hold,” he said.')).toEqual(['?: The wall will hold,']);
  });

  it('resolves a pronoun to the person spoken of, with the evidence at the pronoun', () => {
    const text = 'Ana Rivers opened the new pier. “It took ten years,” she said.';
    const [quote] = quotesOf(text, rivers);
    expect(quote?.speaker).toEqual({
      name: 'Ana Rivers',
      evidence: { start: text.indexOf('she'), end: text.indexOf('she') + 3 },
    });
  });
});

describe('things in quotation marks that are not speech, and quotations over paragraphs', () => {
  const names = { people: ['Ana Rivers|Rivers'] };
  it.each([
    'The city dropped a fee nicknamed the “smile charge”, Rivers said.',
    'The league, whose slogan is “Count your change”, told Rivers.',
    'Rivers printed a brochure with the title “Closer to You”.',
  ])('finds no quotation in: %s', (text) => {
    expect(said('direct', text, names)).toEqual([]);
  });

  it('gives a quotation that runs over paragraphs to who spoke where it opens', () => {
    const text =
      '“My father kept the lamp,” Rivers said. “In winter he tied himself to the rail.\n\n“He never spoke of it at home.\n\n“I still have the rope.”';
    expect(said('direct', text, names)).toEqual([
      'Ana Rivers: My father kept the lamp,',
      'Ana Rivers: In winter he tied himself to the rail. He never spoke of it at home. I still have the rope.',
    ]);
  });
});

describe('reported speech', () => {
  const names = { people: ['Ana Rivers|Rivers'], organizations: ['Harbour Office'] };
  it.each([
    ['Rivers said that the pier would reopen in May.', 'Ana Rivers: the pier would reopen in May'],
    ['Rivers said the pier would reopen in May.', 'Ana Rivers: the pier would reopen in May'],
    ['The pier would reopen in May, Rivers said.', 'Ana Rivers: The pier would reopen in May'],
    ['The pier would reopen in May, said the Harbour Office.', 'Harbour Office: The pier would reopen in May'],
    ['According to the Harbour Office, the pier will reopen in May.', 'Harbour Office: the pier will reopen in May'],
    ['The pier will reopen in May, according to Rivers.', 'Ana Rivers: The pier will reopen in May'],
    [
      'The Harbour Office in a statement said the pier would reopen in May.',
      'Harbour Office: the pier would reopen in May',
    ],
    ['The Harbour Office, meanwhile, said the pier needs new planks.', 'Harbour Office: the pier needs new planks'],
    ['Rivers, who chairs the board, told the council that money was short.', 'Ana Rivers: money was short'],
    ['The fishermen believe that the cod will return.', 'fishermen: the cod will return'],
    ['Rivers promised to rebuild the sea wall.', 'Ana Rivers: to rebuild the sea wall'],
    ['Mr. Marsh and Ms. Rivers say the wall is too low.', 'Ana Rivers: the wall is too low'],
    [
      'After the storm, Rivers said, the gulls came first.',
      'Ana Rivers: After the storm, Rivers said, the gulls came first',
    ],
  ])('%s', (text, expected) => {
    expect(said('indirect', text, names)).toEqual([expected]);
  });

  it.each([
    ['Rivers criticised the slow repair of the pier.', 'Ana Rivers: the slow repair of the pier'],
    ['Rivers called the new pier a gift to the town.', 'Ana Rivers: the new pier a gift to the town'],
    ['Rivers spoke with reporters about the cost of the pier.', 'Ana Rivers: the cost of the pier'],
    ['Rivers complained the pier was still closed.', 'Ana Rivers: the pier was still closed'],
    ['Rivers expressed concern that the pier could sink.', 'Ana Rivers: the pier could sink'],
    ['Rivers has long said that the pier is safe.', 'Ana Rivers: the pier is safe'],
    ['Rivers said that, in her view, the pier is safe.', 'Ana Rivers: in her view, the pier is safe'],
    ['Rivers said about 20 boats had sunk, but the harbour stayed open.', 'Ana Rivers: about 20 boats had sunk'],
  ])('tells what an act of speech was about: %s', (text, expected) => {
    expect(said('indirect', text, names)).toEqual([expected]);
  });

  it('takes no deed for speech', () => {
    expect(said('indirect', 'Rivers attacked the old pier with a crane.', names)).toEqual([]);
    expect(said('indirect', 'Rivers called the harbour office at noon.', names)).toEqual([]);
  });

  it('resolves "it" to the institution spoken of before', () => {
    const text = 'The Harbour Office said the pier was safe. It pointed out that new planks had come.';
    expect(said('indirect', text, names)).toEqual([
      'Harbour Office: the pier was safe',
      'Harbour Office: new planks had come',
    ]);
  });

  it.each([
    'It is certainly not lost on either side that the wall is old.',
    'The two states share a long border.',
    'Rivers did not say that the pier would close.',
    'Rivers would hope that the pier stays open.',
    'It is worth noting that the pier is old.',
    '“The pier is safe,” Rivers said.',
  ])('finds none in: %s', (text) => {
    expect(said('indirect', text, names)).toEqual([]);
  });

  it('holds its own words as evidence, apart from cue and speaker', () => {
    const text = 'The pier, Rivers said, would reopen in May.';
    const [quote] = quotesOf(text, names);
    expect(quote?.text).toBe('The pier, Rivers said, would reopen in May');
    expect(quote?.parts?.map((part) => text.slice(part.start, part.end))).toEqual(['The pier', 'would reopen in May']);
    expect(text.slice(quote?.cue?.start, quote?.cue?.end)).toBe('said');
  });
});

describe('other languages', () => {
  it.each([
    ['fr', 'Le maire a déclaré : « Le pont sera ouvert au printemps ».', 'Le pont sera ouvert au printemps'],
    ['de', 'Der Fischer sagte: „Morgen fahren wir wieder hinaus.“', 'Morgen fahren wir wieder hinaus.'],
    ['zh', '老船长说：「明天我们一起出海打鱼。」', '明天我们一起出海打鱼。'],
    ['ar', 'قال الصياد: «سنبحر غداً مع الفجر».', 'سنبحر غداً مع الفجر'],
    ['ur', 'ماہی گیر نے کہا: ”ہم کل صبح سمندر میں جائیں گے۔“', 'ہم کل صبح سمندر میں جائیں گے۔'],
  ])('finds a quotation by its marks: %s', (language, text, expected) => {
    expect(quotesOf(text, {}, language).map((quote) => quote.text.trim())).toEqual([expected]);
  });
});

describe('any text', () => {
  const piece = constantFrom(
    '“',
    '”',
    '"',
    "'",
    '’',
    '‘',
    '«',
    '»',
    '„',
    '「',
    '」',
    "''",
    ' said ',
    ', ',
    '. ',
    '\n\n',
    ' that ',
    'Rivers',
    ' she ',
    'according to ',
    ' who ',
    '(',
    ')',
    ' — ',
    'The pier is old',
    ' told ',
    ' by ',
    '?',
    ': ',
    '😀',
    'and ',
    '\n',
    'states ',
  );
  const text = oneof(
    array(piece, { maxLength: 60 }).map((parts) => parts.join('')),
    string({ unit: 'grapheme', maxLength: 80 }),
  );
  it('never throws; quotes are verbatim, in order and inside the body', () => {
    assert(
      property(text, constantFrom('en', 'fr', 'zh'), (source, language) => {
        const quotes = quotesOf(source, { people: ['Rivers'] }, language);
        let last = 0;
        for (const quote of quotes) {
          const { start, end } = quote.evidence;
          const parts = quote.parts ?? [];
          const words = parts.map((part) => source.slice(part.start, part.end)).join(' ');
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeLessThanOrEqual(source.length);
          last = start;
          if (quote.kind === 'indirect') expect(quote.text).toBe(source.slice(start, end));
          else if (parts.length > 0) expect(quote.text).toBe(words);
          else expect(source.slice(start, end)).toContain(quote.text);
          for (const span of [quote.cue, quote.speaker?.evidence, ...parts]) {
            if (span) expect(span.start >= 0 && span.start < span.end && span.end <= source.length).toBe(true);
          }
        }
      }),
      { numRuns: 400 },
    );
  });
});
