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

const NONE: QuotationMarks['within'] = { guillemets: false, curly: false };

/** Pairs « » and “ ”. A curly mark after a figure that closes nothing stands for inches, and is passed over. */
export function pairMarks(text: string): PairedMarks {
  const pairs: QuotationMarks[] = [];
  const lone: number[] = [];
  // Each knows what is open around it and with it, so that a partner is only looked for where there is one.
  const open: {
    kind: keyof typeof NONE;
    index: number;
    within: typeof NONE;
    inside: typeof NONE;
  }[] = [];
  for (const { 0: mark, index } of text.matchAll(/[«»“”]/g)) {
    const kind = '«»'.includes(mark) ? 'guillemets' : 'curly';
    const within = open.at(-1)?.inside ?? NONE;
    if ('«“'.includes(mark)) {
      open.push({ kind, index, within, inside: { ...within, [kind]: true } });
    } else if (within[kind]) {
      const [partner, ...left] = open.splice(open.findLastIndex((each) => each.kind === kind));
      left.forEach((each) => lone.push(each.index));
      if (partner) pairs.push({ open: partner.index, close: index, within: partner.within });
    } else if (mark !== '”' || !/\d/.test(text.charAt(index - 1))) {
      lone.push(index);
    }
  }
  return {
    pairs: pairs.toSorted((one, other) => one.open - other.open),
    lone: [...lone, ...open.map(({ index }) => index)].toSorted((one, other) => one - other),
  };
}
