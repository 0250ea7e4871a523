import type { Hue } from '../../library/highlight';
import type { Section } from '../../summary/summary';
import type { DateWords } from './date-words';

/** The states a mark stands for. */
type State = 'unreviewed' | 'confirmed' | 'edited' | 'disputed';

/** The names of the lines of the title block. */
type FactName =
  | 'published'
  | 'written'
  | 'dateline'
  | 'byline'
  | 'outlet'
  | 'language'
  | 'file'
  | 'format'
  | 'encoding'
  | 'saved'
  | 'imported'
  | 'engine'
  | 'review'
  | 'signedOff';

/** Every word of the frame of a report: what stands around the words of the source, of the reviewers and of the engine. */
export type ReportWords = {
  /** The locale that names languages. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  readonly dates: DateWords;
  readonly comma: string;
  readonly semicolon: string;
  /** What stands between a label and what it is of, on one line. */
  readonly colon: string;
  /** How a paragraph above the body is called. */
  readonly head: (number: number) => string;
  /** What stands between the thousands of a number. */
  readonly thousands: string;
  readonly dossier: string;
  readonly brief: string;
  readonly subject: (file: string, when: string) => string;
  readonly titleDerived: string;
  readonly contents: string;
  readonly sections: Readonly<Record<Section, string>>;
  readonly facts: Readonly<Record<FactName, string>>;
  readonly dateUnknown: string;
  readonly notKnown: string;
  readonly bytes: (digits: string, count: number) => string;
  readonly confirmedOf: (confirmed: number, digits: string, count: number) => string;
  readonly others: (counts: {
    readonly edited: number;
    readonly disputed: number;
    readonly rejected: number;
    readonly unreviewed: number;
  }) => string;
  /** How many items were rejected though another person holds otherwise. */
  readonly rejectedAgainst: (count: number) => string;
  readonly reviewedBy: (names: string) => string;
  /** That letters of these scripts may be missing on paper. */
  readonly noFaceFor: (scripts: string) => string;
  /** That a report was made by somebody who reviews blind. */
  readonly blind: (name: string) => string;
  readonly changedSince: (signed: string) => string;
  readonly unplaced: (count: number) => string;
  readonly speakerUnknown: string;
  readonly quotes: Readonly<Record<'direct' | 'indirect', string>>;
  readonly also: (names: string) => string;
  readonly dateWorkedOut: (rule: string) => string;
  readonly notCertain: string;
  readonly workedOut: (date: string, rule: string) => string;
  readonly commentOn: (quoted: string, by: string, when: string) => string;
  /** What stands of an item, by whom and since when. */
  readonly decidedBy: (state: string, by: string, when: string) => string;
  readonly addedBy: (by: string) => string;
  readonly edited: string;
  readonly editedFrom: (before: string) => string;
  readonly states: Readonly<Record<State, string>>;
  readonly numbersLead: string;
  readonly paragraphsAre: string;
  readonly nothingFound: (names: string) => string;
  readonly notes: string;
  /** What the box of a task in a note says to who cannot see it. */
  readonly tasks: Readonly<Record<'done' | 'open', string>>;
  /** What stands above a note that cannot be read as Markdown. */
  readonly asTyped: string;
  /** What stands in the place of a picture, with what it shows where that is known; and of one whose file is missing. */
  readonly picture: (words: string) => string;
  readonly pictureMissing: (words: string) => string;
  readonly source: string;
  readonly index: string;
  readonly indexOf: string;
  /** The words of a page number, of Latin letters and digits alone. */
  readonly page: (page: number, of: number) => string;
  /** What is in the other forms alone. */
  readonly highlights: string;
  readonly hues: Readonly<Record<Hue, string>>;
  readonly notFound: string;
  readonly onQuoted: (quoted: string) => string;
  readonly beforeCorrection: (before: string) => string;
  readonly commentBy: (by: string, when: string) => string;
  readonly stateNames: Readonly<Record<State, string>>;
  readonly notSaid: string;
  readonly nothingFoundShort: (names: string) => string;
  readonly evidenceNumber: (number: number) => string;
  readonly evidenceFor: (number: number) => string;
};
