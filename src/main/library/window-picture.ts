import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Language } from '#shared/languages';
import type { Settings } from '#shared/ipc/schemas';
import { WindowPictureSchema } from '#shared/ipc/window-picture';
import type { TakenPicture, WindowPicture } from '#shared/ipc/window-picture';
import type { Glance, GlancePlace } from './glance';
import { readJson, writeJson } from './json-file';

/** What a picture depends on besides the library: it is shown only where all of this is as it was. */
export type PictureView = { readonly settings: Settings; readonly language: Language };

const FILE = 'picture.json';

const KeptSchema = v.object({
  /** A fingerprint of everything the picture was drawn from. */
  of: v.string(),
  picture: WindowPictureSchema,
});

/** The picture of the window for a library of which this is the glance; null where anything it was drawn from differs. */
export async function readPicture(
  place: GlancePlace,
  glance: Glance | null,
  view: PictureView,
): Promise<WindowPicture | null> {
  if (glance === null || glance.page.rows === null) return null;
  const kept = await readJson(join(place.userData, FILE), KeptSchema);
  if (kept === null) return null;
  const { name, articles, samples, deleted } = glance.status;
  const drawn = { name, articles, samples, deleted, rows: glance.page.rows };
  return kept.of === (await fingerprint(place, drawn, view)) ? kept.picture : null;
}

/** Keeps the picture of the window at the end of the program. */
export async function writePicture(
  place: GlancePlace,
  { picture, drawn }: TakenPicture,
  view: PictureView,
  log: (message: string, cause?: unknown) => void,
): Promise<void> {
  writeJson(join(place.userData, FILE), { of: await fingerprint(place, drawn, view), picture }, log);
}

/** The program's own file is part of it: another build draws otherwise. */
async function fingerprint(
  { folder, program }: GlancePlace,
  { name, articles, samples, deleted, rows }: TakenPicture['drawn'],
  { settings, language }: PictureView,
): Promise<string> {
  const { size, mtimeMs } = await stat(program);
  const whole = [folder, program, size, mtimeMs, name, articles, samples, deleted, rows, settings, language];
  return createHash('sha256').update(JSON.stringify(whole)).digest('hex');
}
