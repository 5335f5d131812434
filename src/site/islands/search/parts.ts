/** The parts of the page that results appear in. */
export interface ResultParts {
  /** How much was found, to be seen. */
  status: HTMLElement;
  /** The same to be heard: a live region. */
  announced: HTMLElement;
  /** Which words nothing holds, and what may have been meant. */
  hints: HTMLElement;
  /** What holds all words. */
  list: HTMLElement;
  /** What holds some of them, under a heading. */
  partHeading: HTMLElement;
  partList: HTMLElement;
  /** Shows more of them, where the page has room. */
  more?: HTMLButtonElement;
  /** Says what to do, before anything is asked for. */
  prompt?: HTMLElement;
  /** Where else to look, when there is nothing. */
  elsewhere?: HTMLElement;
}

/** Makes an element with its class and what it holds. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.append(...children);
  return element;
}

/** Makes the parts that results appear in, in their order, and puts them where they are to stand. */
export function makeParts(place: (...parts: Node[]) => void): ResultParts {
  const announced = make('p', 'unseen');
  announced.role = 'status';
  const parts = {
    status: make('p', 'text-section font-bold'),
    announced,
    hints: make('div', 'search-hints'),
    list: make('ol', 'plain-list mt-6'),
    partHeading: make('h2', 'text-section font-bold mt-12'),
    partList: make('ol', 'plain-list mt-6'),
  };
  parts.partHeading.hidden = true;
  parts.status.tabIndex = -1;
  place(...Object.values(parts));
  return parts;
}
