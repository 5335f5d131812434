import Slugger, { slug } from 'github-slugger';

/** Ids that the pages of texts have of their own, and what their notes, moments and threads begin with. */
const TAKEN =
  /^(?:content|contents|feeds|lead|query|rail|related|search|search-keys|site-menu)$|^(?:call|drawing|moment|note|thread)-/;

/**
 * Gives the headings of one text their anchors, in order: no two alike, none empty, and none that the
 * page has for something else.
 */
export function headingAnchors(): (heading: string) => string {
  const slugger = new Slugger();
  return (heading) => {
    const words = slug(heading);
    const anchor = words && slugger.slug(heading);
    return anchor && !TAKEN.test(anchor) ? anchor : slugger.slug(`section ${words}`.trim());
  };
}
