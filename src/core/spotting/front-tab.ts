/** The tab in front, as far as the extension may know it. */
export type FrontTab = {
  /** The address, where the click on the toolbar grants it; it stays in the page that asked. */
  address: string | undefined;
  /**
   * The service by its id, as the content script tells it, or as it told last where its page is busy;
   * null is a page of none that we know; undefined, where no content script runs.
   */
  service: string | null | undefined;
};
