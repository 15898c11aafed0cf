import { describe, expect, it } from 'vitest';
import { issueReport } from '../../../../src/tools/chatiere/directory/issue-report';
import { aRecord } from './files';

describe('the report for a tracker', () => {
  const report = issueReport(
    aRecord({
      hosters: 12,
      hostersWithTown: 9,
      bytes: 4321,
      seconds: 8,
      unknownKeys: [
        { text: 'organization.webiste', count: 3 },
        { text: 'organization.siret', count: 1 },
      ],
      unknownSoftware: [
        { text: 'Le Nextcloud à nous', count: 2 },
        { text: 'Ronron', count: 1 },
      ],
    }),
    ['  no   https://a.example/  blank'],
  );

  it('tells hosters, towns, unread keys, unknown software, time and bytes', () => {
    expect(report).toMatch('12 hosters');
    expect(report).toMatch('9 hosters in a known town');
    expect(report).toMatch('2 unread keys, 2 unknown software');
    expect(report).toMatch(/8 s, \d+ requests, 4321 bytes/);
    expect(report).toMatch('no   https://a.example/  blank');
  });

  it('has each unread key as a line for the list of aliases', () => {
    expect(report).toContain("['organization.webiste', 'organization.website'],  // 3 ×");
    expect(report).toContain("// 'organization.siret': no known key is like it  // 1 ×");
    expect(report).toContain("'Le Nextcloud à nous',  // in aliases of nextcloud  // 2 ×");
    expect(report).toContain("// 'Ronron': not in the list");
  });

  it('lets no text of strangers out of its block, and fits into a tracker', () => {
    const path = 'https://a.example/x.properties';
    const rows = Array.from({ length: 5000 }, () => ({
      path,
      reason: `\`\`\` @everyone ${'x'.repeat(250)}`,
    }));
    const hostile = issueReport(aRecord({ refusals: rows, warnings: rows, departures: rows }), []);
    expect(hostile.length).toBeLessThan(65_536);
    expect(hostile.match(/```/g)).toHaveLength(2 * (hostile.match(/^## /gm)?.length ?? 0));
    expect(hostile).toMatch('and 4940 more');
  });
});
