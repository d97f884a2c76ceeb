/** A thread of its own that packs the files it is given, each in every coding, and writes what is smaller beside it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { workerData } from 'node:worker_threads';
import { constants, createBrotliCompress, gzipSync } from 'node:zlib';
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

/**
 * How much of a page a browser needs before it draws: all that comes before its header. Packed as a block of its own it
 * can be read some 380 bytes sooner, and the page grows by 180: docs/decisions/first-flight.md.
 */
const beforeHeader = (body: Buffer) => Math.max(0, body.indexOf('<header>'));

const packers: Record<Coding, (body: Buffer, name: string) => Buffer | Promise<Buffer>> = {
  br: (body, name) => {
    const stream = createBrotliCompress({
      params: {
        [constants.BROTLI_PARAM_QUALITY]: qualityOf(name),
        [constants.BROTLI_PARAM_LGWIN]: windowOf(body),
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    });
    const first = name.endsWith('.html') ? beforeHeader(body) : 0;
    if (first > 0) {
      stream.write(body.subarray(0, first));
      stream.flush();
    }
    stream.end(body.subarray(first));
    return buffer(stream);
  },
  gzip: (body) => gzipSync(body, { level: constants.Z_BEST_COMPRESSION }),
};

async function packFile(file: string): Promise<void> {
  const body = readFileSync(file);
  for (const coding of Object.keys(packers) as Coding[]) {
    const packed = await packers[coding](body, file);
    if (packed.length < body.length) writeFileSync(file + codings[coding], packed);
  }
}

const { files, next } = workerData as Packing;
for (let at; (at = Atomics.add(next, 0, 1)) < files.length;) await packFile(files[at]!);
