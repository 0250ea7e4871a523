import type { Analysis, Sentence } from '../../text/analysis';
import { smallOf } from '../../text/per-word';
import { foldWord } from '../topics/fold-word';
import { isStopWord } from '../topics/stop-words';
import { stemOf, tellsSubject } from '../topics/world-topics';

/** The content words of a sentence, folded or (in other languages) cut to their beginnings, and how many words it has in all. */
export type SentenceTerms = { readonly words: ReadonlySet<string>; readonly length: number };

/** Reads the content words of every sentence, in order. */
export function sentenceTerms(analysis: Analysis): readonly SentenceTerms[] {
  const read = termReader(analysis);
  return analysis.sentences.map((sentence) => read(sentence, sentence.start));
}

/** Makes the reader of the content words of a sentence from some place in it on. */
export function termReader(analysis: Analysis): (sentence: Sentence, from: number) => SentenceTerms {
  const code = analysis.language.slice(0, 2);
  const isEnglish = code === 'en';
  const tells = tellsSubject(code);
  return (sentence, from) => {
    const words = new Set<string>();
    let length = 0;
    for (let i = sentence.firstToken; i < sentence.endToken; i += 1) {
      const token = analysis.tokens[i];
      if (!token || token.kind === 'mark' || token.start < from) continue;
      length += 1;
      const low = smallOf(token.text);
      if (token.kind !== 'word') continue;
      if (!isEnglish && tells(token.text)) words.add(stemOf(token.text, code));
      if (isEnglish && low.length > 2 && !isStopWord(low)) words.add(foldWord(low));
    }
    return { words, length };
  };
}
