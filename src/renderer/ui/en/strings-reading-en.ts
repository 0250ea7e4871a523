import { count } from '../count-en';
import { redrawWords } from './strings-redraw-en';

/** The words of the choice in which encoding an article is read, and about a summary that is drawn anew. */
export const readingWords = {
  redraw: redrawWords,
  reading: {
    title: 'Read as…',
    open: 'Read the file in another encoding',
    why: {
      proven: (encoding: string) => `Its bytes show that it is written in ${encoding}.`,
      guessed: (encoding: string) => `It was read as ${encoding}, which is a guess: the file does not say.`,
      chosen: (encoding: string) => `It is read as ${encoding}, as somebody chose.`,
    },
    hint: 'Choose the encoding in which the words below are right. The file is kept as it was imported; the text, the summary, and your corrections follow.',
    likely: 'Likely',
    others: 'All others',
    list: 'Encodings',
    sure: (percent: number) => (percent >= 100 ? 'certain' : `${percent} % sure`),
    current: 'as it is now',
    damaged: count('# place here is no text', '# places here are no text'),
    noSample: 'No letters to be seen.',
    scripts: {
      unicode: 'Any writing',
      western: 'Western European',
      central: 'Central European',
      cyrillic: 'Cyrillic',
      arabic: 'Arabic',
      hebrew: 'Hebrew',
      greek: 'Greek',
      turkish: 'Turkish',
      baltic: 'Baltic',
      nordic: 'Nordic',
      vietnamese: 'Vietnamese',
      thai: 'Thai',
      japanese: 'Japanese',
      chinese: 'Chinese',
      korean: 'Korean',
    },
    apply: (encoding: string) => `Read as ${encoding}`,
    reading: 'Reading…',
    cancel: 'Cancel',
    failed: 'The file could not be read in another encoding',
    lostTitle: 'What has no place in the new text',
    lostHint: (encoding: string, moved: string) =>
      `The file was read as ${encoding}. ${moved}; those below stand on words that the new summary has no item for. They are kept, and come back with Undo.`,
    moved: (moved: number) =>
      moved === 0
        ? 'No decision moved'
        : moved === 1
          ? 'One decision moved with its words'
          : `${moved} decisions moved with their words`,
  },
} as const;
