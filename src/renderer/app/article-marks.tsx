import { HighlightList } from '../features/notes/highlight-list';
import { LostList } from '../features/notes/lost-list';
import type { ArticleWords } from './use-article-words';
import { tagsOfWords } from './use-word-tags';

type ArticleMarksProps = {
  readonly words: ArticleWords;
  readonly isReadOnly: boolean;
};

/** The marks of the open article that could not be placed, above its notes. */
export function LostMarks({ words, isReadOnly }: ArticleMarksProps) {
  return <LostList isReadOnly={isReadOnly} {...words.lost} />;
}

/** The highlights of the open article, below its notes. */
export function PlacedMarks({ words, isReadOnly }: ArticleMarksProps) {
  const placed = words.annotations.highlights.flatMap(({ record, span }) => (span === null ? [] : [{ record, span }]));
  return (
    <HighlightList
      highlights={placed}
      isReadOnly={isReadOnly}
      onGoTo={words.goTo}
      onRemove={(id) => words.commands?.unhighlight(id)}
      tagsOf={(record) => tagsOfWords(record, words.wordTags.tags)}
      onTag={words.wordTags.askOf}
    />
  );
}
