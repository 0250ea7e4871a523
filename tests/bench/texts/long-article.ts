import type { NewArticle } from '../../../src/core/ports';
import { articleOf } from './make-library';
import { generateText } from './generate-articles';

const SEED = 9;

/** An article of at least so many characters, in which one person is named `mentions` times. */
export function longArticle(id: string, title: string, characters: number, mentions: number): NewArticle {
  const paragraphs: string[] = [];
  for (let index = 0, length = 0; length < characters; index += 10) {
    const { text } = generateText(SEED, index);
    paragraphs.push(text.trimEnd());
    length += text.length;
  }
  const template = generateText(SEED, 0);
  const [first = ''] = template.person.split(' ');
  const text = `${title}\n\n${paragraphs.join('\n\n')}\n`;
  const spans = [...text.matchAll(new RegExp(first, 'gu'))]
    .slice(0, mentions)
    .map(({ index }) => ({ start: index, end: index + first.length }));
  const { article, summary } = articleOf({ ...template, title, text }, id);
  const people = summary.people.map((person) => ({ ...person, mentions: spans }));
  return { article, summary: { ...summary, people }, original: Buffer.from(text), isSample: false };
}
