const { app, BrowserWindow } = require('electron');

app.on('ready', () => {
  const window = new BrowserWindow({ width: 1200, height: 800, show: false, webPreferences: { sandbox: true } });
  window.once('ready-to-show', () => window.show());
  void window.loadFile('index.html');
});
