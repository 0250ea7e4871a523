import { describe, expect, it } from 'vitest';
import { summarize } from '#core/summary/summarize';
import { detectLanguage } from '#core/text/language';
import { readArticle } from '../../src/main/importing/read-article';

function read(text: string) {
  const file = { fileName: 'text.txt', bytes: Buffer.from(text), modifiedAt: null };
  const article = readArticle(file, { id: 'text', importedAt: '2026-01-01T00:00:00.000Z' });
  if (!article.ok) throw new Error(article.error.message);
  return { article: article.value, summary: summarize(article.value) };
}

describe('forms of texts in other languages', () => {
  it('a day between two dashes is that of the dateline, and its place is found', () => {
    const { article, summary } = read(
      'Mali : la sécheresse\n\nBamako – 3 mai 2024 – Les greniers du Nord sont vides depuis mardi, selon les familles.\n',
    );
    expect(article.publishedOn).toBe('2024-05-03');
    expect(summary.places.map(({ name }) => name)).toContain('Bamako');
  });

  it('where an office is held may part its title from the name', () => {
    const { summary } = read(
      'Переговоры\n\n12 марта 2025 года\n\nПосол Киргизии в Ташкенте Азамат Усенов заявил, что граница откроется в мае.\n',
    );
    expect(summary.people[0]?.roles.map(({ title, organization }) => [title, organization])).toEqual([
      ['Посол', 'Киргизии'],
    ]);
  });

  it('behind the last answer a paragraph of the reporter is said by nobody', () => {
    const { summary } = read(
      '«El río manda»\n\nEntrevista con Marisol Quintero\n12 de marzo de 2025\n\nPregunta: ¿Cuándo llegó?\nRespuesta: Llegué en enero.\n\n' +
        'Pregunta: ¿Y el río?\nRespuesta: El río manda.\n\nEn la puerta nos recibe su hermano Pedro, que arregla redes.\n',
    );
    expect(summary.quotes.at(-1)?.text).toBe('El río manda.');
  });

  it('a few words in two scripts are of no one language', () => {
    expect(detectLanguage('市場 market')).toBe('und');
  });
});
