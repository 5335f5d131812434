import { readFileSync, watchFile } from 'node:fs';
import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { Plugin } from 'vite';
import { escapeXml } from '../../magazine/xml.ts';

/** What `npm run desk -- preview` has to say on the pages, in the language of the editor. */
interface PreviewNotes {
  lang: string;
  /** Why files are not shown as they are written; empty where all are. */
  lead: string;
  files: readonly string[];
  /** What check says of these files. */
  report: string;
  /** The parts of an address that their pages have. */
  names: readonly string[];
  /** What a page says that could not be made. */
  failed: string;
}

/** How often it is looked whether there is something else to say, in milliseconds. */
const NOTES_INTERVAL = 200;

const BOX =
  'position:sticky;top:0;z-index:99;max-height:60vh;overflow:auto;padding:.75rem 1rem;background:#fff3c4;color:#1a1a1a;font:1rem/1.5 system-ui,sans-serif;border-bottom:3px solid #b00020';
const REPORT =
  'white-space:pre-wrap;overflow-wrap:anywhere;font:.875rem/1.5 ui-monospace,monospace;margin:.75rem 0 0';

function formatBox({ lang, lead, files, report, names }: PreviewNotes, address: string): string {
  if (lead === '') return '';
  const isOwn = address.split('/').some((part) => names.includes(part));
  return `<details lang="${lang}" style="${BOX}"${isOwn ? ' open' : ''}><summary>${escapeXml(lead)} <b>${escapeXml(files.join(', '))}</b></summary><pre style="${REPORT}">${escapeXml(report)}</pre></details>`;
}

/** A page in place of one that could not be made; it comes back by itself when something changes. */
function formatFailed(notes: PreviewNotes, box: string): string {
  const { lang, failed } = notes;
  return `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeXml(failed)}</title><script type="module" src="/@vite/client"></script><body style="margin:0">${box}<p style="${BOX}">${escapeXml(failed)}</p>`;
}

/** Holds an answer back until it is whole, and sends what is made of its HTML. */
function rewriteAnswer(response: ServerResponse, rewrite: (html: string) => string): void {
  const parts: Buffer[] = [];
  const writeHead = response.writeHead.bind(response);
  const end = response.end.bind(response);
  const take = (chunk: unknown) => {
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) parts.push(Buffer.from(chunk));
  };
  let headers: OutgoingHttpHeaders = {};
  response.writeHead = (status: number, ...more: unknown[]) => {
    response.statusCode = status;
    headers = more.find((each): each is OutgoingHttpHeaders => typeof each === 'object') ?? {};
    return response;
  };
  response.write = ((chunk: unknown) => {
    take(chunk);
    return true;
  }) as typeof response.write;
  response.end = ((chunk?: unknown) => {
    take(chunk);
    const whole = Buffer.concat(parts);
    const type = String(headers['content-type'] ?? response.getHeader('content-type'));
    const isHtml = type.includes('text/html');
    if (isHtml) response.removeHeader('content-length');
    writeHead(response.statusCode, headers);
    return end(isHtml ? rewrite(whole.toString()) : whole, 'utf8');
  }) as typeof response.end;
}

/**
 * Shows above each page of the dev server what keeps files from being shown as they are written, and in place of
 * a page that could not be made, why. No page ever shows a trace.
 *
 * @param file Where the notes are; without it, the dev server is as Astro makes it.
 */
export function previewNotes(file = process.env['PREVIEW_NOTES']): Plugin | undefined {
  if (file === undefined) return undefined;
  return {
    name: 'preview-notes',
    apply: 'serve',
    configureServer(server) {
      const reload = () => server.ws.send({ type: 'full-reload' });
      watchFile(file, { interval: NOTES_INTERVAL, persistent: false }, reload);
      server.middlewares.use((request, response, next) => {
        if (request.headers.accept?.includes('text/html')) {
          rewriteAnswer(response, (html) => {
            const notes = JSON.parse(readFileSync(file, 'utf8')) as PreviewNotes;
            const box = formatBox(notes, request.url ?? '');
            if (response.statusCode >= 500) return formatFailed(notes, box);
            return html.replace(/<body[^>]*>/, (body) => body + box);
          });
        }
        next();
      });
    },
  };
}
