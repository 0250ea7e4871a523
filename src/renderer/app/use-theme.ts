import { useEffect } from 'react';
import type { Settings } from '#shared/ipc/schemas';

const QUERY = '(prefers-color-scheme: dark)';

/** Puts the theme on the root of the page, and follows the system where the person chose so. */
export function useTheme(theme: Settings['theme']): void {
  useEffect(() => {
    const system = window.matchMedia(QUERY);
    const apply = () => applyTheme(theme === 'system' ? (system.matches ? 'dark' : 'light') : theme);
    apply();
    system.addEventListener('change', apply);
    return () => system.removeEventListener('change', apply);
  }, [theme]);
}

/** Sets the colours of the page. */
export function applyTheme(theme: 'light' | 'dark'): void {
  document.documentElement.dataset['theme'] = theme;
}

/** The colours the system asks for. */
export function systemTheme(): 'light' | 'dark' {
  return window.matchMedia(QUERY).matches ? 'dark' : 'light';
}

/** The commands that choose a theme. */
export function themeCommands(onSettings: (change: (settings: Settings) => Settings) => void) {
  const choose = (theme: Settings['theme']) => () => onSettings((current) => ({ ...current, theme }));
  return { 'theme-system': choose('system'), 'theme-light': choose('light'), 'theme-dark': choose('dark') };
}
