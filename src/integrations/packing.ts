/** Packed copies of files that are sent: hosts send them as they are, packed better than any packs on the fly. */
import { writeFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { codings, type Coding } from '../hosting/codings.ts';

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

/**
 * Packs a file in a coding, and writes the copy beside it where it is smaller.
 * @returns bytes of the packed copy, whether written or not
 */
export function packBeside(file: string, body: Buffer, coding: Coding): number {
  const packed = packers[coding](body, file);
  if (packed.length < body.length) writeFileSync(file + codings[coding], packed);
  return packed.length;
}
