/** A thread of its own that packs the files it is given, each in every coding, and writes what is smaller beside it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { codings, type Coding } from '../hosting/built-site.ts';

/** The files to pack, and the place of the next one that no thread has taken. */
export type Packing = { files: string[]; next: Int32Array };

/**
 * Brotli’s quality 10 makes a page an eighteenth smaller than 9, in some 13 ms of a processor in place of 1; its best, 11,
 * three hundredths smaller still, in 29. Other files are few, and what search loads is heavy.
 */
const qualityOf = (name: string) => (name.endsWith('.html') ? 10 : constants.BROTLI_MAX_QUALITY);

const [smallestWindow, widestWindow] = [16, 22];

/**
 * The power of two that a file fits into. Brotli’s usual window is of four megabytes, which are mapped anew for each file:
 * at quality 9 that took twelve times as long as the packing itself.
 */
const windowOf = ({ length }: Buffer) =>
  Math.min(widestWindow, Math.max(smallestWindow, Math.ceil(Math.log2(length + 16))));

const packers: Record<Coding, (body: Buffer, name: string) => Buffer> = {
  br: (body, name) =>
    brotliCompressSync(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: qualityOf(name),
        [constants.BROTLI_PARAM_LGWIN]: windowOf(body),
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    }),
  gzip: (body) => gzipSync(body, { level: constants.Z_BEST_COMPRESSION }),
};

function packFile(file: string): void {
  const body = readFileSync(file);
  for (const coding of Object.keys(packers) as Coding[]) {
    const packed = packers[coding](body, file);
    if (packed.length < body.length) writeFileSync(file + codings[coding], packed);
  }
}

const { files, next } = workerData as Packing;
for (let at; (at = Atomics.add(next, 0, 1)) < files.length;) packFile(files[at]!);
