import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Bridge } from '#shared/ipc/contract';
import '../ui/tokens.css';
import './fonts.css';
import './page.css';
import { drawMarginNumbers } from './margin-numbers';
import { Report } from './report';
import { ReportFeet } from './report-feet';

const bridge = (window as unknown as { readonly sidelight: Bridge }).sidelight;

/** Draws the report that main holds ready and says so when every glyph is there; without a job it stays blank. */
async function printJob(): Promise<void> {
  const job = await bridge.prints.job();
  const holder = document.querySelector('#report');
  if (job === null || holder === null) return;
  const root = createRoot(holder);
  // The window is hidden: nothing may wait for a frame that is never painted.
  flushSync(() =>
    root.render(
      job.pages === undefined ? (
        <Report document={job.document} />
      ) : (
        <ReportFeet document={job.document} pages={job.pages} />
      ),
    ),
  );
  await fontsLoaded();
  drawMarginNumbers(holder);
  await fontsLoaded();
  await bridge.prints.ready();
}

/** Faces are asked for by the layout, so the layout is forced before waiting. */
async function fontsLoaded(): Promise<void> {
  void document.body.offsetHeight;
  await document.fonts.ready;
}

void printJob();
