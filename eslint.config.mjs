import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

// Few rules: each finds what the compiler lets pass and a test can miss. How code is laid out is Prettier's.
export default defineConfig(
  globalIgnores([
    'dist/',
    'hosting/',
    'release/',
    '.dist-next-*/',
    '.astro/',
    '.cache/',
    '.desk/',
    'test-results/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    // The scripts that stand in a component are no files of the program.
    ignores: ['**/*.astro/*.ts'],
    extends: [tseslint.configs.base],
    languageOptions: { parserOptions: { project: './tsconfig.json' } },
    rules: {
      // What nobody waits for ends too late, and when it fails nobody hears of it: in a build, a test, the exit.
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/return-await': ['error', 'error-handling-correctness-only'],
      '@typescript-eslint/only-throw-error': 'error',
      // A new kind of entry must say what becomes of it wherever kinds are told apart.
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // "[object Object]" would stand on a page.
      '@typescript-eslint/no-base-to-string': 'error',
      '@typescript-eslint/restrict-plus-operands': 'error',
      // Content that lost its type loses its schema.
      '@typescript-eslint/no-explicit-any': 'error',
      // An import of types alone leaves nothing in what a device loads.
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
    },
  },
  ...astro.configs.recommended,
);
