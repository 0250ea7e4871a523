import { expect, it } from 'vitest';
import { quotesIn } from '../../../../../tests/kit/analysed';

function said(text: string, language: string): readonly string[] {
  return quotesIn(text, language).map((one) => `${one.speaker?.name ?? '?'}: ${one.text}`);
}

it.each([
  ['“Il ponte resta chiuso fino a maggio”. Così in una nota il sindaco di Nuoro, Marco Testa.', 'it', 'Marco Testa'],
  ['“Il ponte resta chiuso fino a maggio”. Lo ha detto Marco Testa, presidente della giunta.', 'it', 'Marco Testa'],
  ['„Die Brücke bleibt gesperrt.“ Das sagte Bürgermeisterin Anna Berger am Abend.', 'de', 'Anna Berger'],
  ['Il ponte resta chiuso fino a maggio. Lo ha riferito il sindaco, Marco Testa.', 'it', 'Marco Testa'],
  ['Abschließend betont Bürgermeisterin Anna Berger: „Die Brücke bleibt gesperrt.“', 'de', 'Anna Berger'],
])('%s', (text, language, speaker) => {
  expect(said(text, language)[0]).toMatch(new RegExp(`^${speaker}: `, 'u'));
});

it('no adverb and no sentence is who spoke', () => {
  expect(said('Die Lage ist ernst. Zugleich betont Vogt: „Wir geben hier nicht auf.“', 'de')).toEqual([
    'Vogt: Wir geben hier nicht auf.',
  ]);
  expect(
    said('El titular del centro defendió la compra del edificio y precisó que las obras comienzan pronto.', 'es'),
  ).toEqual(['titular del centro: las obras comienzan pronto']);
  expect(said('不少游客在台上解说,河水已经漫过堤岸很多天了。', 'zh')).toEqual([]);
});

it('his words are those of the one spoken of last', () => {
  expect(
    said(
      'Die Brücke sei gesperrt, sagte der Einsatzleiter Jonas Vogt. Seinen Angaben zufolge fehlt es an Sand.',
      'de',
    ).at(-1),
  ).toBe('Jonas Vogt: fehlt es an Sand');
});

it('what was told of "about this" on a day is the sentence before', () => {
  expect(
    said('Мост закрыли из-за паводка. Об этом в субботу, 9 ноября, сообщил губернатор Алексей Серов.', 'ru'),
  ).toEqual(['Алексей Серов: Мост закрыли из-за паводка']);
});

it('whom a report is about did not say the words within it', () => {
  const text = 'Además dijo que no entiende al ministro Luis Arce “porque nunca quiso escuchar a nadie”.';
  expect(said(text, 'es')[0]).not.toMatch(/^Luis Arce: /u);
});

it('with whom somebody spoke in Arabic did not say it', () => {
  const text =
    'قال أحمد النجار إن الجسر مغلق. وأشار النجار خلال مقابلة مع الصحفي محمد رضا، إلى أن الطريق سيفتح قريبا أمام السكان.';
  expect(said(text, 'ar').at(-1)).toMatch(/^(?:أحمد )?النجار: /u);
});

it('the parts of a German verb are no part of who speaks', () => {
  const text = 'Bürgermeisterin Anna Berger sah den Damm. Die Wiese soll vorerst gesperrt bleiben, kündigte sie an.';
  expect(said(text, 'de')).toEqual(['Anna Berger: Die Wiese soll vorerst gesperrt bleiben']);
  const other = 'Die Schleuse war alt, räumte Betriebsleiter Jonas Vogt ein.';
  expect(said(other, 'de')).toEqual(['Jonas Vogt: Die Schleuse war alt']);
});
