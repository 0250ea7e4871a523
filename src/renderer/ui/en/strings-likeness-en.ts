import { count } from '../count-en';

/** The words about articles that are like each other, and about what differs between them. */
export const likenessWords = {
  likeness: {
    strip: 'Articles like this one',
    kinds: {
      'same-text': 'The same words in another file:',
      near: 'Nearly the same:',
      earlier: 'An earlier version of this file:',
      later: 'A later version of this file:',
    },
    share: (percent: number) => `${percent} %`,
    compare: 'Compare',
    compareLabel: (title: string) => `Compare with “${title}”`,
    more: count('# more', '# more'),
    fewer: 'Fewer',
    title: 'What differs',
    loading: 'Comparing…',
    failed: 'The articles could not be compared',
    summary: (same: string, left: string, right: string) =>
      `${same} the same, ${left} only on the left, ${right} only on the right.`,
    nothing: 'Both say the same, word for word.',
    coarse: 'Some parts differ so much that their words were not compared one by one.',
    words: count('# word is', '# words are'),
    onlyWords: count('# word', '# words'),
    place: (index: number, total: number) => `${index} of ${total}`,
    places: count('# place differs', '# places differ'),
    next: 'Next difference',
    previous: 'Previous difference',
    same: count('# paragraph the same', '# paragraphs the same'),
    showSame: count('Show # paragraph that is the same', 'Show # paragraphs that are the same'),
    left: 'Left',
    right: 'Right',
    onlyLeft: 'only on the left',
    onlyRight: 'only on the right',
    text: 'The two texts side by side',
    missing: 'Nothing here',
  },
} as const;
