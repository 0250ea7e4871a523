import { Languages, ListFilter } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import type { ComponentProps, ReactNode } from 'react';
import { isEncoded } from '#core/library/source-format';
import type { OpenArticle } from '#shared/ipc/messages';
import type { Settings } from '#shared/ipc/schemas';
import type { OpenArticleState } from '../bridge/use-open-article';
import type { AutosaveQueue } from '../features/notes/autosave-queue';
import { Backlinks } from '../features/notes/backlinks';
import { linkingTo, NoteLinksContext } from '../features/notes/note-links';
import type { NoteLinks } from '../features/notes/note-links';
import { NoteTemplatesContext } from '../features/notes/note-templates';
import type { NoteTemplates } from '../features/notes/note-templates';
import type { ListedNote } from '../features/notes/note-list';
import { NotesPane } from '../features/notes/notes-pane';
import { SourcePane } from '../features/source/source-pane';
import { ArticleLanguage } from '../features/summary/article-language';
import { InViewContext } from '../features/summary/in-view';
import type { InView } from '../features/summary/in-view';
import { useKeptPlace } from '../features/summary/kept-place';
import { SectionsMenu } from '../features/summary/sections-menu';
import { SummaryPane } from '../features/summary/summary-pane';
import { WHOLE_SUMMARY } from '../features/summary/summary-view';
import type { SummaryView } from '../features/summary/summary-view';
import { useFollow } from '../features/summary/use-follow';
import { EmptyState } from '../ui/empty-state';
import type { EvidenceIndex } from '../ui/evidence-index';
import { IconButton } from '../ui/icon-button';
import { PaneHeader } from '../ui/pane-header';
import { Skeleton } from '../ui/skeleton';
import type { Latest } from '../ui/latest';
import { strings } from '../ui/strings';
import { useDelayed } from '../ui/use-delayed';
import { LostMarks, PlacedMarks } from './article-marks';
import { PicturesProvider } from './pictures-provider';
import { ProblemScreen } from './problem-screen';
import type { ArticleWords } from './use-article-words';
import type { ReviewedArticle } from './use-evidence';
import type { usePlaces } from './use-places';
import { WithBeside } from './with-beside';
import controls from '../ui/controls.module.css';
import styles from './workspace.module.css';

const NO_LIMITS: readonly string[] = [];

type SourcePaneProps = ComponentProps<typeof SourcePane>;

type ArticleSourceProps = Pick<SourcePaneProps, 'wordCount' | 'litIds' | 'jump' | 'onReveal' | 'onPointAt' | 'head'> & {
  readonly places: Pick<ReturnType<typeof usePlaces>, 'onReader' | 'leaveFor' | 'findAsked' | 'beside'>;
  /** The search of the library. */
  readonly query: Latest<string>;
  readonly words: ArticleWords;
  readonly state: OpenArticleState;
  /** Null while it is not yet known whether there is anything in the library. */
  readonly isEmpty: boolean | null;
  readonly isReadOnly: boolean;
  readonly index: EvidenceIndex | null;
  readonly onImport: () => void;
  readonly onReadAs: () => void;
};

/** The source pane, or what stands there while no article can be shown. */
export function ArticleSource(props: ArticleSourceProps) {
  const { state, isEmpty, isReadOnly, index, words, places, query, onImport, onReadAs, ...rest } = props;
  const isWaiting = state.isLoading || isEmpty === null;
  const showsSkeleton = useDelayed(isWaiting);
  const [showsMarks, setShowsMarks] = useState(true);
  const { viewOf } = words;
  const { besideId } = places.beside;
  const besideView = useMemo(() => viewOf(besideId), [viewOf, besideId]);
  if (state.error && !state.isLoading) return <ProblemScreen title={strings.problems.article} error={state.error} />;
  if (showsSkeleton) return <Skeleton lines={10} />;
  if (state.open && index) {
    const { article } = state.open;
    const marks = { showsMarks, onShowsMarks: setShowsMarks, ...words.source };
    // Read in another encoding, the same article is another text.
    const version = `${article.id} ${article.source.encoding}`;
    const tools =
      isEncoded(article.source) && !isReadOnly ? (
        <IconButton icon={Languages} label={strings.reading.open} onPress={onReadAs} />
      ) : null;
    return (
      <WithBeside {...places.beside} openId={article.id} view={besideView} showsMarks={showsMarks}>
        <SourcePane
          key={version}
          article={article}
          startAt={state.open.leftAt ?? 0}
          index={index}
          tools={tools}
          onReader={places.onReader}
          onJump={places.leaveFor}
          find={{ query, asked: places.findAsked }}
          {...marks}
          {...rest}
        />
      </WithBeside>
    );
  }
  if (isWaiting) return null;
  if (!isEmpty) return <EmptyState isPage title={strings.source.none} text={strings.source.noneHint} />;
  const { emptyTitle, emptyText, emptyHint } = strings.library;
  return (
    <EmptyState isPage title={emptyTitle} text={emptyText} hint={emptyHint}>
      <button type="button" className={controls.primary} disabled={isReadOnly} onClick={onImport}>
        {strings.toolbar.importFiles}
      </button>
    </EmptyState>
  );
}

