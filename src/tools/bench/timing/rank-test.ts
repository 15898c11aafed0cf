/**
 * The two-sided probability that two samples of one distribution differ in rank as much as these: the
 * test of Mann and Whitney, by its normal approximation with the correction for ties. Samples hold some
 * twenty numbers at least; 1 where all numbers are equal.
 */
export function rankTest(ours: readonly number[], theirs: readonly number[]): number {
  const all = [...ours, ...theirs].toSorted((a, b) => a - b);
  const ranks = new Map<number, { rank: number; ties: number }>();
  for (let from = 0; from < all.length; ) {
    const value = all[from] ?? 0;
    const next = all.findIndex((each) => each > value);
    const to = next < 0 ? all.length : next;
    ranks.set(value, { rank: (from + 1 + to) / 2, ties: to - from });
    from = to;
  }
  const [m, n, count] = [ours.length, theirs.length, all.length];
  const rankSum = ours.reduce((sum, each) => sum + (ranks.get(each)?.rank ?? 0), 0);
  const tied = [...ranks.values()].reduce((sum, { ties }) => sum + ties ** 3 - ties, 0);
  const variance = ((m * n) / 12) * (count + 1 - tied / (count * (count - 1)));
  if (variance <= 0) return 1;
  const distance = Math.abs(rankSum - (m * (m + n + 1)) / 2);
  return Math.min(1, 2 * upperTail(distance / Math.sqrt(variance)));
}

/**
 * The part of the normal distribution beyond z, at least 0: Abramowitz and Stegun, 26.2.17, exact to
 * 7.5e-8.
 */
function upperTail(z: number): number {
  const t = 1 / (1 + 0.2316419 * z);
  const factors = [1.330274429, -1.821255978, 1.781477937, -0.356563782, 0.31938153];
  const polynomial = factors.reduce((sum, factor) => (sum + factor) * t, 0);
  return (Math.exp(-(z * z) / 2) / Math.sqrt(2 * Math.PI)) * polynomial;
}
