import { setFlagsFromString } from 'node:v8';
import type { AstroIntegration } from 'astro';

/** Bytes of a heap below which nothing is done: a site of some hundred pages hardly reaches it. */
const small = 400_000_000;
/** By how many hundredths of what is in use a heap may grow before it is swept: left alone, by three hundred. */
const growth = 40;
/** Milliseconds between looks. */
const pause = 100;

/**
 * Keeps the memory of a build near what is in use, for servers that have little: rendering thousands of pages leaves
 * much behind that the engine would sweep only once gigabytes of it stand there.
 */
export function boundedHeap(): AstroIntegration {
  let timer: NodeJS.Timeout | undefined;
  return {
    name: 'bounded-heap',
    hooks: {
      'astro:build:start': () => {
        timer = setInterval(() => {
          if (process.memoryUsage().heapUsed < small) return;
          setFlagsFromString(`--heap-growing-percent=${growth}`);
          clearInterval(timer);
        }, pause).unref();
      },
      'astro:build:done': () => clearInterval(timer),
    },
  };
}
