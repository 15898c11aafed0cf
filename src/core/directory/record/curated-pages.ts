import * as v from 'valibot';
import { pageAddress } from '../schema';
import { field } from './field';

/** The schema of the pages that a curated hoster publishes for its users. */
export const curatedPages = v.strictObject({
  contact: field(v.nullable(pageAddress), 'The page that says how to write to the hoster.'),
  legalNotice: field(
    v.nullable(pageAddress),
    'The page that names who answers for the site by law: the legal notice.',
  ),
  terms: field(
    v.nullable(pageAddress),
    'The page with the terms on which the services are given to their users.',
  ),
  help: field(
    v.nullable(pageAddress),
    'The page that helps users: a guide, or frequent questions.',
  ),
});
