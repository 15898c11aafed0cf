import { services } from '../../core/services';
import { createSpot } from '../../core/spotting/spot';

/** Spots one address a line; answers `address<TAB>service id or -`, a line each. */
export function spotLines(text: string): string {
  const spot = createSpot(services);
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines
    .map((line) => line.replace(/\r$/, ''))
    .map((address) => `${address}\t${spot(address) ?? '-'}\n`)
    .join('');
}
