import { fileURLToPath } from 'node:url';
import astro from 'eslint-plugin-astro';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { directives } from './directives.js';
import { FROM_ASTRO, LOADERS, PURE, SHOWN, zones } from './layers.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

const CODE = ['**/*.{js,mjs,ts,tsx}', '**/*.astro'];
const TYPED = ['src/**/*.{ts,tsx}'];
const TESTS = ['src/**/*.test.{ts,tsx}', 'src/tests/**/*.ts'];
/** The scripts that the Astro plugin cuts out of components. */
const SCRIPTS_OF_COMPONENTS = ['**/*.astro/*.{js,ts}'];

/** Modules whose default export Astro, Preact or a tool asks for. */
const DEFAULT_EXPORTS = [
  'src/site/drawings/preact-renderer.ts',
  '*.config.mjs',
  'src/workshop/bench/astro.config.mjs',
  'src/workshop/lint/eslint.config.js',
  'src/tests/vitest.config.ts',
  'src/tests/site/setup.ts',
  'src/site/islands/*/index.{ts,tsx}',
  'src/site/pictures/image-service.ts',
  'src/**/*.d.ts',
];

const ASTRO_MODULES = {
  // The pictures of a text are Astro’s to make smaller, wherever they are shown.
  regex: '^astro:(?!assets$)',
  message: 'Only content.config.ts and from-astro.ts know them.',
};

const FORMS_LEFT_OUT = [
  {
    selector: 'ExportAllDeclaration, ExportNamedDeclaration[declaration=null]',
    message: 'Export a thing where it is declared; import the module itself.',
  },
  { selector: 'TSEnumDeclaration', message: 'Use a union of string literals.' },
];

/** Lets files take no more than types from some modules. */
const takeTypesOnly = (files, regex, message) => ({
  files,
  ignores: TESTS,
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      { patterns: [{ regex, allowTypeImports: true, message }] },
    ],
  },
});

export default defineConfig(
  globalIgnores(['dist/', '.astro/', '.cache/', 'public/', 'content/', 'src/tests/fixtures/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  tseslint.configs.strict.map((config) => ({ ...config, files: CODE })),
  astro.configs['flat/recommended'],

  {
    files: CODE,
    plugins: { 'import-x': importX, directives },
    languageOptions: { parserOptions: { parser: '@typescript-eslint/parser' } },
    settings: {
      'import-x/extensions': ['.ts', '.tsx', '.astro', '.js', '.mjs'],
      'import-x/parsers': {
        '@typescript-eslint/parser': ['.ts', '.tsx'],
        'astro-eslint-parser': ['.astro'],
      },
      'import-x/resolver-next': [createNodeResolver()],
    },
    rules: {
      'directives/described': 'error',
      eqeqeq: 'error',
      'import-x/extensions': [
        'error',
        'ignorePackages',
        {
          checkTypeImports: true,
          pathGroupOverrides: [{ pattern: '{astro,virtual}:**', action: 'ignore' }],
        },
      ],
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-default-export': 'error',
      'import-x/no-duplicates': 'error',
      'import-x/no-self-import': 'error',
      'no-restricted-syntax': ['error', ...FORMS_LEFT_OUT],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'], location: 'anywhere' }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { args: 'after-used', argsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  { files: DEFAULT_EXPORTS, rules: { 'import-x/no-default-export': 'off' } },
  // A component is its file’s default export, which the parser makes.
  { files: ['**/*.astro'], rules: { 'import-x/no-default-export': 'off' } },

  {
    files: TYPED,
    ignores: SCRIPTS_OF_COMPONENTS,
    extends: [tseslint.configs.strictTypeCheckedOnly],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: ROOT } },
    rules: {
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // The platform takes an async listener, and reports what it throws.
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { arguments: false, attributes: false } },
      ],
      // A function may be async because its type asks for a promise.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  // Only `astro check` sees through an import of a component; here its type is unknown.
  {
    files: ['src/site/{components,editions}/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },

  {
    files: CODE,
    ignores: TESTS,
    rules: { 'import-x/no-restricted-paths': ['error', { basePath: ROOT, zones }] },
  },
  {
    files: CODE,
    ignores: [...TESTS, ...FROM_ASTRO],
    rules: { 'no-restricted-imports': ['error', { patterns: [ASTRO_MODULES] }] },
  },
  takeTypesOnly(SHOWN, LOADERS, 'A component receives its data and fetches none.'),
  {
    files: PURE,
    ignores: [...TESTS, ...FROM_ASTRO],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            ASTRO_MODULES,
            { regex: '^node:', message: 'Data comes as arguments: no files, no environment.' },
          ],
        },
      ],
      'no-restricted-globals': ['error', 'process'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'The day comes as an argument.' },
        { object: 'Math', property: 'random', message: 'The same input gives the same output.' },
      ],
      'no-restricted-syntax': [
        'error',
        ...FORMS_LEFT_OUT,
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
          message: 'The day comes as an argument.',
        },
        {
          selector: 'MetaProperty',
          message: 'What the build is told reaches pure functions as arguments.',
        },
      ],
    },
  },
  takeTypesOnly(
    ['src/magazine/library/**/*.ts'],
    '/schemas/',
    'Content is validated before it comes here: take its types only.',
  ),
  {
    files: ['src/site/drawings/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '^preact/hooks$', message: 'A drawing has no state.' },
            ASTRO_MODULES,
          ],
        },
      ],
    },
  },
  {
    files: TESTS,
    rules: {
      'no-restricted-syntax': [
        'error',
        ...FORMS_LEFT_OUT,
        {
          selector:
            'MemberExpression[object.name=/^(test|it|describe)$/][property.name=/^(only|todo)$/]',
          message: 'Every test runs.',
        },
      ],
    },
  },
);
