import type { TownPack } from './pack';

/** The INSEE code of the commune that this CEDEX belongs to; undefined: there is none. */
export function communeOfCedex({ cedex }: TownPack, code: string): string | undefined {
  return /^\d{5}$/.test(code)
    ? cedex.find(([from, to]) => from <= code && code <= to)?.[2]
    : undefined;
}
