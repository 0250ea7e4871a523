import type { Plugin } from 'vite';

export function thirdParties(root: string): Plugin;
export function packageFolder(id: string): string | null;
