import browsersToServe from 'browserslist-to-esbuild';
import { build, type Plugin } from 'vite';

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
      minify: 'terser',
      terserOptions: {
        ecma: 2020,
        compress: { ecma: 2020, passes: 3 },
        // A function cannot be sent to a thread, so that terser stays in this one, warm from script to script: by itself
        // Vite starts a thread for each, which reads terser anew.
        format: { comments: () => false },
      },
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
 * Lets a page import a browser file as text: `x.ts?inline-script` as one classic script, which runs in the head
 * before the page is drawn, as a module script never does; `x.ts?module-script` as a module to serve by itself.
 */
export function browserScripts(): Plugin {
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
      return `export default ${JSON.stringify(code.trim())};`;
    },
  };
}
