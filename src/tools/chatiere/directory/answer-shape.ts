import { decodeFile } from '../../../core/federation/decode-file';
import { readChatonsinfos } from '../../../core/federation/read-chatonsinfos';
import { parseJson } from '../../../core/parse-json';
import { failure, type Result, success } from '../../../core/result';
import { plainText } from '../../../core/text/plain-text';

/** The shape of an answer: in what form it is, what it holds, and the titles of its fields. */
export type AnswerShape = {
  form: 'properties' | 'JSON' | 'CSV';
  /** The content in a few words: `a federation file with 90 links`, `a list of 400 rows`. */
  holds: string;
  titles: readonly string[];
  /** True if it is a federation's file, from which a crawl can begin. */
  isRoot: boolean;
};

const mostTitles = 100;
const longestTitle = 100;

/**
 * The shape of an answer of which no example is known, told by its bytes alone: properties of the
 * format, JSON, or CSV. A failure says why it counts as no answer: it is blank, markup, or none of these.
 */
export function answerShape(bytes: Uint8Array): Result<AnswerShape> {
  const text = decodeFile(bytes).text.trim();
  if (text === '') return failure('blank');
  if (text.startsWith('<')) return failure('markup: a page, no data');
  if (/^[[{]/.test(text)) return jsonShape(text) ?? failure('broken JSON');
  const { file } = readChatonsinfos(bytes);
  if (file && file.class !== 'other') {
    const isRoot = file.class === 'federation' && file.links.length > 0;
    const holds = `a file of a ${file.class} with ${file.links.length} links`;
    return success({ form: 'properties', holds, titles: [], isRoot });
  }
  return csvShape(text) ?? failure('neither properties of the format, nor JSON, nor CSV');
}

function jsonShape(text: string): Result<AnswerShape> | undefined {
  const read = parseJson(text);
  if (!read.ok) return undefined;
  const { value } = read;
  const list = firstList(value);
  const holds = list
    ? `${list.where} of ${list.rows.length} rows`
    : 'an object without a list of objects';
  const titles = titlesOf((list?.rows.slice(0, 50) ?? [value]).flatMap(keysOf));
  return success({ form: 'JSON', holds, titles, isRoot: false });
}

/** The first list of objects, at the top or one level below. */
function firstList(value: unknown): { where: string; rows: readonly unknown[] } | undefined {
  if (isRows(value)) return { where: 'a list', rows: value };
  for (const [key, inner] of Object.entries(Object(value) as object)) {
    if (isRows(inner)) return { where: `a list "${plainText(key, 40) ?? ''}"`, rows: inner };
  }
  return undefined;
}

function isRows(value: unknown): value is readonly object[] {
  const isRow = (row: unknown) => typeof row === 'object' && row !== null && !Array.isArray(row);
  return Array.isArray(value) && value.length > 0 && value.every(isRow);
}

/** The keys of an object, those of objects within it behind a dot. */
function keysOf(row: unknown): string[] {
  return Object.entries(Object(row) as object).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.keys(value).map((inner) => `${key}.${inner}`)
      : [key],
  );
}

function csvShape(text: string): Result<AnswerShape> | undefined {
  const [head = '', ...lines] = text.split(/\r\n|\n|\r/).slice(0, 20_000);
  const cut = (line: string, by: string) =>
    line.replace(/"[^"]*"/g, (quoted) => quoted.replaceAll(by, ' ')).split(by);
  const separator = [';', ',', '\t'].toSorted(
    (one, other) => cut(head, other).length - cut(head, one).length,
  )[0] as string;
  const columns = cut(head, separator);
  const [second = ''] = lines;
  if (columns.length < 2 || cut(second, separator).length !== columns.length) return undefined;
  const titles = titlesOf(columns.map((title) => title.trim().replace(/^"(.*)"$/, '$1')));
  const holds = `${lines.length} lines below ${columns.length} titles`;
  return success({ form: 'CSV', holds, titles, isRoot: false });
}

function titlesOf(titles: readonly string[]): string[] {
  const lines = titles.flatMap((title) => plainText(title, longestTitle) ?? []);
  return [...new Set(lines)].slice(0, mostTitles);
}
