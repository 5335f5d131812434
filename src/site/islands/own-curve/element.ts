const SVG = 'http://www.w3.org/2000/svg';

type Attributes = Readonly<Record<string, string | number>>;

/** Sets attributes of an element, and adds to what it holds. */
export function fill<Made extends Element>(
  made: Made,
  attributes: Attributes,
  children: readonly (Node | string)[] = [],
): Made {
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, `${value}`);
  made.append(...children);
  return made;
}

/** Makes an element of a page. What it holds is never read as markup. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  return fill(document.createElement(name), attributes, children);
}

/** Makes an element of a drawing. */
export function draw<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): SVGElementTagNameMap[Name] {
  return fill(document.createElementNS(SVG, name), attributes, children);
}

/** A word of the page that acts. */
export function button(words: string, act: () => void): HTMLButtonElement {
  const made = make('button', { type: 'button', class: 'pill' }, words);
  made.addEventListener('click', act);
  return made;
}
