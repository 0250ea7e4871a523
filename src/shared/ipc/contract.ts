import * as v from 'valibot';
import type { TouchedKind } from '#core/library/change';
import type { Note } from '#core/library/note';
import type { Step } from '#core/library/steps';
import type { EmptiedBin } from '#core/ports';
import type { Result } from '#core/result';
import type { CommandName } from '../commands';
import type { BundleProgress } from './bundle-messages';
import { bundleRequests } from './bundle-requests';
import { answers, request } from './define';
import type { AnswerOf, ArgsOf } from './define';
import type {
  AppInfo,
  CollectionPreview,
  ThirdParty,
  ExportedAll,
  ExportedCollection,
  ExportProgress,
  ExportReceipt,
  ImportProgress,
  LibraryStatus,
  ListPage,
  ArticleStanding,
  OpenArticle,
  SavedFile,
  SearchResults,
  StepsState,
  PastVersions,
} from './messages';
import { ExportFormSchema, ExportScopeSchema } from './export-schemas';
import { imageRequests } from './image-requests';
import type { ToldReport } from './import-messages';
import { importRequests } from './import-requests';
import { keptRequests } from './kept-requests';
import { NarrowingSchema, PastWishSchema } from './kept-schemas';
import { libraryRequests } from './library-requests';
import type { RedrawProgress } from './reading-messages';
import { readingRequests } from './reading-requests';
import type { EVENT_NAMES, REQUEST_NAMES } from './names';
import { CollectionOptionsSchema, PrintOptionsSchema } from './print-schemas';
import { reviewRequests } from './review-requests';
import {
  AskedNamesSchema,
  ChangeNumberSchema,
  DroppedFileSchema,
  HitLimitSchema,
  IdSchema,
  ListPlaceSchema,
  ListViewSchema,
  NoteInputSchema,
  OffsetSchema,
  QueryTextSchema,
  SettingsSchema,
  StepWordsSchema,
  UnsavedTextSchema,
} from './schemas';
import type { Settings } from './schemas';
import { windowRequests } from './window-requests';

const TitleSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

const ChosenArticlesSchema = v.pipe(v.array(IdSchema), v.minLength(1), v.maxLength(10_000));

/**
 * Every request the renderer may make of the main process. A channel is `noun:verb`; the bridge offers it as
 * `sidelight.noun.verb(...)`. Main checks sender and arguments before a handler runs. No path crosses in either direction.
 */
