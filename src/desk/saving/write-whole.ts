import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';

/** Writes a file so that whoever reads it, after a crash too, finds all of the old text or all of the new. */
export function writeWhole(file: string, text: string): void {
  const beside = join(dirname(file), `.${basename(file)}.${process.pid}.part`);
  const handle = openSync(beside, 'w');
  writeSync(handle, text);
  fsyncSync(handle);
  closeSync(handle);
  renameSync(beside, file);
}

/**
 * Writes a file of the content, whose folder is made where it is not there yet.
 * @param root the folder that it must stand in
 * @throws Error where it would stand elsewhere, by a link or otherwise
 */
export function writeInside(root: string, file: string, text: string): void {
  const isInside = (folder: string, above: string) =>
    `${folder}${sep}`.startsWith(`${above}${sep}`);
  if (!isInside(dirname(file), root)) throw new Error('this file would stand outside the content');
  mkdirSync(dirname(file), { recursive: true });
  if (!isInside(realpathSync(dirname(file)), realpathSync(root)))
    throw new Error('a link leads out of the content here');
  writeWhole(file, text);
}
