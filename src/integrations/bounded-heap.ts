import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { AstroIntegration } from 'astro';

/** Bytes of a heap below which nothing is looked after: a site of some hundred pages hardly reaches it. */
const small = 400_000_000;
/** How many times what is in use a heap may become: left alone it becomes four times that before it is swept. */
const growth = 1.3;
/** Milliseconds between looks. */
const pause = 100;

/**
 * Keeps the memory of a build near what is in use, for servers that have little: bundling thousands of pages leaves
 * much behind that the engine would sweep only once gigabytes of it stand there.
 */
export function boundedHeap(): AstroIntegration {
  let timer: NodeJS.Timeout | undefined;
  return {
    name: 'bounded-heap',
    hooks: {
      'astro:build:start': () => {
        setFlagsFromString('--expose-gc');
        const sweep = runInNewContext('gc') as () => void;
        let most = small;
        timer = setInterval(() => {
          if (process.memoryUsage().heapUsed < most) return;
          sweep();
          most = Math.max(small, growth * process.memoryUsage().heapUsed);
        }, pause).unref();
      },
      'astro:build:done': () => clearInterval(timer),
    },
  };
}
