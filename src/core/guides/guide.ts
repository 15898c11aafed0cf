import type { SoftwareId } from '../software/software';

/** The same sentence in the two languages of the interface. */
export type Texts = { fr: string; en: string };

/** How to bring things into a software, whatever service they come from. */
export type Import = {
  /** The software it is true of: the first gives the name of the file. */
  software: readonly SoftwareId[];
  /** As people call them; the same in every language. */
  name: string;
  how: Texts;
};

/** What a service lets out. */
export type Export =
  | {
      state: 'open';
      /** The service's own page to start from, https; null: in a program, or on a tenant's own site. */
      address: string | null;
      /** Of the files one gets; empty: not known. */
      formats: readonly string[] | 'as-they-are';
      /** Each of them will do. */
      ways: readonly Texts[];
    }
  /** There is nothing worth taking along, or hardly anything. */
  | { state: 'nothing'; address: string | null; ways: readonly Texts[] }
  /** There is no export, or none any more. */
  | { state: 'none'; ways: readonly Texts[] };

/** How to move from a service to a libre hoster. */
export type Guide = {
  /** Id of the service; the file's name. */
  service: string;
  out: Export;
  /** By software, first the one that most people will be offered. Empty: not known. */
  into: readonly Import[];
  /** What is known not to come along; absent: nothing is known. */
  leftBehind?: Texts;
  /** How to leave the old account, where there is more to it than waiting. */
  farewell?: Texts;
  /** `YYYY-MM`: when the facts were put together. */
  asOf: string;
  /** `YYYY-MM-DD`: when somebody went through it with the service open; absent: nobody did. */
  checkedOn?: string;
  /** Public pages behind it, by name; empty: general knowledge alone. */
  sources: readonly string[];
};

/** The same guide with the ways into this software first; others keep their order. */
export function withFirst(guide: Guide, software: string | undefined): Guide {
  const isFirst = (way: Import) => way.software.some((id) => id === software);
  const first = guide.into.filter(isFirst);
  return { ...guide, into: [...first, ...guide.into.filter((way) => !isFirst(way))] };
}

/** The sentence in this language of the interface (BCP 47): English, or else French. */
export function textIn({ fr, en }: Texts, language: string): string {
  return language.split('-')[0] === 'en' ? en : fr;
}

/** Id of the software of an offer, where its id tells: hoster id / software id. */
export function offeredSoftware(offer: { offerId: string } | undefined): string | undefined {
  return offer?.offerId.split('/')[1];
}
