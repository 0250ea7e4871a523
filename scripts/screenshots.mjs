// Makes the pictures of README and guide anew, from the real window and a real PDF. `pdftoppm` (poppler-utils) draws the PDF page.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { runEndToEnd } from './checks/end-to-end.mjs';
import { runMain } from './setup/console.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { ROOT } from './setup/paths.mjs';
import { run } from './setup/run.mjs';
import { installPackages } from './setup/system-libraries.mjs';

await runMain(async () => {
  await ensureDependencies();
  mkdirSync(join(ROOT, 'docs', 'guide', 'images'), { recursive: true });
  if ((await run('sh', ['-c', 'command -v pdftoppm'])).code !== 0)
    await installPackages(['poppler-utils'], 'drawing the PDF needs pdftoppm');
  const { failed } = await runEndToEnd(process.argv.slice(2), {}, 'tests/pictures/pictures.config.ts');
  return failed === 0 ? 0 : 1;
});
