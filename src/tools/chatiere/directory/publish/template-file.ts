import { readFileSync } from 'node:fs';
import { inRepository } from '../../../root';
import words from './folder-words.json' with { type: 'json' };
import { escapeMarkup, fillTemplate } from './markup';

/** Reads a template of the published pages, which stand beside this file. */
export function templateFile(name: 'page' | 'index' | 'hosters' | 'report'): string {
  const path = inRepository('src/tools/chatiere/directory/publish', `${name}.template.html`);
  return readFileSync(path, 'utf8');
}

/** A whole page around this markup: no script, nothing from elsewhere. */
export function wholePage(title: string, body: string): string {
  const heading = escapeMarkup(title);
  const { foot } = words;
  return fillTemplate(templateFile('page'), { title: heading, heading, foot, body });
}
