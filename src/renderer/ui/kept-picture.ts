/**
 * What the window tells the picture over it: its list is in place and answers (`settled`); everything that a start shows is drawn
 * (`drawn`); it shows something else than the picture does (`over`).
 */
type PictureNews = 'settled' | 'drawn' | 'over';

/** Tells the picture over the page, if there is one; `gate.ts` listens. */
export function tellPicture(news: PictureNews): void {
  document.getElementById('kept')?.dispatchEvent(new Event(news));
}
