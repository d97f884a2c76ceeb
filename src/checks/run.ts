/**
 * Starts the check of the content (see report.ts). A quarter of its time would go into compiling its own code: that is
 * kept between runs, each file by its text, so that a changed one is compiled anew. Nothing of the content is kept.
 */
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

enableCompileCache(join(import.meta.dirname, '../../node_modules/.cache/compiled'));
await import('./report.ts');
