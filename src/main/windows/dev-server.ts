declare const SIDELIGHT_DEV: boolean;

/** The address of the hot-reload server; always null in a built program, where this is decided by the build. */
export const devServer: string | null =
  typeof SIDELIGHT_DEV !== 'undefined' && SIDELIGHT_DEV ? (process.env['ELECTRON_RENDERER_URL'] ?? null) : null;
