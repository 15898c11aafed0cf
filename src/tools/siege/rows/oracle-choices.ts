import { needs } from '../../../core/need';
import { faultOfText } from './oracle-texts';

// What docs/threats.md promises of choices that came in a settings file or a message.

type Fields = Record<string, unknown>;

const needIds: ReadonlySet<unknown> = new Set<string>(needs.map(({ id }) => id));
const fieldsOf = (raw: unknown): Fields =>
  typeof raw === 'object' && raw !== null ? (raw as Fields) : {};
const listOf = (raw: unknown): readonly unknown[] => (Array.isArray(raw) ? raw : []);

/** The fault of an address of a server that may stand at home. */
function faultOfOwnAddress(raw: unknown): string | undefined {
  try {
    const { protocol, username, password } = new URL(String(raw));
    return protocol === 'https:' && !username && !password ? undefined : `is ${String(raw)}`;
  } catch {
    return 'is no address';
  }
}

function faultOfHome(raw: unknown): string | undefined {
  if (raw === null || raw === undefined) return undefined;
  const { country, code, label, point } = fieldsOf(raw);
  const { lat, lon } = fieldsOf(point);
  if (!/^[A-Z]{2}$/.test(String(country))) return 'is in no country';
  const isOnEarth = Math.abs(Number(lat)) <= 90 && Math.abs(Number(lon)) <= 180;
  if (!isOnEarth || typeof lat !== 'number' || typeof lon !== 'number') return 'is nowhere';
  return faultOfText(label, 200) ?? faultOfText(code, 200);
}

function faultsOfSources(raw: unknown): (string | false | undefined)[] {
  const { mirror, unsigned, lists, source } = fieldsOf(raw);
  const rows = listOf(lists).map(fieldsOf);
  const known = ['package', 'mirror', 'federation', undefined];
  return [
    !known.includes(source as string) && 'an unknown source',
    mirror !== null && mirror !== undefined && faultOfOwnAddress(mirror),
    unsigned !== undefined && 'a mirror without a signature',
    rows.length > 5 && `${rows.length} lists`,
    rows.some(({ isUnsigned }) => isUnsigned === true) && 'a list without a signature',
    ...rows.map(({ address }) => faultOfOwnAddress(address)),
  ];
}

/**
 * The faults of choices that were taken from strangers: what the user would be shown, sent to, or keep. `isAgreed` is
 * true where the user may have agreed to what is not signed.
 */
export function faultsOfChoices(raw: unknown, isAgreed = false): string[] {
  const { home, favourites, awaited, sources, hasDot, quiet, ticks, others } = fieldsOf(raw);
  const rows = listOf(favourites).map(fieldsOf);
  const ids = [
    ...listOf(fieldsOf(quiet).never),
    ...Object.keys(fieldsOf(fieldsOf(quiet).notNow)),
    ...Object.keys(fieldsOf(ticks)),
  ];
  const known = [
    'chatiere',
    'others',
    'home',
    'filters',
    'favourites',
    'awaited',
    'sources',
    'hasDot',
    'quiet',
    'ticks',
  ];
  const home_ = faultOfHome(home);
  const faults: (string | false | undefined)[] = [
    home_ && `a home that ${home_}`,
    hasDot !== undefined && typeof hasDot !== 'boolean' && 'a dot that is no yes or no',
    rows.some(({ need }) => !needIds.has(need)) && 'a favourite for no need',
    ...rows.map(({ address }) => faultOfOwnAddress(address)),
    listOf(awaited).some((need) => !needIds.has(need)) && 'no need is awaited',
    ids.some((id) => !/^[a-z0-9-]+$/.test(String(id))) && 'an id that is none',
    JSON.stringify(others ?? {}).length > 100_100 && 'others without end',
    Object.keys(fieldsOf(others)).some((key) => known.includes(key)) && 'others that hide a choice',
    ...(isAgreed ? [] : faultsOfSources(sources)),
  ];
  return faults.filter((fault) => typeof fault === 'string');
}
