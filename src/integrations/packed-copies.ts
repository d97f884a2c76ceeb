import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { codings, type Coding } from '../hosting/built-site.ts';

/**
 * Brotli’s best takes nine times as long as this to make a page a tenth smaller: at 400 kbit/s 20 ms of a page’s time,
 * for half of a build’s. Other files are few, and what search loads is heavy.
 */
const qualityOf = (name: string) => (name.endsWith('.html') ? 9 : constants.BROTLI_MAX_QUALITY);

const packers: Record<Coding, (body: Buffer, name: string) => Promise<Buffer>> = {
  br: (body, name) =>
    promisify(brotliCompress)(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: qualityOf(name),
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    }),
  gzip: (body) => promisify(gzip)(body, { level: constants.Z_BEST_COMPRESSION }),
};

/**
 * Writes beside each file its packed copies, where they are smaller: hosts send them as they are, packed better than
 * any packs on the fly, so that what a page weighs here is what it weighs there.
 */
export function packedCopies(): AstroIntegration {
  return {
    name: 'packed-copies',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
        // What a host reads for itself is sent to nobody.
        const files = entries.filter((entry) => entry.isFile() && entry.name !== '_headers');
        const pack = async (file: string, coding: Coding) => {
          const body = readFileSync(file);
          const packed = await packers[coding](body, file);
          if (packed.length < body.length) writeFileSync(file + codings[coding], packed);
        };
        const tasks = files.flatMap(({ parentPath, name }) =>
          (Object.keys(packers) as Coding[]).map(
            (coding) => [join(parentPath, name), coding] as const,
          ),
        );
        // Each packer holds a quarter of a megabyte from when it is asked until it is done: few at a time.
        const queue = tasks[Symbol.iterator]();
        const work = async () => {
          for (const [file, coding] of queue) await pack(file, coding);
        };
        await Promise.all(Array.from({ length: 2 * availableParallelism() }, work));
      },
    },
  };
}
