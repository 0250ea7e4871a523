import type { Plugin } from 'vite';

export function characterMaps(root: string): Plugin;
