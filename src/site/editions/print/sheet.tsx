import type { ComponentChildren } from 'preact';
import { renderSVG } from 'uqr';
import { absoluteUrl, isAddressKnown } from '../../addresses.ts';

/** A page of paper in quarters of a millimetre: 170 × 240 mm. */
export const PAGE = { width: 680, height: 960 } as const;

/** What is kept free of words and knots on a full page: at its outer edge, and at the fold. */
export const KEPT = { edge: 56, fold: 44 } as const;

/** Both colours of the issue, which the photocopy turns into black and white. */
export const PAPER_PALETTE = { ink: 'currentColor', stock: 'var(--stock)' } as const;

/** A page on the stock of the issue, printed to its edges. */
export function Sheet({
  kind,
  children,
  ...rest
}: {
  kind: string;
  id?: string;
  hidden?: boolean;
  'data-article'?: string;
  children: ComponentChildren;
}) {
  return (
    <section {...rest} class={`sheet ${kind}`}>
      {children}
    </section>
  );
}

/** The number of the page on which a place stands, which only the print knows. */
export function PageOf({ id }: { id: string }) {
  return <span class="page-number" data-for={id} />;
}

/** The number of a page printed to its edges, at its foot, for who is sent there. */
export function Folio({ id }: { id: string }) {
  return (
    <p class="folio" aria-hidden="true">
      <PageOf id={id} />
    </p>
  );
}

/** A code that opens a page of the site, where the site knows its address. */
export function SiteCode({ path, words }: { path: string; words: string }) {
  return isAddressKnown ? <Code address={absoluteUrl(path).href} words={words} /> : null;
}

/** A code that opens an address, drawn as one path; it is a link too. */
export function Code({ address, words }: { address: string; words: string }) {
  const drawing = renderSVG(address, {
    ecc: 'M',
    border: 0,
    whiteColor: 'none',
    blackColor: 'currentColor',
  }).replace('<svg ', '<svg aria-hidden="true" ');
  return (
    <div class="code-box">
      <a
        class="code"
        href={address}
        aria-label={words}
        dangerouslySetInnerHTML={{ __html: drawing }}
      />
      <span class="code-words" aria-hidden="true">
        {words}
      </span>
    </div>
  );
}
