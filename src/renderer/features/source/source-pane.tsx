import { Highlighter } from 'lucide-react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, MouseEvent, ReactNode } from 'react';
import type { Article } from '#core/library/article';
import { hasRightToLeft } from '#core/text/direction';
import { contains } from '#core/text/span';
import type { Span } from '#core/text/span';
import { placesAt } from '../../ui/evidence-index';
import type { EvidenceIndex } from '../../ui/evidence-index';
import { IconButton } from '../../ui/icon-button';
import type { Latest } from '../../ui/latest';
import { PaneHeader } from '../../ui/pane-header';
import { strings } from '../../ui/strings';
import { FindBar } from './find-bar';
import { ForcedLines } from './forced-lines';
import { installHighlightSheet } from './highlight-sheet';
import { offsetOf } from './offset-map';
import { PlacesPopover } from './places-popover';
import type { PlacesChoice } from './places-popover';
import { boxOf, scrollToSpan } from './scroll-to';
import { ReadingMenu } from './reading-menu';
import type { ReadingView } from './reading-menu';
import { SelectionToolbar } from './selection-toolbar';
import { SourceRail } from './source-rail';
import { SourceText } from './source-text';
import { SpanHandles } from './span-handles';
import { turnOf } from './turn-paragraphs';
import { useBesideWords } from './use-beside-words';
import { useEvidenceCursor } from './use-evidence-cursor';
import { useFind } from './use-find';
import type { FindAsked } from './use-find';
import { useSourceReader } from './use-source-reader';
import type { SourceReader } from './use-source-reader';
import { useSelectedWords } from './use-selected-words';
import { useSourcePaint } from './use-source-paint';
import type { SourceMark, WordActions } from './word-actions';
import { useTouchWords } from './use-touch-words';
import { wordKeys } from './word-keys';
import page from '../../ui/reading-page.module.css';
import styles from './source-pane.module.css';

type SourcePaneProps = {
  readonly article: Article;
  /** The offset of the words to begin with. */
  readonly startAt: number;
  readonly wordCount: number | null;
  readonly index: EvidenceIndex;
  /** The items whose words are lit. */
  readonly litIds: ReadonlySet<string>;
  /** The words to bring into view; a new object asks again. */
  readonly jump: { readonly span: Span; readonly itemId: string } | null;
  readonly showsMarks: boolean;
  readonly onShowsMarks: (showsMarks: boolean) => void;
  readonly onReveal: (itemId: string) => void;
  readonly onPointAt: (itemIds: readonly string[]) => void;
  /** What else can be done with the text, beside its name. */
  readonly tools?: ReactNode;
  /** What is to be known before reading, above the text. */
  readonly head?: ReactNode;
  readonly marks: readonly SourceMark[];
  readonly view: ReadingView;
  readonly onView: (view: ReadingView) => void;
  /** What can be done with selected words; null where nothing can be written. */
  readonly wordActions: WordActions | null;
  readonly onCopy: (span: Span) => void;
  /** Hears of the words that are selected, null when they are let go. */
  readonly onSelected: (span: Span | null) => void;
  /** Hears where the text can be read and moved from outside; null when it is no longer shown. */
  readonly onReader: (reader: SourceReader | null) => void;
  /** Hears of words that are jumped to, before. */
  readonly onJump: (span: Span) => void;
  /** The search of the library by which the article was found, and whoever asks for the search in it. */
  readonly find: { readonly query: Latest<string>; readonly asked: Latest<FindAsked | null> };
};