type ArticleSummaryProps = Pick<ComponentProps<typeof SummaryPane>, 'actions' | 'comments' | 'isBlind' | 'kept'> & {
  readonly links: Pick<ComponentProps<typeof SummaryPane>, 'drawnIds' | 'reveal'> & { readonly revealed: () => void };
  /** What stands above the summary and does not scroll away. */
  readonly head: ReactNode;
  readonly inView: InView;
  readonly open: OpenArticle | null;
  readonly isLoading: boolean;
  readonly reviewed: ReviewedArticle | null;
  readonly settings: Settings;
  readonly onSettings: (change: (settings: Settings) => Settings) => void;
};

/** The summary pane with its heading, or a word on what will stand there. */
export function ArticleSummary(props: ArticleSummaryProps) {
  const { open, isLoading, reviewed, head, inView, links, settings, onSettings, ...rest } = props;
  const view = settings.summary ?? WHOLE_SUMMARY;
  const onView = useCallback(
    (summary: SummaryView) => onSettings((current) => ({ ...current, summary })),
    [onSettings],
  );
  const showsSkeleton = useDelayed(isLoading);
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  useKeptPlace(rest.kept, scroller, open && reviewed && !showsSkeleton ? open.article.id : null);
  useFollow({ scroller, inView, index: reviewed?.index ?? null, isOn: settings.followsSource === true });
  return (
    <InViewContext value={inView}>
      <PaneHeader title={strings.panes.summary}>
        <SectionsMenu view={view} onView={onView} />
        <IconButton
          icon={ListFilter}
          label={view.isUnreviewedOnly ? strings.summaryView.all : strings.summaryView.unreviewedOnly}
          isOn={view.isUnreviewedOnly}
          onPress={() => onView({ ...view, isUnreviewedOnly: !view.isUnreviewedOnly })}
        />
      </PaneHeader>
      {head}
      {/* Another article begins at its top. */}
      <div
        key={open?.article.id ?? 'none'}
        ref={setScroller}
        className={styles.scroller}
        data-shows={open && reviewed ? open.article.id : ''}
      >
        {showsSkeleton ? (
          <Skeleton lines={8} />
        ) : open && reviewed ? (
          <ArticleLanguage value={open.article.language}>
            <SummaryPane
              article={open.article}
              reviewed={reviewed.reviewed}
              limits={open.summary.limits ?? NO_LIMITS}
              engine={open.summary.engine}
              view={view}
              onView={onView}
              drawnIds={links.drawnIds}
              reveal={links.reveal}
              onRevealed={links.revealed}
              {...rest}
            />
          </ArticleLanguage>
        ) : isLoading ? null : (
          <EmptyState text={strings.summary.none} />
        )}
      </div>
    </InViewContext>
  );
}

type ArticleNotesProps = {
  readonly links: NoteLinks;
  readonly templates: NoteTemplates | null;
  readonly words: ArticleWords;
  readonly open: OpenArticle | null;
  readonly queue: AutosaveQueue;
  readonly isReadOnly: boolean;
  readonly onRemove: (note: ListedNote) => void;
  readonly onShowHistory: () => void;
};

/** The notes pane of the open article, or a word on why there is none. */
export function ArticleNotes({ open, words, links, templates, ...rest }: ArticleNotesProps) {
  if (open === null) {
    return (
      <>
        <PaneHeader title={strings.panes.notes} />
        <EmptyState text={strings.notes.noArticle} />
      </>
    );
  }
  return (
    <NoteLinksContext value={links}>
      <NoteTemplatesContext value={templates}>
        <PicturesProvider>
          <NotesPane
            key={open.article.id}
            articleId={open.article.id}
            notes={open.notes}
            newNoteAsked={words.newNoteAsked}
            above={<LostMarks words={words} isReadOnly={rest.isReadOnly} />}
            below={
              <>
                <Backlinks label={strings.libraryNotes.linksHere} heads={linkingTo(links.heads, open.article.title)} />
                <PlacedMarks words={words} isReadOnly={rest.isReadOnly} />
              </>
            }
            onGoTo={words.goToPlace}
            {...rest}
          />
        </PicturesProvider>
      </NoteTemplatesContext>
    </NoteLinksContext>
  );
}
