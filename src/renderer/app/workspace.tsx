import { useCallback, useState } from 'react';
import type { Settings } from '#shared/ipc/schemas';
import { useLibrary } from '../bridge/use-library';
import { useOpenArticle } from '../bridge/use-open-article';
import { DropTarget } from '../features/imports/drop-target';
import { RecoveryScreen } from '../features/libraries/recovery-screen';
import { Banner } from './banner';
import { ImportDialogs } from './import-dialogs';
import { ArticleNotes, ArticleSource, ArticleSummary } from './article-panes';
import { LibrarySide } from './library-side';
import { Panes } from './panes';
import { libraryCommands } from './library-commands';
import { Overlays } from './overlays';
import { problemWays } from './problem-ways';
import { StatusLine } from './status-line';
import { useArticleWords } from './use-article-words';
import { useBackups } from './use-backups';
import { useBundles } from './use-bundles';
import { useCommands } from './use-commands';
import { useComments } from './use-comments';
import { useReviewedArticle, useEvidenceLinks } from './use-evidence';
import { useDrawn } from './use-drawn';
import { useEntities } from './use-entities';
import { useExport } from './use-export';
import { useImports } from './use-imports';
import { useLibraries } from './use-libraries';
import { useLibraryActions } from './use-library-actions';
import { useLibraryFilter } from './use-library-filter';
import { useNoteLinks } from './use-note-links';
import { useNotes } from './use-notes';
import { usePanes } from './use-panes';
import { useOrganise } from './use-organise';
import { placeCommands, usePlaces } from './use-places';
import { useProblemPage } from './use-problem-page';
import { useReviewDesk } from './use-review-desk';
import { useReviewing } from './use-reviewing';
import { useReviews } from './use-reviews';
import { useRules } from './use-rules';
import { useSaveFailures } from './use-save-failures';
import { useSelection } from './use-selection';
import { useSourceTools } from './use-source-tools';
import { useTemplates } from './use-templates';
import { useStepNames } from './use-step-names';
import { useSteps } from './use-steps';
import { useSummaryActions } from './use-summary-actions';
import { useSurvey } from './use-survey';
import { themeCommands, useTheme } from './use-theme';
import { useWindowPicture } from './picture/use-window-picture';
import { useWindows } from './use-windows';
import { WindowDialogs, dialogCommands } from './window-dialogs';
import type { WindowDialog } from './window-dialogs';
import { WindowTools } from './window-tools';
import styles from './workspace.module.css';

type WorkspaceProps = {
  readonly settings: Settings;
  readonly onSettings: (change: (settings: Settings) => Settings) => void;
};

