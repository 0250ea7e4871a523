import * as fc from 'fast-check';

const NEWS =
  'Ana Ruiz|Minister Ana Ruiz|the Harbour Guild (HG)|HG|Peru|in LIMA|said|told reporters that|according to|, who|, the mayor of|on 3 May 2020|last Friday|two days ago|in 2019–21|3/6/2021|about 300 people|$4.3bn|' +
  '7.5 per cent|half of the|a two-day meeting|Dr.|Gen. O’Neill|van der Berg|al-Khalid|U.S.|e.g.|No. 7|Office of the|Ministry of Foreign Affairs and|the spokesman|she|they|was|will|criticised the delay|and|but|because';
const MARKS = '“|”|‘|’|"|\'|«|»|„|「|」|(|)|[|]|—|–|-|…|...|.|!|?|;|:|,|/|•|#|>|*|_|%|°|½|&';
const WORLD =
  'قال الوزير إن|«العمل مستمر»|٣ مايو ٢٠٢١|וכן אמר|市场七点开门|“工作仍在进行。”|2021年7月4日|東京で|ภาษาไทย|привет Иван|le 3 mai|« Oui »|ÇELİK|İstanbul|ﬁn|Straße|ǅ|e\u0301|\u0301|\u200d|\u200b|\u202e|\u2028|\u00a0|\ufeff|🙂|👩‍👩‍👧|𝒜bc|\u{20000}|Ⅳ|٣';
const words = (list: string) => fc.constantFrom(...list.split('|'));

/** Text that no reporter wrote: words of news, marks without partners, scripts of both directions, odd characters, in any order. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 5, arbitrary: words(NEWS) },
        { weight: 4, arbitrary: words(MARKS) },
        { weight: 2, arbitrary: words(WORLD) },
        { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
        { weight: 1, arbitrary: fc.constantFrom('\ud800', '\udc00', '\udbff') },
      ),
      fc.constantFrom(' ', ' ', ' ', '', '\n', '\n\n', '  ', '\t'),
    ),
    { maxLength: 80 },
  )
  .map((parts) => parts.flat().join(''));
