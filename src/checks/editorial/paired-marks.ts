/** A quotation mark in a text, by its index. */
export interface QuotationMark {
  mark: string;
  index: number;
}

/** Two marks that open and close a quotation. */
export interface QuotationMarks {
  open: number;
  close: number;
  /** Whether guillemets, or curly marks, are open around it. */
  within: { guillemets: boolean; curly: boolean };
}

/** The quotations of a text, and the marks that belong to none. */
export interface PairedMarks {
  pairs: QuotationMarks[];
  lone: QuotationMark[];
}

const OPENING: Readonly<Record<string, string>> = { '»': '«', '”': '“' };

/** Pairs « » and “ ”. A curly mark after a figure that closes nothing stands for inches, and is passed over. */
export function pairMarks(text: string): PairedMarks {
  const pairs: QuotationMarks[] = [];
  const lone: QuotationMark[] = [];
  const open: QuotationMark[] = [];
  // Counted, so that marks without a partner are not looked for among all that are open.
  const isOpen: Record<string, number> = { '«': 0, '“': 0 };
  for (const { 0: mark, index } of text.matchAll(/[«»“”]/g)) {
    const opening = OPENING[mark];
    if (!opening) {
      open.push({ mark, index });
      isOpen[mark] = (isOpen[mark] ?? 0) + 1;
      continue;
    }
    if (!isOpen[opening]) {
      if (mark !== '”' || !/\d/.test(text.charAt(index - 1))) lone.push({ mark, index });
      continue;
    }
    let partner = open.pop();
    while (partner && partner.mark !== opening) {
      lone.push(partner);
      isOpen[partner.mark] = (isOpen[partner.mark] ?? 0) - 1;
      partner = open.pop();
    }
    if (!partner) continue;
    isOpen[opening] -= 1;
    pairs.push({
      open: partner.index,
      close: index,
      within: { guillemets: Boolean(isOpen['«']), curly: Boolean(isOpen['“']) },
    });
  }
  const inOrder = (one: number, other: number) => one - other;
  return {
    pairs: pairs.toSorted((one, other) => inOrder(one.open, other.open)),
    lone: [...lone, ...open].toSorted((one, other) => inOrder(one.index, other.index)),
  };
}
