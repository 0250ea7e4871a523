import { ok } from '#core/result';
process.stdout.write(String(ok(1).ok));
