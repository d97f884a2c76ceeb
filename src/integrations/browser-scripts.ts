import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import browsersToServe from 'browserslist-to-esbuild';
import { build, type Plugin } from 'vite';
import type { Script } from './minifying-thread.ts';

const forms = { '?inline-script': 'iife', '?module-script': 'es' } as const;
type Suffix = keyof typeof forms;

const suffixOf = (id: string) =>
  (Object.keys(forms) as Suffix[]).find((suffix) => id.endsWith(suffix));

async function bundle(entry: string, format: 'iife' | 'es') {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      // All of it is left to the thread.
      minify: false,
      rolldownOptions: { output: { minify: false } },
      target: browsersToServe(),
      modulePreload: false,
      lib: { entry, formats: [format], name: 'site', fileName: 'site' },
    },
  });
  const [first] = [result].flat();
  if (!first || !('output' in first)) throw new Error(`${entry} was not bundled`);
  return first.output[0];
}

/**
 * Starts a thread that makes scripts small. By itself Vite starts one for each, which reads terser anew, or has the thread
 * that bundles wait.
 * @returns `small` has a script made small; `end` ends the thread, which keeps what it needed for all of them
 */
function minifier() {
  const worker = new Worker(new URL('./minifying-thread.ts', import.meta.url));
  worker.unref();
  const waiting: ((code: string) => void)[] = [];
  worker.on('message', (code: string) => waiting.shift()!(code));
  const failure = once(worker, 'error').then(([reason]) => Promise.reject(reason as Error));
  failure.catch(() => {});
  const small = (script: Script): Promise<string> => {
    worker.postMessage(script);
    // Answers come in the order of what was asked.
    const answer = new Promise<string>((resolve) => waiting.push(resolve));
    return Promise.race([answer, failure]);
  };
  return { small, end: () => worker.terminate() };
}

/**
 * Lets a page import a browser file as text: `x.ts?inline-script` as one classic script, which runs in the head
 * before the page is drawn, as a module script never does; `x.ts?module-script` as a module to serve by itself.
 */
export function browserScripts(): Plugin {
  let minifying: ReturnType<typeof minifier> | undefined;
  return {
    name: 'browser-scripts',
    enforce: 'pre',
    async resolveId(source, importer) {
      const suffix = suffixOf(source);
      if (!suffix) return null;
      const found = await this.resolve(source.slice(0, -suffix.length), importer);
      return found && found.id + suffix;
    },
    async load(id) {
      const suffix = suffixOf(id);
      if (!suffix) return null;
      const { code, moduleIds } = await bundle(id.slice(0, -suffix.length), forms[suffix]);
      for (const file of moduleIds) this.addWatchFile(file);
      minifying ??= minifier();
      const small = await minifying.small({ code, isModule: forms[suffix] === 'es' });
      return `export default ${JSON.stringify(small.trim())};`;
    },
    async closeBundle() {
      await minifying?.end();
      minifying = undefined;
    },
  };
}