/** The whole window: joins the features and carries what one of them says to the others. */
export function Workspace({ settings, onSettings }: WorkspaceProps) {
  const steps = useSteps();
  const library = useLibrary();
  const { rows, index, status, isWhole, total } = library;
  const selection = useSelection(library, settings, onSettings);
  const state = useOpenArticle(selection.id, isWhole, useDrawn(rows !== null));
  const reviewing = useReviewing(settings, onSettings);
  const rules = useRules();
  const reviewedArticle = useReviewedArticle(state.open, reviewing, rules);
  const openId = state.open?.article.id ?? null;
  const reading = { articleId: selection.id, index, isWhole, select: selection.select };
  const visits = usePlaces({ ...reading, reviewing, evidence: reviewedArticle?.index ?? null });
  const links = useEvidenceLinks(openId, visits.leaveFor);
  const reviews = useReviews(openId, reviewing.name, steps);
  const { comments, onComment, onRemoveComment } = useComments(state.open, rules, steps, reviewing);
  const { queue, onRemove, saveTo } = useNotes(steps);
  const libraryActions = useLibraryActions(steps);
  const titleOf = (articleId: string) => index.rowOf(articleId)?.title;
  const libraries = useLibraries(() => saveTo(titleOf));
  const backups = useBackups(libraries.during);
  const problemPage = useProblemPage(status);
  const survey = useSurvey(problemPage.problem !== null);
  const imports = useImports(selection.select, steps);
  const flush = useCallback(() => queue.flush(), [queue]);
  const exporting = useExport({ open: state.open?.article, library, flush, settings, onSettings });
  const bundles = useBundles({ articleId: openId, flush, leave: libraries.leave });
  const panes = usePanes(settings, onSettings, { openId, besideId: visits.beside.besideId });
  const [shown, setShown] = useState<WindowDialog | null>(null);
  const isReadOnly = status?.readOnly === true || (status !== null && status.problem !== null);
  const tools = useSourceTools(index, openId, selection.select, steps, isReadOnly, exporting.over);
  const organise = useOrganise(openId, steps, isReadOnly);
  useTheme(settings.theme);
  useStepNames();
  useSaveFailures();
  useWindowPicture({ library, settings, organise, panes, isDrawn: !state.isLoading });
  const { show, light, activate } = links;
  const { ensure, closeDrawers } = panes;
  const filter = useLibraryFilter(ensure);
  const reveal = useCallback(
    (itemId: string) => {
      ensure('summary');
      show(itemId);
    },
    [ensure, show],
  );
  const desk = useReviewDesk({
    articleId: openId,
    reviewed: reviewedArticle,
    reviewing,
    steps,
    isReadOnly,
    among: { marked: [...organise.marks.ids], collections: organise.organisation.collections },
    onReveal: reveal,
    onOpen: selection.select,
  });
  const beside = { open: state.open, reviewed: reviewedArticle, isReadOnly };
  const words = useArticleWords({ ...beside, steps, reviews, links, ensure, settings, onSettings, organise });
  const entities = useEntities({ ...beside, rules, decide: words.decide, by: reviewing.name, steps });
  const templates = useTemplates({ open: state.open, steps, isReadOnly, onNote: (text) => words.newNote({ text }) });
  const noteLinks = useNoteLinks({
    ...beside,
    rows,
    queue,
    onRemove,
    templates,
    onNewNote: words.newNote,
    onRestored: () => void steps.tell(),
    onArticle: selection.select,
    onReveal: reveal,
  });
  const deciding = { ...entities.deciding, onComment, onRemoveComment, onWalk: desk.onWalk };
  const summaryActions = useSummaryActions({ open: state.open, light, activate, closeDrawers, ...deciding });
  const windows = useWindows({ articleId: selection.id, library, saveTo: () => saveTo(titleOf) });
  const runCommand = useCommands({
    ...desk.commands,
    ...bundles.commands,
    ...libraryCommands({ imports, libraries, backups, toggle: panes.toggle }),
    ...exporting.commands,
    ...themeCommands(onSettings),
    ...noteLinks.commands,
    'find-in-library': filter.find,
    ...panes.commands,
    ...windows.commands,
    ...placeCommands({ ...visits, marked: organise.marks.ids }, onSettings),
    undo: () => void flush().then(steps.undo),
    redo: () => void flush().then(steps.redo),
    ...dialogCommands(setShown, openId !== null),
    ...tools.commands,
    'entity-rules': entities.showRules,
    ...organise.commands,
    'delete-article': () => void selection.removeOpen(libraryActions.removeArticles),
  });
  const dialogs = {
    tools: tools.dialogs,
    organise: organise.dialogs,
    wordTags: words.wordTags.dialog,
    desk: desk.dialogs,
    entities: entities.dialogs,
    notes: noteLinks.dialog,
    exporting: exporting.dialogs,
  };
  const overlays = <Overlays backups={backups} isReadOnly={isReadOnly} busy={libraries.busy} dialogs={dialogs} />;
  const ways = problemWays(backups, libraries, problemPage);
  if (problemPage.problem !== null) {
    return (
      <main className={styles.recovery}>
        <RecoveryScreen error={problemPage.problem} isOpen={status?.isOpen === true} survey={survey} actions={ways} />
        {overlays}
      </main>
    );
  }
  return (
    <div className={styles.window}>
      <WindowTools
        panes={panes}
        theme={settings.theme}
        ways={visits.can}
        onGo={visits.go}
        canExport={openId !== null}
        isExporting={exporting.isExporting}
        isReadOnly={isReadOnly}
        onImport={(what) => (what === 'reports' ? imports.showReports() : void imports.choose(what))}
        onExport={() => void exporting.exportPdf()}
        onTheme={(theme) => onSettings((current) => ({ ...current, theme }))}
        onCommands={() => runCommand('show-commands')}
      />
      {status === null ? null : <Banner status={status} {...ways} />}
      <Panes
        layout={settings.layout}
        room={panes.room}
        shown={panes.shown}
        onLayout={panes.remember}
        onCloseDrawers={panes.closeDrawers}
        library={
          <LibrarySide
            library={library}
            organise={organise}
            selection={selection}
            onSelect={visits.onSelect}
            onChosen={panes.onChosen}
            onOpenInWindow={windows.openArticle}
            settings={settings}
            onSettings={onSettings}
            isReadOnly={isReadOnly}
            filterRef={filter.ref}
            actions={libraryActions}
            onShowDeleted={() => setShown('bin')}
            onOpenNote={(id) => noteLinks.links.onOpenNote({ id, articleId: null })}
            onExport={exporting.onMarked}
            onShown={exporting.exportAs.onShown}
          />
        }
        source={
          <ArticleSource
            state={state}
            isEmpty={library.isAwaited ? null : rows?.length === 0}
            isReadOnly={isReadOnly}
            wordCount={openId === null ? null : (index.rowOf(openId)?.words ?? null)}
            index={reviewedArticle?.index ?? null}
            litIds={links.litIds}
            jump={links.jump}
            onReveal={reveal}
            onPointAt={links.pointAt}
            places={visits}
            query={organise.query}
            words={words}
            onImport={() => void imports.choose('files')}
            onReadAs={tools.readAs}
            head={organise.stripOver(tools.strip)}
          />
        }
        summary={
          <ArticleSummary
            open={state.open}
            isLoading={state.isLoading || library.isAwaited}
            reviewed={reviewedArticle}
            actions={summaryActions}
            head={desk.bar}
            settings={settings}
            onSettings={onSettings}
            comments={comments}
            isBlind={reviewing.isBlind}
            links={links}
            inView={visits.inView}
            kept={visits.kept}
          />
        }
        notes={
          <ArticleNotes
            open={state.open}
            queue={queue}
            isReadOnly={isReadOnly}
            words={words}
            links={noteLinks.links}
            templates={templates.templates}
            onRemove={onRemove}
            onShowHistory={() => setShown('history')}
          />
        }
      />
      <StatusLine
        libraryName={status?.name ?? ''}
        articleCount={library.isAwaited ? null : total}
        reviewed={reviewedArticle?.progress ?? null}
        queue={queue}
        reviews={reviews.saves}
        progress={imports.progress}
        onImport={imports.control}
        exporting={exporting.exportAll}
        bundle={bundles}
        redrawing={tools.redrawing}
        isReadOnly={isReadOnly}
        onSaveTo={() => void saveTo(titleOf)}
      />
      {overlays}
      <DropTarget onDrop={(files) => void imports.drop(files)} onPaste={(text) => void imports.paste(text)} />
      <WindowDialogs
        shown={shown}
        rows={rows}
        openId={openId}
        ways={visits.can}
        isReadOnly={isReadOnly}
        settings={settings}
        onSettings={onSettings}
        onClose={() => setShown(null)}
        onRestored={() => void steps.tell()}
        onCommand={runCommand}
        onArticle={selection.select}
      />
      <ImportDialogs
        imports={imports}
        isReadOnly={isReadOnly}
        settings={settings}
        onSettings={onSettings}
        onOpen={selection.select}
      />
    </div>
  );
}
