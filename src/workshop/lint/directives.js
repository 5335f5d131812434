const DIRECTIVE = /^\s*eslint-(?:disable|enable)/;

/**
 * Refuses a directive that does not say why: `// eslint-disable-next-line rule -- reason`.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
const described = {
  meta: { type: 'problem', schema: [], messages: { bare: 'Say why, after “ -- ”.' } },
  create: ({ sourceCode, report }) => ({
    Program() {
      for (const comment of sourceCode.getAllComments()) {
        if (!DIRECTIVE.test(comment.value) || /\s--\s+\S/.test(comment.value)) continue;
        report({ loc: comment.loc ?? { line: 1, column: 0 }, messageId: 'bare' });
      }
    },
  }),
};

/** Our own rules on ESLint’s directives. */
export const directives = { rules: { described } };
