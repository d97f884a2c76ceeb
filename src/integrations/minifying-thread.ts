/** A thread of its own that makes scripts small, one after the other, while others are bundled: see `browserScripts`. */
import { parentPort } from 'node:worker_threads';
import { minify } from 'terser';

/** A script, and whether it is a module. */
export type Script = { code: string; isModule: boolean };

const port = parentPort!;
let before = Promise.resolve();

async function answer({ code, isModule }: Script): Promise<void> {
  const small = await minify(code, {
    ecma: 2020,
    compress: { ecma: 2020, passes: 3 },
    format: { comments: () => false, preserve_annotations: isModule },
    safari10: true,
    module: isModule,
  });
  port.postMessage(small.code);
}

port.on('message', (script: Script) => {
  before = before.then(() => answer(script));
});
