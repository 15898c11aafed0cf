import type { SoftwareId } from '../software/software';

/** A sentence in the two languages of the interface. */
export type Texts = { fr: string; en: string };

/** How to bring things into a software, whatever service they come from. */
export type Import = {
  /** The software for which it is true; the first gives the name of the file. */
  software: readonly SoftwareId[];
  /** The name by which people call it, the same in every language. */
  name: string;
  how: Texts;
};

/** The things that a service lets out, and how. */
type Export =
  | {
      state: 'open';
      /**
       * The service's own page to start from, https; null: in a program, or on a tenant's own site.
       */
      address: string | null;
      /** The formats of the files that the user gets; empty: not known. */
      formats: readonly string[] | 'as-they-are';
      /** The ways out; each of them will do. */
      ways: readonly Texts[];
    }
  /** There is nothing worth taking along, or hardly anything. */
  | { state: 'nothing'; address: string | null; ways: readonly Texts[] }
  /** There is no export, or none any more. */
  | { state: 'none'; ways: readonly Texts[] };

/** How to move from a service to a libre hoster. */
export type Guide = {
  /** The id of the service: the file's name. */
  service: string;
  out: Export;
  /** The ways in, by software, first the one that most people will be offered. Empty: not known. */
  into: readonly Import[];
  /** The things that are known not to come along; absent: nothing is known. */
  leftBehind?: Texts;
  /** How to leave the old account, where there is more to it than waiting. */
  farewell?: Texts;
  /** The month in which the facts were put together, `YYYY-MM`. */
  asOf: string;
  /**
   * The day, `YYYY-MM-DD`, on which the guide was followed with the service open; absent: it never
   * was.
   */
  checkedOn?: string;
  /** Public pages behind the guide, by name; empty: general knowledge alone. */
  sources: readonly string[];
};

/** A copy of the guide with the ways into this software first; the others keep their order. */
export function withFirst(guide: Guide, software: string | undefined): Guide {
  const isFirst = (way: Import) => way.software.some((id) => id === software);
  const first = guide.into.filter(isFirst);
  return { ...guide, into: [...first, ...guide.into.filter((way) => !isFirst(way))] };
}

/** The sentence in this language of the interface (BCP 47): English, or else French. */
export function textIn({ fr, en }: Texts, language: string): string {
  return language.split('-')[0] === 'en' ? en : fr;
}

/**
 * The id of an offer's software, where its own id tells (hoster id / software id); undefined: it
 * does not.
 */
export function offeredSoftware(offer: { offerId: string } | undefined): string | undefined {
  return offer?.offerId.split('/')[1];
}
