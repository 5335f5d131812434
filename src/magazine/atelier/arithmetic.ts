/** Bounds of a normal variable: for an interval of 95 %, and for a power of 80 %. */
const Z_95 = 1.959964;
const Z_POWER = 0.841621;

/** A share of some answers. */
export interface Share {
  heard: number;
  asked: number;
}

export interface Interval {
  least: number;
  most: number;
}

/**
 * Between what a share lies, all customers considered, at 95 %: E. B. Wilson, “Probable inference, the law of
 * succession, and statistical inference”, Journal of the American Statistical Association 22, 1927.
 *
 * @throws {RangeError} Without an answer, or with more who said so than were asked.
 */
export function wilsonInterval({ heard, asked }: Share): Interval {
  if (!(asked > 0) || heard < 0 || heard > asked) {
    throw new RangeError(`A share is of some answers; received ${heard} of ${asked}.`);
  }
  const share = heard / asked;
  const weight = Z_95 ** 2 / asked;
  const middle = (share + weight / 2) / (1 + weight);
  const half =
    (Z_95 / (1 + weight)) * Math.sqrt((share * (1 - share)) / asked + weight / (4 * asked));
  return { least: Math.max(0, middle - half), most: Math.min(1, middle + half) };
}

/**
 * Whether chance alone seldom makes two shares so unlike: whether the interval of their difference leaves zero
 * out. R. G. Newcombe, “Interval estimation for the difference between independent proportions”, Statistics in
 * Medicine 17, 1998, method 10.
 */
export function isBeyondChance(before: Share, after: Share): boolean {
  const [one, other] = [before, after].map((share) => ({
    share: share.heard / share.asked,
    ...wilsonInterval(share),
  })) as [Interval & { share: number }, Interval & { share: number }];
  const difference = one.share - other.share;
  const least = difference - Math.hypot(one.share - one.least, other.most - other.share);
  const most = difference + Math.hypot(one.most - one.share, other.share - other.least);
  return least > 0 || most < 0;
}

/**
 * How many answers each measure needs, so that a change from one share to another is seen four times in five:
 * two proportions, 5 %, power 80 %.
 *
 * @throws {RangeError} When the shares are the same.
 */
export function answersToSee(from: number, to: number): number {
  if (from === to)
    throw new RangeError(`No number of answers shows a change from ${from} to ${to}.`);
  const mean = (from + to) / 2;
  const spread =
    Z_95 * Math.sqrt(2 * mean * (1 - mean)) +
    Z_POWER * Math.sqrt(from * (1 - from) + to * (1 - to));
  return Math.ceil((spread / (from - to)) ** 2);
}

/**
 * To what a share must fall at least before so many answers a measure show it, to the hundredth.
 *
 * @returns Nothing where even its disappearance would not show.
 */
export function fallThatShows(from: number, answers: number): number | undefined {
  for (let hundredths = Math.ceil(from * 100) - 1; hundredths >= 0; hundredths -= 1) {
    if (answersToSee(from, hundredths / 100) <= answers) return hundredths / 100;
  }
  return undefined;
}
