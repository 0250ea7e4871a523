/** Loaded into a program that is started by the bench: says when its window was ready, and when its list was painted. */
const { app } = require('electron');

const say = (what, at) => process.stdout.write(`bench ${what} ${at}\n`);
const PAINTED = `new Promise((done) => {
  const look = () => {
    if (document.querySelector('[role=option]')) requestAnimationFrame(() => requestAnimationFrame(() => done(Date.now())));
    else requestAnimationFrame(look);
  };
  look();
})`;

app.on('browser-window-created', (_event, window) => {
  window.once('ready-to-show', () => say('ready', Date.now()));
  window.webContents.once('dom-ready', async () => say('painted', await window.webContents.executeJavaScript(PAINTED)));
});
