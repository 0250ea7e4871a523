import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runCommand } from '../../tests/kit/run-command';

it('a mail that Mail of Apple keeps has the ending that such mails have', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sidelight-inspect-'));
  try {
    const path = join(folder, '1.emlx');
    const mail = 'From: Ina Roth <ina@example.invalid>\nSubject: Late\nMIME-Version: 1.0\n\nThe ferry is late.\n';
    await writeFile(path, `${mail.length}\n${mail}`);
    const { status, out } = await runCommand(['inspect', path], { userData: folder });
    expect(status).toBe(0);
    expect(out).toContain('message/rfc822 (by its content)');
  } finally {
    await rm(folder, { recursive: true });
  }
});