export const requests = {
  'library:status': request([], answers<LibraryStatus>()),
  'library:removeSamples': request([], answers<Result<{ readonly removed: readonly string[] }>>()),
  ...libraryRequests,
  /**
   * The rows (`readonly ArticleRow[]`) of the given ids in the order of the list, as one JSON text: objects take six times as
   * long to cross. Deleted articles are not among them.
   */
  'articles:list': request([v.pipe(v.array(IdSchema), v.maxLength(10_000))], answers<string>()),
  /**
   * The whole list, page by page: null asks for its beginning as it is now, the `next` of a page for the page behind it.
   * Changes that come in between are told by `library:changed` and are not in the pages.
   */
  'articles:page': request([v.nullable(ListPlaceSchema)], answers<ListPage>()),
  /** The whole list in the order of a view (`ListOrder`), as one JSON text. */
  'articles:order': request([ListViewSchema], answers<string>()),
  /** What a narrowing leaves of the list, or of those of it that a search found (`Narrowed`), as one JSON text. */
  'articles:narrow': request(
    [NarrowingSchema, v.nullable(v.pipe(v.array(IdSchema), v.maxLength(200_000)))],
    answers<string>(),
  ),
  /** The people or organisations (null: both) of what a narrowing leaves of these (`NamedCounts`), as one JSON text. */
  'articles:names': request(
    [NarrowingSchema, v.nullable(v.pipe(v.array(IdSchema), v.maxLength(200_000))), AskedNamesSchema],
    answers<string>(),
  ),
  /** How far the review of each article is that is begun: triples of its id, how many items are decided and how many there are, as one JSON text. */
  'articles:progress': request([], answers<string>()),
  'articles:open': request([IdSchema], answers<Result<OpenArticle>>()),
  /** What people did to an article that is shown already; of another `version`, it must be opened again. No file is read for it. */
  'articles:standing': request([IdSchema], answers<Result<ArticleStanding>>()),
  /** Keeps, on this computer, the offset of the first words that were in view of an article; see `OpenArticle.leftAt`. */
  'articles:leaveAt': request([IdSchema, OffsetSchema], answers<null>()),
  'articles:remove': request(
    [v.pipe(v.array(IdSchema), v.minLength(1), v.maxLength(200_000))],
    answers<Result<null>>(),
  ),
  'articles:restore': request(
    [v.pipe(v.array(IdSchema), v.minLength(1), v.maxLength(200_000))],
    answers<Result<null>>(),
  ),
  /** Answers with the note as it is kept: where another window has changed it meanwhile, with the words of both. */
  'notes:save': request([NoteInputSchema], answers<Result<Note>>()),
  /** The notes of the library as a whole, oldest first, as one JSON text. */
  'notes:ofLibrary': request([], answers<string>()),
  /** The heads of all notes, as one JSON text: what can be linked to, and what links to what. */
  'notes:heads': request([], answers<string>()),
  'notes:remove': request([IdSchema], answers<Result<null>>()),
  /** Has all links in notes to the first name lead to the second, as one step; answers in how many notes. */
  'notes:relink': request([TitleSchema, TitleSchema], answers<Result<number>>()),
  /** Writes words the library could not take, as Markdown, to a file main asks for; null when the person cancelled. */
  'notes:saveElsewhere': request([UnsavedTextSchema], answers<Result<SavedFile> | null>()),
  ...reviewRequests,
  'steps:state': request([], answers<StepsState>()),
  /** Takes back the step with this number, or the last one for null. */
  'steps:undo': request([v.nullable(ChangeNumberSchema)], answers<Result<Step>>()),
  'steps:redo': request([], answers<Result<Step>>()),
  /** The words of the next step to undo and to redo, for the menu; null where there is none. */
  'steps:describe': request([StepWordsSchema], answers<null>()),
  /** Earlier versions of an article's notes, decisions and kept records, or of the library's own (null), the latest first. */
  'history:list': request([v.nullable(IdSchema), PastWishSchema], answers<Result<PastVersions>>()),
  /** Makes a note (by its id) or a decision (by its item's id) again what it was after the change with this number. */
  'history:restore': request([v.nullable(IdSchema), ChangeNumberSchema, IdSchema], answers<Result<null>>()),
  /** The rows of the deleted articles (`readonly ArticleRow[]`), the last deleted first, as one JSON text. */
  'bin:list': request([], answers<string>()),
  /** Removes the deleted articles for good. */
  'bin:empty': request([], answers<Result<EmptiedBin>>()),
  /** Only the newest search is answered; one it has overtaken fails with `superseded`. */
  'search:run': request([QueryTextSchema, HitLimitSchema], answers<Result<SearchResults>>()),
  /** The ids of all articles that a search finds, as one JSON text; it has as many as there are hits, and takes longer than the best of them. */
  'search:all': request([QueryTextSchema], answers<Result<string>>()),
  'files:choose': request([v.picklist(['files', 'folder'])], answers<Result<ToldReport> | null>()),
  'files:import': request(
    [v.pipe(v.array(DroppedFileSchema), v.minLength(1), v.maxLength(1_000))],
    answers<Result<ToldReport>>(),
  ),
  ...imageRequests,
  ...importRequests,
  ...keptRequests,
  ...readingRequests,
  'exports:pdf': request([IdSchema], answers<Result<ExportReceipt> | null>()),
  /** The same in the form that was chosen. */
  'exports:pdfAs': request([IdSchema, PrintOptionsSchema], answers<Result<ExportReceipt> | null>()),
  /** The PDF that `exports:pdfAs` would write. */
  'exports:preview': request([IdSchema, PrintOptionsSchema], answers<Result<Uint8Array>>()),
  /** Opens the PDF that `exports:pdf` would write in the program that prints it. */
  'exports:print': request([IdSchema], answers<Result<null>>()),
  /** A PDF of every article into a folder main asks for; null when the person chose none. */
  'exports:all': request([], answers<Result<ExportedAll> | null>()),
  /** Articles in another form than PDF, into the file or folder main asks for; null when the person chose none. */
  'exports:as': request([ExportFormSchema, ExportScopeSchema], answers<Result<ExportedAll> | null>()),
  /** One PDF on these articles, or on all of them for null, where main asks to; null when the person chose nothing. */
  'exports:collection': request(
    [v.nullable(ChosenArticlesSchema), CollectionOptionsSchema],
    answers<Result<ExportedCollection> | null>(),
  ),
  /** The PDF that `exports:collection` would write of the first few of these articles; null when it was overtaken. */
  'exports:collectionPreview': request(
    [v.nullable(ChosenArticlesSchema), CollectionOptionsSchema],
    answers<Result<CollectionPreview> | null>(),
  ),
  /** Ends `exports:all`, `exports:as` or `exports:collection` after the article it is at. */
  'exports:cancel': request([], answers<null>()),
  'exports:show': request([IdSchema], answers<Result<null>>()),
  ...bundleRequests,
  ...windowRequests,
  'settings:read': request([], answers<Settings>()),
  'settings:save': request([SettingsSchema], answers<Result<null>>()),
  'app:info': request([], answers<AppInfo>()),
  'app:licences': request([], answers<readonly ThirdParty[]>()),
  /** The window listens to events and has shown its first content; called again after a reload. */
  'app:ready': request([], answers<null>()),
  /** The answer to `saves:requested`: whether nothing typed is left unsaved. */
  'app:flushed': request([v.boolean()], answers<null>()),
  /** What is to be drawn next (`PrintJob`) as one JSON text; null when nothing comes any more. */
  'prints:job': request([], answers<string | null>()),
  /** The page is drawn; what it is made of (`TagTree`), as one JSON text, goes into the PDF. Answered when it was printed. */
  'prints:ready': request([v.string()], answers<null>()),
} as const satisfies { readonly [N in (typeof REQUEST_NAMES)[number]]: { readonly args: unknown } };

