import { readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { inRepository } from '../root';

const layers = ['core', 'adapters'] as const;

type Figure = { total: number; covered: number };

/** The figures of one file in the `json-summary` of vitest. */
type FileCoverage = { lines: Figure; branches: Figure };

/** Says of each measured layer how much of it the tests reached, by the summary at `path`. */
export function coverageLines(path: string): string[] {
  const summary = JSON.parse(readFileSync(path, 'utf8')) as Record<string, FileCoverage>;
  return layers.map((layer) => {
    const folder = inRepository('src', layer) + sep;
    const files = Object.keys(summary).filter((file) => file.startsWith(folder));
    const figures = files.map((file) => summary[file]).filter((each) => each !== undefined);
    const lines = percentOf(figures.map((each) => each.lines));
    const branches = percentOf(figures.map((each) => each.branches));
    return `coverage of ${layer}: ${lines} % of lines, ${branches} % of branches`;
  });
}

/** Gives the covered part, rounded down, so that 100 is said only of all. */
function percentOf(figures: readonly Figure[]): number {
  const total = figures.reduce((sum, figure) => sum + figure.total, 0);
  const covered = figures.reduce((sum, figure) => sum + figure.covered, 0);
  return total === 0 ? 0 : Math.floor((100 * covered) / total);
}
