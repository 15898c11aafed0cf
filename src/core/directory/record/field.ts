import * as v from 'valibot';

/** A field of a curated record, with the sentence that an editor shows beside it. */
export function field<const Schema extends v.GenericSchema>(schema: Schema, sentence: string) {
  return v.pipe(schema, v.description(sentence));
}
