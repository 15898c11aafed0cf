import { needsInOrder } from '../../core/guides/moving-order';
import { services } from '../../core/services';
import { suiteOf, suites } from '../../core/services/suite';
import { bundleHosts, mostBundledNeeds } from '../../core/suggestions/bundle/bundle';
import { noFilters } from '../../core/suggestions/filters';
import { townAt } from '../../core/towns/gazetteer';
import { readSnapshot } from '../build/directory';
import { createRandom, type Random } from '../random';
import { readTowns } from '../towns/read';
import { bundleByBruteForce, foundIn } from './bundle-brute-force';
import { median, print, printMilliseconds } from './figures';

const rounds = 1000;

/**
 * Prints what a bundle costs over the shipped directory, for random towns and needs of a suite, and how
 * often a brute force finds another one. The exit status is 1 where it does.
 */
export async function benchBundle(): Promise<number> {
  const gazetteer = readTowns();
  const { hosters } = readSnapshot(gazetteer);
  const random = createRandom(2026);
  const times: number[] = [];
  let others = 0;
  for (let round = 0; round < rounds; round += 1) {
    const pack = random.pick(gazetteer);
    const home = townAt(pack, random.below(pack.count));
    const needs = someNeeds(random);
    const filters = { ...noFilters, noAccount: random.below(4) === 0 };
    const wanted = { home, filters, favourites: [] };
    const started = performance.now();
    const bundle = bundleHosts(needs, hosters, wanted);
    times.push(performance.now() - started);
    const brute = bundleByBruteForce(needs, hosters, wanted);
    if (JSON.stringify(foundIn(bundle)) !== JSON.stringify(brute)) others += 1;
  }
  const sorted = times.toSorted((one, other) => one - other);
  print('hosters of the shipped directory', String(hosters.length));
  print('random towns and sets of needs', String(rounds));
  print('  for which a brute force finds another bundle (at most 0)', String(others));
  printMilliseconds('a bundle, median (at most 50)', median(times));
  printMilliseconds('  p95', sorted[Math.floor(rounds * 0.95)] ?? Number.NaN);
  return others === 0 ? 0 : 1;
}

/** Some needs of a suite, twelve in one of three rounds. */
function someNeeds(random: Random) {
  const suite = random.pick(suites);
  const all = needsInOrder(services.filter((service) => suiteOf(service) === suite.id));
  const count = random.below(3) === 0 ? mostBundledNeeds : 1 + random.below(mostBundledNeeds);
  const keyed = all.map((need) => ({ need, key: random.next() }));
  return keyed
    .toSorted((one, other) => one.key - other.key)
    .slice(0, count)
    .map(({ need }) => need);
}
