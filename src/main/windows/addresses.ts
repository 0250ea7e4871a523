import type { Language } from '#shared/languages';
import { viewQuery } from '#shared/window-view';
import type { WindowView } from '#shared/window-view';
import { APP_ORIGIN } from './resolve-asset';
import { devServer } from './dev-server';

/** The address of one of our pages, in a language, for what its window is to show. */
export function pageAddress(page: 'index.html' | 'print.html', language: Language = 'en', view?: WindowView): string {
  const named = { ...(language === 'en' ? {} : { language }), ...(view ? viewQuery(view) : {}) };
  const query = new URLSearchParams(named).toString();
  return `${devServer ?? APP_ORIGIN}/${page}${query === '' ? '' : `?${query}`}`;
}

/** True for an address of our own pages; `origin` is the hot-reload server's, or null in a built program. */
export function isOwnAddress(address: string, origin: string | null = devServer): boolean {
  return address.startsWith(`${APP_ORIGIN}/`) || (origin !== null && address.startsWith(`${origin}/`));
}

const LOCAL_SCHEMES = ['app:', 'data:', 'blob:'];
const DEV_SCHEMES = ['devtools:', 'chrome-extension:'];

/** True when a page may load this address at all; everything that could leave the computer is refused. */
export function mayLoad(address: string, origin: string | null = devServer): boolean {
  const scheme = /^[a-z][a-z0-9+.-]*:/iu.exec(address)?.[0].toLowerCase();
  if (scheme === undefined) return false;
  if (LOCAL_SCHEMES.includes(scheme)) return true;
  if (origin === null) return false;
  const socket = origin.replace(/^http/u, 'ws');
  return DEV_SCHEMES.includes(scheme) || address.startsWith(`${origin}/`) || address.startsWith(`${socket}/`);
}

const EXTERNAL_SCHEMES = ['http:', 'https:', 'mailto:'];

/** The address as it would be opened outside the program, or null when it is not http, https or mailto. */
export function externalAddress(address: string): string | null {
  if (address.length > 2_000) return null;
  try {
    const url = new URL(address);
    return EXTERNAL_SCHEMES.includes(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}
