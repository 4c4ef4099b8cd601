import { useSyncExternalStore } from 'react';
import { readToday, type CalendarDay } from './calendar-day.ts';

/** A page stays open overnight: the day is looked at again whenever the reader comes back to it. */
function subscribeToReturns(listener: () => void): () => void {
  document.addEventListener('visibilitychange', listener);
  window.addEventListener('pageshow', listener);
  return () => {
    document.removeEventListener('visibilitychange', listener);
    window.removeEventListener('pageshow', listener);
  };
}

/** Gives the reader's own day, or null on the server and during hydration, where the day of the build would be a lie. */
export function useToday(): CalendarDay | null {
  return useSyncExternalStore(
    subscribeToReturns,
    () => readToday(new Date()),
    () => null,
  );
}
