import { setFlagsFromString } from 'node:v8';
import type { AstroIntegration } from 'astro';

/** Bytes of a heap below which nothing is done: a site of some hundred pages hardly reaches it. */
const small = 400_000_000;
/** By how many hundredths of what is in use a heap may grow before it is swept: left alone, by three hundred. */
const growth = 40;
/** Milliseconds between looks. */
const pause = 100;

/** Has the engine sweep the heap sooner once it is no longer small. Whether it is. */
function boundIfLarge(): boolean {
  const isLarge = process.memoryUsage().heapUsed >= small;
  if (isLarge) setFlagsFromString(`--heap-growing-percent=${growth}`);
  return isLarge;
}

/**
 * Keeps the memory of a build near what is in use, for servers that have little: checking and rendering thousands of
 * pages leave much behind that the engine would sweep only once gigabytes of it stand there. It comes before the check.
 */
export function boundedHeap(): AstroIntegration {
  let timer: NodeJS.Timeout | undefined;
  return {
    name: 'bounded-heap',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command !== 'build' || boundIfLarge()) return;
        timer = setInterval(() => {
          if (boundIfLarge()) clearInterval(timer);
        }, pause).unref();
      },
      'astro:build:done': () => clearInterval(timer),
    },
  };
}
