import { app } from 'electron';
import { readCommandLine } from './run/command-line';
import { start } from './run/start';
import { registerAppScheme } from './windows/app-protocol';
import { hardenApp } from './windows/security';

registerAppScheme();
hardenApp();
const commandLine = readCommandLine(process.argv.slice(1), process.cwd(), process.defaultApp === true);
void app.whenReady().then(() => start(commandLine));
