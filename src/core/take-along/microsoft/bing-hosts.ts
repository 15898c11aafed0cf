/** The hosts of Bing: its maps, its search and its translator share them. */
export const bingHosts = '(?:(?:www|cn|m|maps)\\.)?bing\\.com';
