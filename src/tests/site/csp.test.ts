import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { readBuiltSite, type BuiltPage } from './built-pages.ts';

const { url: site, pages } = await readBuiltSite();

/** What the page of the atelier adds to its policy. */
const NOTHING_LEAVES = "connect-src 'none'";

/** The sources of each directive of a page’s policy, by name. */
function policyOf({ document }: BuiltPage): Map<string, string[]> {
  const metas = [...document.querySelectorAll('meta[http-equiv="content-security-policy"]')];
  // The atelier forbids what other pages may do: a second policy can add nothing to the first.
  const own = metas.filter((meta) => meta.getAttribute('content') !== NOTHING_LEAVES);
  const content = own.length === 1 ? (own[0]?.getAttribute('content') ?? '') : '';
  const directives = content.split(';').map((directive) => directive.trim().split(/\s+/));
  return new Map(
    directives.flatMap(([name, ...sources]) => (name ? [[name, sources] as const] : [])),
  );
}

const policies = new Map(pages.map((page) => [page, policyOf(page)] as const));

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** The problems that a look at each page finds, with the path of the page. */
function problemsOf(look: (page: BuiltPage, policy: Map<string, string[]>) => string[]): string[] {
  return [...policies].flatMap(([page, policy]) =>
    look(page, policy).map((problem) => `${page.path}: ${problem}`),
  );
}

test('every page has one policy, which refuses whatever it does not name', () => {
  const problems = problemsOf((_, policy) => {
    const sources = policy.get('default-src') ?? [];
    return sources.join(' ') === "'none'" ? [] : [`default-src ${sources.join(' ')}`];
  });
  expect(problems).toEqual([]);
});

test('the atelier alone lets nothing out, by a policy of its own', () => {
  const closed = pages.filter(({ document }) =>
    document.querySelector(`meta[content="${NOTHING_LEAVES}"]`),
  );
  expect(closed.map(({ template }) => template)).toEqual(['atelier', 'atelier']);
});

test('no policy allows unhashed inline code, evaluated code or another host', () => {
  const allowed = /^(?:'self'|'none'|'sha(?:256|384|512)-[\w+/]+=*'|'wasm-unsafe-eval'|data:)$/;
  const problems = problemsOf((_, policy) =>
    [...policy].flatMap(([name, sources]) =>
      sources.flatMap((source) => (allowed.test(source) ? [] : [`${name} ${source}`])),
    ),
  );
  expect(problems).toEqual([]);
});

test('data addresses are allowed to images only', () => {
  const problems = problemsOf((_, policy) =>
    [...policy].flatMap(([name, sources]) =>
      name !== 'img-src' && sources.includes('data:') ? [name] : [],
    ),
  );
  expect(problems).toEqual([]);
});

test('WebAssembly may run in no page: the search is at work beside it', () => {
  const problems = problemsOf((_, policy) =>
    [...policy].flatMap(([name, sources]) =>
      sources.includes("'wasm-unsafe-eval'") ? [name] : [],
    ),
  );
  expect(problems).toEqual([]);
});

test.for([
  // A block of data runs nothing, so that no policy speaks of it.
  ['script', 'script:not([src]):not([type$="json"])', 'script-src'],
  ['style', 'style', 'style-src'],
] as const)('every inline %s is allowed by its hash', ([, selector, directive]) => {
  const problems = problemsOf(({ document }, policy) => {
    const hashes = policy.get(directive) ?? [];
    return [...document.querySelectorAll(selector)].flatMap(({ textContent }) =>
      hashes.includes(hashOf(textContent)) ? [] : [textContent.slice(0, 60)],
    );
  });
  expect(problems).toEqual([]);
});

test('no element carries a style attribute or an inline handler', () => {
  const problems = problemsOf(({ document }) =>
    [...document.querySelectorAll('*')].flatMap(({ tagName, attributes }) =>
      [...attributes].flatMap(({ name }) =>
        name === 'style' || name.startsWith('on') ? [`<${tagName} ${name}>`] : [],
      ),
    ),
  );
  expect(problems).toEqual([]);
});

test('no page loads anything from another host', () => {
  const loaded =
    'link:not([rel="canonical"]):not([rel="alternate"]):not([rel="license"])[href], [src], use[href], image[href], object[data]';
  const problems = problemsOf(({ document, path }) =>
    [...document.querySelectorAll(loaded)].flatMap((element) => {
      const address = ['href', 'src', 'data']
        .map((name) => element.getAttribute(name))
        .find(Boolean);
      const target = new URL(address ?? '', new URL(path, site));
      return target.origin === site.origin || target.protocol === 'data:' ? [] : [target.href];
    }),
  );
  expect(problems).toEqual([]);
});
