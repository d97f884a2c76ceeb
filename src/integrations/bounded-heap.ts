import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { AstroIntegration } from 'astro';

/** Bytes of a heap below which nothing is done: a site of some hundred pages hardly reaches it. */
const small = 400_000_000;
/** By how many hundredths of what is in use a heap may grow before it is swept: left alone, by three hundred. */
const growth = 30;
/** Milliseconds between looks. */
const pause = 100;

const isLarge = () => process.memoryUsage().heapUsed >= small;

/** Sweeps the heap at once, as for want of memory: what is left is moved together, and all else is given back to the system. */
function sweep(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as NodeJS.GCFunction)({ type: 'major', flavor: 'last-resort' });
}

/**
 * Keeps the memory of a build near what is in use, for servers that have little: checking and rendering thousands of
 * pages leave much behind that the engine would sweep only once gigabytes of it stand there. It comes before the check.
 */
export function boundedHeap(): AstroIntegration {
  let timer: NodeJS.Timeout | undefined;
  const look = () => {
    if (!isLarge()) return;
    setFlagsFromString(`--heap-growing-percent=${growth}`);
    clearInterval(timer);
  };
  return {
    name: 'bounded-heap',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command !== 'build') return;
        timer = setInterval(look, pause).unref();
        look();
      },
      // By now the check is over, and what it read is let go of: most of the heap of a large site.
      'astro:config:done': () => {
        if (isLarge()) sweep();
      },
      'astro:build:done': () => clearInterval(timer),
    },
  };
}
