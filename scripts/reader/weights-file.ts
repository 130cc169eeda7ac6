/** Weights as `data/reader/weights.csv` holds them: sorted, three decimals, nothing that weighs nothing. */
export function asCsv(weights: ReadonlyMap<string, number>): string {
  const lines = [...weights]
    .map(([feature, weight]) => [feature, weight.toFixed(3)] as const)
    .filter(([, weight]) => Number(weight) !== 0)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, weight]) => `${feature},${weight}`);
  return `feature,weight\n${lines.join('\n')}\n`;
}
