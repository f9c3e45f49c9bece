import { useCallback, useEffect, useRef, useState } from 'react';

/** The link that a click would follow away from this page. */
function linkAway(event: MouseEvent): HTMLAnchorElement | undefined {
  const plain =
    event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey;
  const { target } = event;
  const link = target instanceof Element ? target.closest('a[href]') : null;
  if (!plain || !(link instanceof HTMLAnchorElement)) return undefined;
  if (link.target === '_blank') return undefined;
  const { origin, pathname } = new URL(link.href);
  const stays =
    origin === window.location.origin && pathname === window.location.pathname;
  return stays ? undefined : link;
}

/**
 * Holds a page with unfinished text: the browser asks when the tab is closed or
 * reloaded, and a link that is followed waits for an answer. Backstage's router
 * has no hook for that, so clicks are looked at before it sees them.
 */
export function useLeaveGuard(active: boolean) {
  const [held, setHeld] = useState<HTMLAnchorElement>();
  const allowed = useRef(false);
  useEffect(() => {
    if (!active) return undefined;
    const onUnload = (event: BeforeUnloadEvent) => event.preventDefault();
    const onClick = (event: MouseEvent) => {
      const link = allowed.current ? undefined : linkAway(event);
      if (!link) return;
      event.preventDefault();
      event.stopPropagation();
      setHeld(link);
    };
    window.addEventListener('beforeunload', onUnload);
    document.addEventListener('click', onClick, true);
    return () => {
      window.removeEventListener('beforeunload', onUnload);
      document.removeEventListener('click', onClick, true);
    };
  }, [active]);
  const stay = useCallback(() => setHeld(undefined), []);
  const leave = useCallback(() => {
    // The same click again, so that the router follows the link as it would have.
    allowed.current = true;
    held?.click();
    allowed.current = false;
    setHeld(undefined);
  }, [held]);
  return { asking: held !== undefined, stay, leave };
}
