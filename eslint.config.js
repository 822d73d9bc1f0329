import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

export default ts.config(
  { ignores: ['.output/', '.wxt/', 'node_modules/'] },
  js.configs.recommended,
  ts.configs.strict,
  svelte.configs.recommended,
  svelte.configs.prettier,
  { languageOptions: { globals: { ...globals.browser, ...globals.node } } },
  { files: ['**/*.svelte', '**/*.svelte.ts'], languageOptions: { parserOptions: { parser: ts.parser } } },
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      // Unpaired surrogates, zero-width characters and the like are what parts of this project are about.
      'no-irregular-whitespace': 'off',
      'no-control-regex': 'off',
      'svelte/no-at-html-tags': 'error',
      'svelte/require-each-key': 'error',
      'no-restricted-properties': [
        'error',
        ...['innerHTML', 'outerHTML', 'insertAdjacentHTML'].map((property) => ({
          property,
          message: 'text nodes only',
        })),
      ],
    },
  },
  {
    // Stages and everything in lib are pure: no clock, no randomness.
    files: ['graph/**/*.ts', 'lib/**/*.ts'],
    ignores: ['graph/node/**', 'lib/browser/**', 'lib/page/**', 'lib/ui/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        'window',
        'document',
        'browser',
        'chrome',
        'process',
        'indexedDB',
        'localStorage',
      ],
      'no-restricted-syntax': [
        'error',
        { selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']", message: 'seed it' },
        { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: 'no clock here' },
        { selector: "CallExpression[callee.property.name='localeCompare']", message: 'sort by code unit' },
      ],
    },
  },
);
