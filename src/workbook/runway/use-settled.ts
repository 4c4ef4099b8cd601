import { useEffect, useRef, useState } from 'react';

/** Long enough for a sum to be typed to its end: "1", "14", "145" and "1456" are not four announcements. */
const SETTLE_MS = 1500;

/**
 * Gives a text once it has not changed for a while, and nothing for the one that was there first: for a live region, which
 * should say what came of typing and not what was on the page anyway.
 */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState('');
  const first = useRef(text);
  useEffect(() => {
    if (text === first.current) return;
    const timer = setTimeout(() => {
      first.current = '';
      setSettled(text);
    }, SETTLE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
