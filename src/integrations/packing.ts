/** Packed copies of files that are sent: hosts send them as they are, packed better than any packs on the fly. */
import { writeFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { constants, createBrotliCompress, gzipSync } from 'node:zlib';
import { codings, type Coding } from '../hosting/codings.ts';

/** Brotli’s quality where there is more to pack than a build has time for. */
const quick = 9;
/** The most pages, and the most bytes of another file, that a build has time for. */
const [manyPages, largeFile] = [1000, 500_000];
/** Bytes of a file such as each page brings one of: what a result shows of its sections. */
const smallFile = 10_000;

/** What a file is, as far as its packing goes: of a site of how many pages, and whether it is one of them. */
export type Packed = { pages: number; isPage: boolean };

/**
 * Brotli’s quality 10 makes a page a nineteenth smaller than 9, in some 9 ms of a processor in place of 1; its best, 11, a
 * fortieth smaller still, in 28. Other files are few, and what search loads is heavy; of small ones, the best saves 10 bytes
 * each.
 */
const qualityOf = ({ length }: Buffer, { pages, isPage }: Packed): number => {
  if (isPage || length < smallFile) return pages > manyPages ? quick : 10;
  return length > largeFile ? quick : constants.BROTLI_MAX_QUALITY;
};

/**
 * What makes quality 10 quicker and no worse: the last three bits of how far back a repeat stands are told apart from the
 * others, and no letter is guessed from the two before it. A page takes a quarter less work and is 49 bytes smaller. At other
 * qualities files grow by it.
 */
const ofQualityTen = {
  [constants.BROTLI_PARAM_NPOSTFIX]: 3,
  [constants.BROTLI_PARAM_DISABLE_LITERAL_CONTEXT_MODELING]: 1,
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

const packers: Record<Coding, (body: Buffer, what: Packed) => Buffer | Promise<Buffer>> = {
  br: (body, what) => {
    const quality = qualityOf(body, what);
    const stream = createBrotliCompress({
      params: {
        ...(quality === 10 && ofQualityTen),
        [constants.BROTLI_PARAM_QUALITY]: quality,
        [constants.BROTLI_PARAM_LGWIN]: windowOf(body),
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    });
    const first = what.isPage ? beforeHeader(body) : 0;
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
 * @returns bytes of the packed copy, whether written or not
 */
export async function packBeside(
  file: string,
  body: Buffer,
  coding: Coding,
  what: Packed,
): Promise<number> {
  const packed = await packers[coding](body, what);
  if (packed.length < body.length) writeFileSync(file + codings[coding], packed);
  return packed.length;
}
