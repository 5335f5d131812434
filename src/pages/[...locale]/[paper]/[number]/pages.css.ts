import type { APIRoute } from 'astro';
import { getPrintedIssue } from '../../../../site/editions/print/print-issue.tsx';
import type { PageProps } from '../../../../site/facts/site-page.ts';
import { pathsTo } from '../../../../site/page-paths.ts';

export const getStaticPaths = pathsTo('paperRules');

export const GET: APIRoute<PageProps> = async ({ props: { page } }) => {
  const { rules } = await getPrintedIssue(Number(page.id), page.locale);
  return new Response(rules, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
};
