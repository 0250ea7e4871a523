/**
 * Loaded into a program that is started by the bench: says when its window was ready to be shown, when its list was painted in a
 * window that is shown, and when the page answers. What the page does is timed in the page: main may be busy meanwhile.
 */
const path = require('node:path');
const { app, ipcMain } = require('electron');

const say = (what, at) => process.stdout.write(`bench ${what} ${at}\n`);
let [shownAt, contentAt, paintedAt] = [null, null, null];
const tellPainted = () => {
  if (shownAt !== null && contentAt !== null && paintedAt !== null)
    say('painted', Math.max(shownAt, contentAt, paintedAt));
};

app.on('session-created', (session) =>
  session.setPreloads([...session.getPreloads(), path.join(__dirname, 'probe-page.cjs')]),
);
app.on('browser-window-created', (_event, window) => {
  window.once('ready-to-show', () => say('ready', Date.now()));
  window.once('show', () => {
    shownAt ??= Date.now();
    tellPainted();
  });
});
ipcMain.on('bench-saw', (_event, what, at) => {
  if (what === 'painted') paintedAt ??= at;
  else if (what === 'content') contentAt ??= at;
  else say(what, at);
  tellPainted();
});
