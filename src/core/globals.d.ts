// The few names of the platform that core may borrow. Seen by core's tsconfig only.

declare class URLSearchParams {
  constructor(search: string);
  getAll(name: string): string[];
}

declare class URL {
  constructor(address: string);
  readonly protocol: string;
  readonly username: string;
  readonly password: string;
  readonly hostname: string;
  readonly host: string;
  readonly pathname: string;
  readonly hash: string;
  readonly href: string;
  readonly search: string;
}

declare class TextDecoder {
  decode(bytes: Uint8Array): string;
}
