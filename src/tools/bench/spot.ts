import { readFileSync } from 'node:fs';
import { services } from '../../core/services';
import { createSpot } from '../../core/spotting/spot';
import { inRepository } from '../root';
import { median, print } from './figures';

/** The rounds that count; one more is run first to warm up. */
const rounds = 15;

const files = ['addresses.tsv', 'more-addresses.tsv', 'reported-addresses.tsv'];

/**
 * Prints what telling the service of an address costs, over every labelled address: the median of the rounds'
 * means. It is compared with the figure of another commit on the same machine.
 */
export async function benchSpot(): Promise<number> {
  const addresses = files.flatMap(addressesOf);
  const spot = createSpot(services);
  const means: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const started = performance.now();
    for (const address of addresses) spot(address);
    if (round > 0) means.push((1000 * (performance.now() - started)) / addresses.length);
  }
  print('labelled addresses', String(addresses.length));
  print('services', String(services.length));
  print('an address, median of 15 rounds', `${median(means).toFixed(2)} µs`);
  return 0;
}

function addressesOf(file: string): string[] {
  const rows = readFileSync(inRepository('test/fixtures', file), 'utf8').trimEnd().split('\n');
  return rows.slice(1).map((row) => row.split('\t')[0] ?? '');
}
