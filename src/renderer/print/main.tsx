import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Root } from 'react-dom/client';
import { collectionWords } from '#core/report/collection/words/collection-languages';
import type { PrintOptions } from '#core/report/print-options';
import { reportWords } from '#core/report/words/report-languages';
import type { ReportWords } from '#core/report/words/report-words';
import { directionOf } from '#core/text/direction';
import type { Bridge } from '#shared/ipc/contract';
import type { PrintJob } from '#shared/ipc/messages';
import '../ui/tokens.css';
import './fonts.css';
import './page.css';
import { linkPlaces, separateChapters } from './collection/chapter-places';
import { CollectionFrameContext } from './collection/collection-frame';
import { CollectionView } from './collection/collection-view';
import { PagesContext } from './collection/pages';
import { fitBrief } from './fit-brief';
import { FrameContext } from './frame';
import { knownLetters } from './known-letters';
import { drawMarginNumbers } from './margin-numbers';
import { Report } from './report';
import { ReportFoot } from './report-foot';
import { openScreen, show } from './screen';
import { inkPage } from './tags/ink-page';

const bridge = (window as unknown as { readonly sidelight: Bridge }).sidelight;

const areKnown = knownLetters();

/** Draws one report after the other, each as soon as main has it, and says so when every glyph is there. */
async function printJobs(holder: HTMLElement): Promise<void> {
  for (let job = await nextJob(); job !== null;) {
    const root = createRoot(holder);
    setPaper(job.options);
    setFrame(reportWords('document' in job ? job.document.saidIn : job.setting.saidIn));
    show(holder, 'all');
    draw(root, job);
    await picturesDrawn(holder);
    if ('part' in job) separateChapters(holder);
    // Before the page is laid out for the first time: what is changed afterwards is laid out again.
    const tags = JSON.stringify(job.inInks ? inkPage(holder, job.options.css) : []);
    if ('part' in job) linkPlaces(holder);
    const isBrief = 'document' in job && job.document.isBrief === true;
    const shown = areKnown(holder.textContent ?? '') && !isBrief ? 'lines' : 'all';
    show(holder, shown);
    if (shown === 'all' || holder.querySelector('[data-lines]') !== null) await facesLoaded();
    if (isBrief) fitBrief(holder, job.options.paper);
    drawMarginNumbers(holder);
    show(holder, 'nothing');
    let faces: Promise<unknown>;
    do {
      faces = document.fonts.ready;
      await faces;
      // Answered when it is printed. Where paper asked for a face that was not there yet, it is printed once more.
      await bridge.prints.ready(tags);
    } while (document.fonts.ready !== faces);
    // Asked before the page is emptied: the report is finished meanwhile.
    const next = nextJob();
    root.unmount();
    job = await next;
  }
}

/** What is sent as it is goes through the bridge piece by piece, which takes longer than to read it. */
async function nextJob(): Promise<PrintJob | null> {
  const job = await bridge.prints.job();
  return job === null ? null : (JSON.parse(job) as PrintJob);
}

/** The measures of the page stand for both sheets: only the margins at its sides differ. */
const SHEETS = {
  a4: '@page { size: A4; margin: 19mm 18mm 23mm; }',
  letter: '@page { size: 8.5in 11in; margin: 19mm 20.95mm 23mm; }',
} as const;

/** The paper and style of the report before: to set the same again would have all typefaces looked through anew. */
let worn: string | null = null;

/** Adopted sheets may come from code; they cannot import, and the page's policy lets nothing be fetched. */
function setPaper({ paper, css }: Pick<PrintOptions, 'paper' | 'css'>): void {
  const wanted = paper + css;
  if (wanted === worn) return;
  worn = wanted;
  document.adoptedStyleSheets = [SHEETS[paper], css].map((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    return sheet;
  });
}

/** The page is laid out as its frame is read. */
function setFrame({ locale, direction }: ReportWords): void {
  document.documentElement.lang = locale;
  document.documentElement.dir = direction;
}

/** The window is hidden: nothing may wait for a frame that is never painted. */
function draw(root: Root, job: PrintJob): void {
  flushSync(() => root.render('part' in job ? <PartSheets job={job} /> : <ReportSheets job={job} />));
}

function ReportSheets({ job: { document } }: { readonly job: Extract<PrintJob, { document: unknown }> }) {
  return (
    <FrameContext.Provider value={reportWords(document.saidIn)}>
      <Report document={document} />
      <ReportFoot document={document} />
    </FrameContext.Provider>
  );
}

/** The pages of a part stand in the middle of a longer report, whose title they bear. */
function PartSheets({ job: { part, setting } }: { readonly job: Extract<PrintJob, { part: unknown }> }) {
  const { title, pages, saidIn } = setting;
  const words = collectionWords(saidIn);
  return (
    <FrameContext.Provider value={words.frame}>
      <CollectionFrameContext.Provider value={words}>
        <PagesContext.Provider value={pages}>
          <CollectionView part={part} />
          <ReportFoot document={{ title, direction: directionOf(title), language: 'und' }} />
        </PagesContext.Provider>
      </CollectionFrameContext.Provider>
    </FrameContext.Provider>
  );
}

/** Faces are asked for by the layout, so the layout is forced before waiting. */
async function facesLoaded(): Promise<void> {
  void document.body.offsetHeight;
  await document.fonts.ready;
}

/** A picture that cannot be decoded gives way to its words. */
async function picturesDrawn(root: Element): Promise<void> {
  const pictures = [...root.querySelectorAll<HTMLImageElement>('img.picture')];
  await Promise.all(pictures.map((picture) => picture.decode().catch(() => picture.replaceWith(`[${picture.alt}]`))));
}

const holder = document.querySelector('#report');
if (holder instanceof HTMLElement) {
  openScreen(holder);
  void printJobs(holder);
}
