import type { ColourScheme } from './driver';

/**
 * The preferences by which an extension keeps its storage over a restart, and its host, as one that is installed for
 * good does. In which of two places its storage is, Firefox notes in a preference, and the driver puts back those of
 * before at each end: Firefox would choose anew, and take an empty file where the database is slow.
 */
export function keepingStorage(addonId: string, host: string) {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [addonId]: host }),
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    [`extensions.webextensions.ExtensionStorageIDB.migrated.${addonId}`]: true,
  };
}

/**
 * The preferences by which all sites share one process and none is kept ready for the next, and what
 * changes is drawn twenty times a second.
 */
export const sharedProcesses = {
  'dom.ipc.processPrelaunch.enabled': false,
  'fission.autostart': false,
  'dom.ipc.processCount': 1,
  'layout.frame_rate': 20,
};

/**
 * The preferences by which a page may change its address as often as it likes, and one that is not in front has its
 * timers in time.
 */
export const floodPreferences = {
  'dom.navigation.navigationRateLimit.count': 0,
  'dom.min_background_timeout_value_without_budget_throttling': 4,
  'dom.timeout.enable_budget_timer_throttling': false,
};

/** The preferences by which pages stand still, in these colours. */
export function schemePreferences(scheme: ColourScheme) {
  return {
    'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1,
    'ui.prefersReducedMotion': 1,
  };
}

/** The preferences by which all is asked through the proxy at this port. */
export function proxyPreferences(port: number) {
  return {
    'network.proxy.type': 1,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
  };
}
