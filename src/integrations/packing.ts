/** Packed copies of files that are sent: hosts send them as they are, packed better than any packs on the fly. */
import { writeFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { codings, type Coding } from '../hosting/codings.ts';

/** Brotli’s quality where there is more to pack than a build has time for. */
const quick = 9;
/** The most pages, and the most bytes of another file, that a build has time for. */
const [manyPages, largeFile] = [1000, 500_000];

/**
 * Brotli’s quality 10 makes a page an eighteenth smaller than 9, in some 13 ms of a processor in place of 1; its best, 11,
 * three hundredths smaller still, in 29. Other files are few, and what search loads is heavy.
 * @param pages how many pages the site has, for a page
 */
const qualityOf = ({ length }: Buffer, pages: number | undefined): number => {
  if (pages !== undefined) return pages > manyPages ? quick : 10;
  return length > largeFile ? quick : constants.BROTLI_MAX_QUALITY;
};

const [smallestWindow, widestWindow] = [16, 22];

/**
 * The power of two that a file fits into. Brotli’s usual window is of four megabytes, which are mapped anew for each file:
 * at quality 9 that took twelve times as long as the packing itself.
 */
const windowOf = ({ length }: Buffer) =>
  Math.min(widestWindow, Math.max(smallestWindow, Math.ceil(Math.log2(length + 16))));

const packers: Record<Coding, (body: Buffer, pages?: number) => Buffer> = {
  br: (body, pages) =>
    brotliCompressSync(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: qualityOf(body, pages),
        [constants.BROTLI_PARAM_LGWIN]: windowOf(body),
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    }),
  gzip: (body) => gzipSync(body, { level: constants.Z_BEST_COMPRESSION }),
};

/**
 * Packs a file in a coding, and writes the copy beside it where it is smaller.
 * @param pages how many pages the site has, where the file is one of them
 * @returns bytes of the packed copy, whether written or not
 */
export function packBeside(file: string, body: Buffer, coding: Coding, pages?: number): number {
  const packed = packers[coding](body, pages);
  if (packed.length < body.length) writeFileSync(file + codings[coding], packed);
  return packed.length;
}
