import { useEffect } from 'react';

const leadsAway = (target: EventTarget | null): boolean => {
  const link = target instanceof Element ? target.closest('a[href]') : null;
  if (!(link instanceof HTMLAnchorElement) || link.target === '_blank') {
    return false;
  }
  const { origin, pathname } = new URL(link.href);
  return origin !== location.origin || pathname !== location.pathname;
};

/**
 * Asks before a page with unfinished text is left: by the browser when the tab
 * is closed or reloaded, by us when a link is followed. Backstage's router has
 * no hook for that, so clicks are looked at before it sees them.
 */
export function useLeaveGuard(active: boolean, question: string) {
  useEffect(() => {
    if (!active) return undefined;
    const onUnload = (event: BeforeUnloadEvent) => {
      event.preventDefault();
    };
    const onClick = (event: MouseEvent) => {
      const plain =
        event.button === 0 &&
        !event.metaKey &&
        !event.ctrlKey &&
        !event.shiftKey;
      if (!plain || !leadsAway(event.target)) return;
      if (!window.confirm(question)) {
        event.preventDefault();
        event.stopPropagation();
      }
    };
    window.addEventListener('beforeunload', onUnload);
    document.addEventListener('click', onClick, true);
    return () => {
      window.removeEventListener('beforeunload', onUnload);
      document.removeEventListener('click', onClick, true);
    };
  }, [active, question]);
}
