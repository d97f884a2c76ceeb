/** Packed copies of files that are sent: hosts send them as they are, packed better than any packs on the fly. */
import { writeFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { constants, createBrotliCompress, gzipSync } from 'node:zlib';
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

/**
 * How much of a page a browser needs before it draws: all that comes before its header. Packed as a block of its own it
 * can be read some 380 bytes sooner, and the page grows by 180: docs/decisions/first-flight.md.
 */
const beforeHeader = (body: Buffer) => Math.max(0, body.indexOf('<header>'));

const packers: Record<Coding, (body: Buffer, pages?: number) => Buffer | Promise<Buffer>> = {
  br: (body, pages) => {
    const stream = createBrotliCompress({
      params: {
        [constants.BROTLI_PARAM_QUALITY]: qualityOf(body, pages),
        [constants.BROTLI_PARAM_LGWIN]: windowOf(body),
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    });
    const first = pages === undefined ? 0 : beforeHeader(body);
    if (first > 0) {
      stream.write(body.subarray(0, first));
      stream.flush();
    }
    stream.end(body.subarray(first));
    return buffer(stream);
  },
  gzip: (body) => gzipSync(body, { level: constants.Z_BEST_COMPRESSION }),
};

/**
 * Packs a file in a coding, and writes the copy beside it where it is smaller.
 * @param pages how many pages the site has, where the file is one of them
 * @returns bytes of the packed copy, whether written or not
 */
export async function packBeside(
  file: string,
  body: Buffer,
  coding: Coding,
  pages?: number,
): Promise<number> {
  const packed = await packers[coding](body, pages);
  if (packed.length < body.length) writeFileSync(file + codings[coding], packed);
  return packed.length;
}
