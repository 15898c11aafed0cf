import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerShape } from '../../../../src/tools/chatiere/directory/answer-shape';

const shapeOf = (text: string) => answerShape(new TextEncoder().encode(text));

describe('the shape of an answer that nobody has seen', () => {
  it('is that of a federation’s file, from which a crawl can begin', () => {
    const text = 'federation.name=F\nsubs.a=https://a.example/a.properties';
    expect(shapeOf(text)).toMatchObject({
      ok: true,
      value: { form: 'properties', holds: 'a file of a federation with 1 links', isRoot: true },
    });
    expect(shapeOf('federation.name=F')).toMatchObject({ value: { isRoot: false } });
  });

  it.each([
    [
      '[{"name":"A","seat":{"town":"B"}},{"url":"C"}]',
      'a list of 2 rows',
      ['name', 'seat.town', 'url'],
    ],
    ['{"total":1,"data":[{"host":"a"}]}', 'a list "data" of 1 rows', ['host']],
    ['{"a":1}', 'an object without a list of objects', ['a']],
  ])('is JSON, with its keys: %s', (text, holds, titles) => {
    expect(shapeOf(text)).toMatchObject({ ok: true, value: { form: 'JSON', holds, titles } });
  });

  it.each([';', ',', '\t'])('is CSV with titles between "%s"', (by) => {
    const rows = [
      ['Nom', '"Site, web; et\tplus"'],
      ['A', 'https://a.example/'],
    ];
    expect(shapeOf(rows.map((row) => row.join(by)).join('\r\n'))).toMatchObject({
      ok: true,
      value: { form: 'CSV', holds: '1 lines below 2 titles' },
    });
  });

  it.each([
    ['', 'blank'],
    ['  \n', 'blank'],
    ['<!doctype html><title>x</title>', 'markup: a page, no data'],
    ['<?xml version="1.0"?><a/>', 'markup: a page, no data'],
    ['{"half":', 'broken JSON'],
    ['Not found', 'neither properties of the format, nor JSON, nor CSV'],
    ['a;b\nc', 'neither properties of the format, nor JSON, nor CSV'],
  ])('is none: %j', (text, reason) => {
    expect(shapeOf(text)).toEqual({ ok: false, reason });
  });

  it('is told of any bytes at all, with titles of one line', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const shape = answerShape(bytes);
        for (const title of shape.ok ? shape.value.titles : []) expect(title).not.toMatch(/[\r\n]/);
      }),
    );
  });
});