/** Every event main pushes to the renderer, by name, in the past tense. */
export type Events = {
  'library:changed': { readonly articleIds: readonly string[] };
  /** Kept records of these kinds, or notes of the library as a whole, changed; where they are about articles, `library:changed` names those too. */
  'kept:changed': { readonly kinds: readonly TouchedKind[] };
  /** The library was closed and it, or another, opened in its place: nothing known of it holds any more. */
  'library:reopened': { readonly isSame: boolean };
  /** The person chose a library of the menu's list: save what is typed, then call `libraries.openRecent(token)`. */
  'libraries:asked': { readonly token: string };
  /** Files were looked at before their import, and a person should look too: see `imports:preview`. */
  'imports:asked': { readonly id: string };
  /** Null when no import runs any more. */
  'imports:progressed': ImportProgress | null;
  /** An import that no request of the window waits for (files named at the start, the samples) has come to its end. */
  'imports:finished': ToldReport;
  'exports:progressed': ExportProgress;
  /** Null when no summaries are drawn any more. */
  'readings:progressed': RedrawProgress | null;
  'bundles:progressed': BundleProgress;
  'saves:failed': { readonly message: string };
  'menus:chosen': CommandName;
  /** Main asks the window to show this article (named on the command line, or just imported). */
  'articles:shown': { readonly articleId: string };
  /** The window or the library is about to be closed: save what is unsaved now, then call `app.flushed()`; main waits 1.5 s at most. */
  'saves:requested': null;
  /** The program ends, and all is saved: show the window as a start would, then call `windows.keepPicture()`. */
  'pictures:requested': null;
  /** The window was not closed, since it holds words that could not be saved; `windows.close()` closes it all the same. */
  'closes:refused': null;
  /** So many other windows were closed, since they showed the library from before. */
  'windows:closed': { readonly count: number };
  /** Another window has changed the settings. */
  'settings:changed': Settings;
  /** The search index has caught up with the library: what was searched before may have more hits now. */
  'searches:indexed': null;
};

/** The name of an event; every one is listed in EVENT_NAMES. */
export type EventName = (typeof EVENT_NAMES)[number] & keyof Events;

/** All request channels. */
type Requests = typeof requests;
/** The name of a request channel. */
export type RequestName = keyof Requests;
/** The arguments of a request. */
export type RequestArgs<N extends RequestName> = ArgsOf<Requests[N]>;
/** What a request answers with. */
export type RequestAnswer<N extends RequestName> = AnswerOf<Requests[N]>;

type Noun<N extends string> = N extends `${infer Head}:${string}` ? Head : never;
type VerbsOf<N extends string, Head extends string> = N extends `${Head}:${infer Verb}` ? Verb : never;

/** The methods of the bridge, derived from the contract so that the two cannot drift apart. */
export type BridgeMethods = {
  readonly [Head in Noun<RequestName>]: {
    readonly [Verb in VerbsOf<RequestName, Head>]: (
      ...args: RequestArgs<`${Head}:${Verb}` & RequestName>
    ) => Promise<RequestAnswer<`${Head}:${Verb}` & RequestName>>;
  };
};

/** What `window.sidelight` is: the methods, and `on`, which returns its own unsubscribe. */
export type Bridge = BridgeMethods & {
  readonly on: { readonly [E in keyof Events]: (listener: (payload: Events[E]) => void) => () => void };
};
