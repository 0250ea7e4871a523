import { app } from 'electron';
import type { BrowserWindow } from 'electron';
import type { WindowAct } from '#shared/ipc/window-requests';

/** A step of the size of letters, as in the system's own items of the menu. */
const ZOOM_STEP = 0.5;

/** Does to a window what the system's own item of the menu does; closing and quitting go their usual ways, which save first. */
export function actOnWindow(window: BrowserWindow, act: WindowAct): void {
  const { webContents } = window;
  const zoom = webContents.getZoomLevel();
  const acts: Readonly<Record<WindowAct, () => void>> = {
    'close-window': () => window.close(),
    quit: () => app.quit(),
    'zoom-in': () => webContents.setZoomLevel(zoom + ZOOM_STEP),
    'zoom-out': () => webContents.setZoomLevel(zoom - ZOOM_STEP),
    'zoom-reset': () => webContents.setZoomLevel(0),
    'full-screen': () => window.setFullScreen(!window.isFullScreen()),
  };
  acts[act]();
}
