import { failure, type Result, success } from './result';

/** Reads a text as JSON. The value may still have any shape. */
export function parseJson(text: string): Result<unknown, 'not-json'> {
  try {
    return success(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) return failure('not-json');
    throw error;
  }
}
