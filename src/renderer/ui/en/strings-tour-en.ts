/** The words of the first steps. */
export const tourWords = {
  label: 'First steps',
  at: (step: number, steps: number) => `First steps, ${step} of ${steps}`,
  next: 'Next',
  back: 'Back',
  done: 'Done',
  skip: 'Skip the first steps',
  end: 'End the first steps',
  steps: [
    {
      title: 'Your texts stand on the left',
      text: 'Six samples are here to try things on; one line below the list removes them. Drop files or folders anywhere on the window, or use Import, to bring in your own.',
    },
    {
      title: 'The source stays as it was',
      text: 'Underlined words are what the summary was drawn from. Choose some to see which lines. Select any words to highlight them, to write a note on them, or to add what the summary lacks.',
    },
    {
      title: 'Every line rests on words',
      text: 'Choose a line of the summary and its words light up in the source. Confirm what is right, edit or reject what is not: each change can be undone, and no new analysis overwrites it.',
    },
    {
      title: 'Write beside it',
      text: 'Notes are saved while you type. “Saved” in the line at the bottom means that your words are on the disk and survive a crash or a power cut.',
    },
    {
      title: 'File it',
      text: 'Export makes a PDF of summary, notes and source with numbered evidence, or any of many other forms. The guide is under Help; these first steps are there too.',
    },
  ],
} as const;
