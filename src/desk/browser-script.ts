import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The script of the desk’s pages, in one piece. */
export async function deskScript(): Promise<string> {
  const entry = fileURLToPath(new URL('browser/main.ts', import.meta.url));
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry, formats: ['es'], fileName: 'desk' },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error('the script of the desk was not built');
  return chunk.code;
}
