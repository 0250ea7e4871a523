/** The words about the places a person has jumped from. */
export const visitWords = {
  back: 'Back to the place before',
  forward: 'Forward to the next place',
  beside: {
    title: 'Another article beside',
    showSummary: 'Show the summary of the article beside',
    showText: 'Show the text of the article beside',
    swap: 'Swap the two articles',
    close: 'Close the article beside',
    text: (title: string) => `Text beside: ${title}`,
    hint: 'Choose another article in the list: this one stays here beside it.',
    resize: 'Resize the texts',
  },
} as const;

/** The words of the search in the text that is shown. */
export const findWords = {
  bar: 'Find in this article',
  placeholder: 'Find in this article',
  next: 'Next place',
  previous: 'Previous place',
  close: 'Close the search in this article',
  at: (number: number, total: number) => `${number} of ${total}`,
  atLeast: (number: number, total: number) => `${number} of more than ${total}`,
  none: 'Nothing found',
} as const;
