import { failure, type Result, success } from './result';

/** The value that this text is in JSON, yet to be looked at. */
export function parseJson(text: string): Result<unknown, 'not-json'> {
  try {
    return success(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) return failure('not-json');
    throw error;
  }
}
