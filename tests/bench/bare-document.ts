import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Bytes of the document that first paint is compared with, as they are sent. */
export const bareBytes = 1000;

const words = '<p>A page of words alone, which asks for nothing more than to be read. </p>';
const start =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bare</title>' +
  '<meta name="viewport" content="width=device-width, initial-scale=1"></head><body>' +
  '<h1>Bare</h1><aside><a href="tel:999">999</a> <a href="tel:111">111</a></aside>';
const end = '</body></html>';

/** A document of a heading, two links to call and words, with no style and no script. */
function bareDocument(): string {
  const room = bareBytes - start.length - end.length;
  return start + words.repeat(Math.floor(room / words.length)).padEnd(room) + end;
}

/**
 * Serves that document, unpacked, while something is done with it.
 * @param headers those that the site sends with each of its pages, so that documents alone are compared
 * @param measure is given its address
 */
export async function whileBareServed<Result>(
  headers: Record<string, string>,
  measure: (url: string) => Promise<Result>,
): Promise<Result> {
  const server = createServer((_, response) => {
    response.writeHead(200, { ...headers, 'Content-Type': 'text/html' }).end(bareDocument());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    return await measure(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  } finally {
    server.close();
  }
}
