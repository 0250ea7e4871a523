import { setFlagsFromString } from 'node:v8';

/**
 * Keeps V8 from compiling WebAssembly a second time, for speed; call it before SQLite is loaded. SQLite then starts sooner
 * and stays as fast within a quarter, and its thread ends at once: the second compiling takes a second or more of a
 * processor, and no thread ends before it is done. It holds for the whole process, in which nothing else is WebAssembly.
 */
export function compileWebAssemblyOnce(): void {
  setFlagsFromString('--liftoff-only');
}
