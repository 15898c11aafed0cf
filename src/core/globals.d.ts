// The few names of the platform that core may borrow. Seen by core's tsconfig only.

declare class URLSearchParams {
  constructor(search: string);
  get(name: string): string | null;
  getAll(name: string): string[];
  append(name: string, value: string): void;
  set(name: string, value: string): void;
}

declare class TextDecoder {
  /**
   * Makes a decoder of a charset, named by its label; with `fatal`, `decode` throws at bytes that
   * are not of it.
   */
  constructor(label?: string, options?: { fatal: boolean });
  /** Decodes bytes; with `stream`, more of the same text may follow. Without any, the text ends. */
  decode(bytes?: Uint8Array, options?: { stream: boolean }): string;
}

declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>;
}

declare class URL {
  constructor(address: string, base?: string);
  static canParse(address: string): boolean;
  readonly protocol: string;
  readonly username: string;
  readonly password: string;
  readonly hostname: string;
  readonly host: string;
  pathname: string;
  hash: string;
  readonly origin: string;
  readonly href: string;
  readonly search: string;
  readonly searchParams: URLSearchParams;
}

/** A key of WebCrypto, which nothing of core looks into. */
interface CryptoKey {
  readonly type: string;
}

/** The part of WebCrypto that needs no chance, clock or network. */
declare const crypto: {
  readonly subtle: {
    importKey(
      format: 'raw',
      key: Uint8Array<ArrayBuffer>,
      algorithm: { name: string; namedCurve: string },
      extractable: boolean,
      usages: 'verify'[],
    ): Promise<CryptoKey>;
    verify(
      algorithm: { name: string; hash: string },
      key: CryptoKey,
      signature: Uint8Array<ArrayBuffer>,
      bytes: Uint8Array<ArrayBuffer>,
    ): Promise<boolean>;
  };
};
