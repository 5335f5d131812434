/** Room around the plot of a journey for words, notches and tape, in viewBox units. */
export const MARGIN = { above: 52, below: 60, tape: 38 } as const;

/** Size of the words on the tape, in viewBox units. */
export const STAGE_SIZE = 16;
