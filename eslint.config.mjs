import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

// Only what neither the compiler nor a test finds: a promise that nobody waits for, a case that nobody thought of. How
// code is laid out is Prettier's.
export default defineConfig(
  globalIgnores(['dist/', '.dist-next-*/', '.astro/', '.cache/', 'test-results/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.base],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // A build, a test or a step of the exit would end before what it began.
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      // A new kind of entry must say what becomes of it in every place that tells kinds apart.
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // "[object Object]" on a page.
      '@typescript-eslint/no-base-to-string': 'error',
      // Types leave no import behind in what a device loads.
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      'no-fallthrough': 'error',
      eqeqeq: 'error',
    },
  },
  ...astro.configs.recommended,
);
