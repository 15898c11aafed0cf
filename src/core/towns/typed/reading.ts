/** One way to understand what was typed: a town must fit all that it says. */
export type Reading = {
  /** The folded letters of the name; empty: any name. */
  name: string;
  /** Another name that the town must have in full, in folded letters ("Ixelles / Elsene"). */
  also?: string;
  /** The start of a postcode, in capitals and digits; absent: any postcode. */
  postcode?: string;
  /**
   * The areas that towns must be of, `country` or `country:code of the département`; absent: any
   * area.
   */
  areas?: ReadonlySet<string>;
  /** True if the area was told by letters, which are no part of a name that is still typed. */
  isAreaSpelled?: boolean;
  /** True if the postcode is a CEDEX. */
  isCedex?: boolean;
  /** The INSEE code of the commune; absent: any. */
  code?: string;
};
