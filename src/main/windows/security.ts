import { BrowserWindow, app, dialog, shell } from 'electron';
import type { Session, WebContents } from 'electron';
import { externalAddress, mayLoad } from './addresses';
import { devServer } from './dev-server';
import { dialogSpeaker } from './dialog-language';

/**
 * Switches off Chromium's own reasons to use the network, and confines every session and every page that is ever made;
 * must run before Electron is ready. The default session is left unmade: it would leave a cache on the disk.
 */
export function hardenApp(): void {
  const { commandLine } = app;
  const rules = devServer === null ? 'MAP * ~NOTFOUND' : 'MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1';
  commandLine.appendSwitch('host-resolver-rules', rules);
  commandLine.appendSwitch('disable-background-networking');
  commandLine.appendSwitch('disable-component-update');
  commandLine.appendSwitch('disable-domain-reliability');
  commandLine.appendSwitch('disable-sync');
  commandLine.appendSwitch('no-pings');
  commandLine.appendSwitch('no-proxy-server');
  commandLine.appendSwitch('dns-prefetch-disable');
  commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp');
  app.on('session-created', hardenSession);
  app.on('web-contents-created', (_event, contents) => {
    hardenContents(contents);
  });
}

/** Denies permissions, devices, downloads and every address that is not ours. */
function hardenSession(target: Session): void {
  target.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false);
  });
  target.setPermissionCheckHandler(() => false);
  target.setDevicePermissionHandler(() => false);
  target.setDisplayMediaRequestHandler(null);
  target.setSpellCheckerEnabled(false);
  target.on('will-download', (event) => {
    event.preventDefault();
  });
  target.on('select-serial-port', (event, _ports, _contents, choose) => {
    event.preventDefault();
    choose('');
  });
  target.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !mayLoad(details.url) });
  });
}

function hardenContents(contents: WebContents): void {
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  contents.setWindowOpenHandler(({ url }) => {
    void openExternally(url);
    return { action: 'deny' };
  });
  contents.on('will-navigate', (event) => {
    if (isReloadInDevelopment(event.url)) return;
    event.preventDefault();
    void openExternally(event.url);
  });
  contents.on('will-frame-navigate', (event) => {
    if (!isReloadInDevelopment(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => {
    event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
  });
  contents.on('select-bluetooth-device', (event, _devices, choose) => {
    event.preventDefault();
    choose('');
  });
}

function isReloadInDevelopment(address: string): boolean {
  return devServer !== null && address.startsWith(`${devServer}/`);
}

let isAsking = false;

/** One question at a time, so that a page cannot bury the person in them. */
async function openExternally(address: string): Promise<void> {
  const allowed = externalAddress(address);
  if (allowed === null || isAsking) return;
  isAsking = true;
  try {
    if (await askToOpen(allowed)) await shell.openExternal(allowed);
  } finally {
    isAsking = false;
  }
}

async function askToOpen(address: string): Promise<boolean> {
  const parent = BrowserWindow.getFocusedWindow();
  const speak = dialogSpeaker(parent);
  const question = {
    type: 'question' as const,
    message: speak('Open this address outside Sidelight?'),
    detail: `${address}\n\n${speak('Your browser or mail program will use the network.')}`,
    buttons: [speak('Open'), speak('Cancel')],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  };
  const { response } = parent ? await dialog.showMessageBox(parent, question) : await dialog.showMessageBox(question);
  return response === 0;
}
