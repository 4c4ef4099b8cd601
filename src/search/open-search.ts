/**
 * The only script of the search that every page carries. The link to the search page opens a dialog instead; what that
 * needs is loaded when it is opened. Ctrl or Cmd and K opens it too, unless a field has the focus.
 *
 * @param link the link in the page's header
 */
export function upgradeSearchLink(link: HTMLAnchorElement): void {
  const open = (event: Event): void => {
    event.preventDefault();
    import('./search-dialog.ts').then(
      ({ openSearchDialog }) => openSearchDialog(),
      // Offline and not kept: the search page may be.
      () => location.assign(link.href),
    );
  };
  link.addEventListener('click', (event) => {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) open(event);
  });
  addEventListener('keydown', (event) => {
    const field = (event.target as Element).closest?.('input,textarea,select,[contenteditable]');
    if (
      event.key.toLowerCase() === 'k' &&
      event.ctrlKey !== event.metaKey &&
      !event.altKey &&
      !event.shiftKey &&
      !field
    )
      open(event);
  });
}