/** The source of an article with its evidence painted on it, and the ways from the words to the items. Key it by article. */
export function SourcePane(props: SourcePaneProps) {
  const { article, wordCount, index, litIds, jump, showsMarks, onShowsMarks, onReveal, onPointAt, tools, head } = props;
  const { startAt, marks, wordActions, onCopy, onSelected, onReader, onJump, view, onView } = props;
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const done = useRef<typeof jump>(null);
  const [choice, setChoice] = useState<PlacesChoice | null>(null);
  const shownIndex = useMemo(() => (showsMarks ? index : { ...index, places: [] }), [index, showsMarks]);
  const cursor = useEvidenceCursor(index, article.text);
  const map = useSourcePaint({ root: scroller, index, litIds, cursor: cursor.stop, showsMarks, marks });
  const find = useFind({ ...props.find, text: article.text, scroller, map, onJump });
  const begin = find === null ? startAt : 0;
  const reader = useSourceReader({ scroller, map, articleId: article.id, startAt: begin, onReader });
  const placeNow = (): number => reader?.viewNow().start ?? 0;
  const selected = useSelectedWords(scroller, article.text);
  useTouchWords(scroller, article.language);
  const [isAdding, setAdding] = useState(false);
  const besideWords = useBesideWords(scroller, map, selected.span);
  const { span: chosen } = selected;
  const toBend = wordActions?.chosen;
  const highlight = chosen && marks.find(({ look, span }) => look !== 'note' && contains(span, chosen));

  const isMixed = useMemo(() => hasRightToLeft(article.text), [article]);
  const turned = chosen && isMixed ? turnOf(article, chosen, view) : null;

  useEffect(() => onSelected(chosen), [chosen, onSelected]);

  const { goTo } = cursor;
  useEffect(() => {
    if (!jump || !map || !scroller || jump === done.current) return;
    done.current = jump;
    goTo(jump.span);
    scrollToSpan(scroller, map, jump.span);
    scroller.focus({ preventScroll: true });
  }, [jump, map, scroller, goTo]);
  useEffect(installHighlightSheet, []);

  const offer = useCallback(
    (itemIds: readonly string[], x: number, y: number) => {
      const [only, another] = itemIds;
      const origin = itemIds.find((id) => id === jump?.itemId);
      if (origin !== undefined) onReveal(origin);
      else if (only !== undefined && another === undefined) onReveal(only);
      else setChoice({ x, y, items: itemIds.flatMap((id) => index.items.get(id) ?? []) });
    },
    [index, onReveal, jump],
  );

  function onClick(event: MouseEvent): void {
    if (document.getSelection()?.isCollapsed === false) return;
    const range = document.caretRangeFromPoint(event.clientX, event.clientY);
    const offset = range ? offsetOf({ node: range.startContainer, offset: range.startOffset }) : null;
    if (!range || offset === null || !isUnder(range, event)) return;
    const itemIds = placesAt(index, offset).map(({ itemId }) => itemId);
    cursor.leave();
    if (itemIds.length > 0) offer(itemIds, event.clientX, event.clientY);
  }

  function moveCursor(step: 1 | -1): void {
    const stop = cursor.move(step, placeNow());
    onPointAt(stop?.itemIds ?? []);
    if (stop && map && scroller) scrollToSpan(scroller, map, stop);
  }

  function showPlace(span: Span, itemIds: readonly string[], isJump: boolean): void {
    if (!map || !scroller) return;
    if (isJump) onJump(span);
    goTo(span);
    onPointAt(itemIds);
    scrollToSpan(scroller, map, span);
    if (isJump) scroller.focus({ preventScroll: true });
  }

  const onWordKey = wordKeys({
    article,
    scroller,
    map,
    selected,
    actions: wordActions,
    placeNow: () => cursor.stop?.start ?? placeNow(),
    onAdding: () => setAdding(true),
  });

  function onKeyDown(event: KeyboardEvent): void {
    if (onWordKey(event)) {
      event.preventDefault();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'n' || event.key === 'p') moveCursor(event.key === 'n' ? 1 : -1);
    else if (event.key === 'Enter' && cursor.stop && map) {
      const paragraph = map.paragraphAt(cursor.stop.start);
      const box = paragraph ? boxOf(map, cursor.stop, paragraph) : null;
      offer(cursor.stop.itemIds, box?.left ?? 0, box?.bottom ?? 0);
    } else if (event.key === 'Escape') {
      cursor.leave();
      onPointAt([]);
    } else return;
    event.preventDefault();
  }

  useEffect(() => {
    const onF8 = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'F8') return;
      event.preventDefault();
      scroller?.focus({ preventScroll: true });
      moveCursor(event.shiftKey ? -1 : 1);
    };
    window.addEventListener('keydown', onF8);
    return () => window.removeEventListener('keydown', onF8);
  });

  return (
    <div className={page.pane}>
      <PaneHeader
        title={article.source.fileName}
        {...(wordCount === null ? {} : { count: strings.source.words(wordCount) })}
      >
        {tools}
        <ReadingMenu view={view} onView={onView} />
        <IconButton
          icon={Highlighter}
          label={showsMarks ? strings.source.hideMarks : strings.source.showMarks}
          isOn={showsMarks}
          onPress={() => onShowsMarks(!showsMarks)}
        />
      </PaneHeader>
      {head}
      {find === null ? null : <FindBar find={find} />}
      <div className={styles.stage}>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys and clicks go to the words in it */}
        <article
          ref={setScroller}
          className={page.scroller}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the text is scrolled and searched by keyboard
          tabIndex={0}
          data-pane-focus
          data-shows={article.id}
          aria-label={strings.source.text}
          aria-describedby="source-keys"
          onClick={onClick}
          onKeyDown={onKeyDown}
        >
          <div className={page.column}>
            <SourceText article={article} view={view} />
          </div>
          <ForcedLines scroller={scroller} map={map} index={index} showsMarks={showsMarks} />
        </article>
        {scroller && map && toBend?.span && chosen === null ? (
          <SpanHandles
            {...toBend}
            scroller={scroller}
            map={map}
            text={article.text}
            span={toBend.span}
            cursor={cursor.stop}
          />
        ) : null}
        {chosen === null ? null : (
          <SelectionToolbar
            ref={besideWords}
            span={chosen}
            actions={wordActions}
            highlightId={highlight?.id ?? null}
            isAdding={isAdding}
            onAdding={setAdding}
            onCopy={() => onCopy(chosen)}
            turn={turned && { direction: turned.direction, onTurn: () => onView(turned.view) }}
            onDone={() => {
              setAdding(false);
              selected.clear();
              scroller?.focus({ preventScroll: true });
            }}
          />
        )}
        {/* Behind what belongs to words of the text, which Tab reaches from the text. */}
        <SourceRail
          text={article.text}
          index={shownIndex}
          litIds={litIds}
          marks={marks}
          found={find?.hits ?? NO_HITS}
          reader={reader}
          onGo={showPlace}
        />
      </div>
      <p id="source-keys" className="visually-hidden">
        {strings.source.keysHint}
      </p>
      <p className="visually-hidden" aria-live="polite">
        {cursor.announcement}
      </p>
      <PlacesPopover
        choice={choice}
        onClose={() => setChoice(null)}
        onChoose={(itemId) => {
          setChoice(null);
          onReveal(itemId);
        }}
      />
    </div>
  );
}

const NO_HITS: readonly Span[] = [];

/** True when the pointer is on the letters, not in the empty room beside a line. */
function isUnder(range: Range, { clientX, clientY }: MouseEvent): boolean {
  const letter = range.cloneRange();
  const length = range.startContainer.textContent?.length ?? 0;
  letter.setStart(range.startContainer, Math.max(0, range.startOffset - 1));
  letter.setEnd(range.startContainer, Math.min(length, range.startOffset + 1));
  return [...letter.getClientRects()].some(
    ({ left, right, top, bottom }) =>
      clientX >= left - 2 && clientX <= right + 2 && clientY >= top && clientY <= bottom,
  );
}
