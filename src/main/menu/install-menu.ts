import { Menu, app } from 'electron';
import { menuTemplate } from './menu-template';
import type { MenuOptions } from './menu-template';

/** Puts the menu in place, or a new one where the theme has changed. */
export function installMenu(options: MenuOptions): void {
  app.setAboutPanelOptions({
    applicationName: 'Sidelight',
    applicationVersion: app.getVersion(),
    copyright: 'MIT licence. It never uses the network.',
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(options)));
}
