import { build, type Plugin } from 'vite';

const suffix = '?inline-script';

/**
 * Lets a page import a browser file as the text of one classic script: `import script from './x.ts?inline-script'`.
 * A classic script in the head runs before the page is drawn, which a module script never does.
 */
export function inlineScript(): Plugin {
  return {
    name: 'inline-script',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!source.endsWith(suffix)) return null;
      const found = await this.resolve(source.slice(0, -suffix.length), importer);
      return found && `${found.id}${suffix}`;
    },
    async load(id) {
      if (!id.endsWith(suffix)) return null;
      const entry = id.slice(0, -suffix.length);
      const result = await build({
        configFile: false,
        publicDir: false,
        logLevel: 'warn',
        build: {
          write: false,
          minify: true,
          target: 'es2022',
          modulePreload: false,
          lib: { entry, formats: ['iife'], name: 'site', fileName: 'site' },
        },
      });
      const [{ output }] = (Array.isArray(result) ? result : [result]) as [
        { output: { type: string; code: string; moduleIds: string[] }[] },
      ];
      const chunk = output.find(({ type }) => type === 'chunk')!;
      for (const file of chunk.moduleIds) this.addWatchFile(file);
      return `export default ${JSON.stringify(chunk.code.trim())};`;
    },
  };
}
