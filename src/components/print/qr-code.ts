import { encode } from 'uqr';

/** Light modules that every reader needs around a code. */
const quietZone = 4;

/**
 * The dark modules of a QR code as one path, row by row, on a grid of `size` by `size` units.
 * @param content what the code says, for example a web address
 */
export function qrPath(content: string): { path: string; size: number } {
  const { data, size } = encode(content, { ecc: 'M', border: quietZone });
  const runs = data.flatMap((row, y) =>
    [
      ...row
        .map((dark) => (dark ? '1' : '0'))
        .join('')
        .matchAll(/1+/g),
    ].map(({ 0: run, index }) => `M${index} ${y}h${run.length}v1h-${run.length}z`),
  );
  return { path: runs.join(''), size };
}
