import { BrowserWindow } from 'electron';
import { claimWindow } from '../windows/window-kinds';
import { createWindowPreferences } from '../windows/window-preferences';

/** Opens the hidden window reports are drawn in: never shown, as confined as every other window, not loaded yet. */
export function openPrintWindow(): BrowserWindow {
  const window = new BrowserWindow({
    show: false,
    width: 900,
    height: 1_200,
    skipTaskbar: true,
    // A hidden window is slowed down otherwise.
    webPreferences: { ...createWindowPreferences(), backgroundThrottling: false },
  });
  claimWindow(window.webContents, 'print');
  return window;
}
