import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** The folder of the project. */
export const ROOT = resolve(import.meta.dirname, '..', '..');

/** Where things are kept that several clones may share (the Electron runtime); SIDELIGHT_CACHE moves it. */
export const CACHE =
  process.env.SIDELIGHT_CACHE ?? join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'sidelight');

/** The folder in which the person typed the command, for paths given on the command line. */
export const CALLED_FROM = process.env.INIT_CWD ?? process.cwd();
