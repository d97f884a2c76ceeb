const magic = Buffer.from('mozLz40\0');

/** A length of LZ4: four bits, and further bytes for as long as they are 255. */
function readLength(bytes: Buffer, at: number, bits: number): { length: number; next: number } {
  let length = bits;
  let next = at;
  if (bits === 15) {
    let more: number;
    do {
      more = bytes[next++]!;
      length += more;
    } while (more === 255);
  }
  return { length, next };
}

/**
 * Unpacks a file in the form in which Firefox keeps its sessions: a magic word, the size, one LZ4 block.
 * Undefined where the file is of another form.
 */
export function readMozLz4(file: Buffer): Buffer | undefined {
  if (!file.subarray(0, magic.length).equals(magic)) return undefined;
  const out = Buffer.alloc(file.readUInt32LE(magic.length));
  let from = magic.length + 4;
  let to = 0;
  while (from < file.length) {
    const token = file[from++]!;
    const literal = readLength(file, from, token >> 4);
    file.copy(out, to, literal.next, literal.next + literal.length);
    to += literal.length;
    from = literal.next + literal.length;
    if (from >= file.length) break;
    const back = file.readUInt16LE(from);
    const match = readLength(file, from + 2, token & 15);
    from = match.next;
    // A match may reach into what it writes, so it is copied byte by byte.
    for (let count = match.length + 4; count > 0; count--, to++) out[to] = out[to - back]!;
  }
  return out;
}
