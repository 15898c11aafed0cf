/** Reads a text as an absolute address; undefined where it is none. */
export function parseAddress(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch (error) {
    // Not `URL.canParse` alone: Node 20 says of `https://ð\u009f` that it can be parsed, and then can't.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
