import type { ComponentType } from 'preact';
import type { ViewName, ViewProps } from './view-props';

/** Loads a view when it is wanted: what is pressed by few is not paid for by all. */
export const views: Record<ViewName, () => Promise<ComponentType<ViewProps>>> = {
  all: async () => (await import('./all-view')).AllView,
  filters: async () => (await import('./filters-view')).FiltersView,
  more: async () => (await import('./more-view')).MoreView,
  needs: async () => (await import('./needs-view')).NeedsView,
  news: async () => (await import('./news-view')).NewsView,
  'take-along': async () => (await import('./take-along-view')).TakeAlongView,
  town: async () => (await import('./town-view')).TownView,
  why: async () => (await import('./why-view')).WhyView,
};
