/** Two marks that open and close a quotation, by their indexes. */
export interface QuotationMarks {
  open: number;
  close: number;
  /** Whether guillemets, or curly marks, are open around it. */
  within: { guillemets: boolean; curly: boolean };
}

/** The quotations of a text, and the marks that belong to none. */
export interface PairedMarks {
  pairs: QuotationMarks[];
  lone: number[];
}

const OPENING: Readonly<Record<string, string>> = { '»': '«', '”': '“' };

/** Pairs « » and “ ”. A curly mark after a figure that closes nothing stands for inches, and is passed over. */
export function pairMarks(text: string): PairedMarks {
  const pairs: QuotationMarks[] = [];
  const lone: number[] = [];
  const open: { mark: string; index: number }[] = [];
  // Counted, so that marks without a partner are not looked for among all that are open.
  const isOpen: Record<string, number> = { '«': 0, '“': 0 };
  const close = () => {
    const last = open.pop();
    if (last) isOpen[last.mark] = (isOpen[last.mark] ?? 0) - 1;
    return last;
  };
  for (const { 0: mark, index } of text.matchAll(/[«»“”]/g)) {
    const opening = OPENING[mark];
    if (!opening) {
      open.push({ mark, index });
      isOpen[mark] = (isOpen[mark] ?? 0) + 1;
      continue;
    }
    if (!isOpen[opening]) {
      if (mark !== '”' || !/\d/.test(text.charAt(index - 1))) lone.push(index);
      continue;
    }
    let partner = close();
    for (; partner && partner.mark !== opening; partner = close()) lone.push(partner.index);
    if (!partner) continue;
    pairs.push({
      open: partner.index,
      close: index,
      within: { guillemets: Boolean(isOpen['«']), curly: Boolean(isOpen['“']) },
    });
  }
  return {
    pairs: pairs.toSorted((one, other) => one.open - other.open),
    lone: [...lone, ...open.map(({ index }) => index)].toSorted((one, other) => one - other),
  };
}
