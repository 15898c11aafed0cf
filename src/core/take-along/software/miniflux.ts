import type { SoftwareImport } from '../software-import';

export const miniflux: SoftwareImport = {
  software: ['miniflux'],
  ways: [{ formats: ['feed'], how: 'bring_feed', handOver: 'bookmarklet?uri={address}' }],
  source: 'github.com/miniflux/v2 (internal/ui/subscription_bookmarklet.go)',
  asOf: '2026-08-11',
  confidence: 'high',
};
