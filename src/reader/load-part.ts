import { sayNotLoaded } from './say-not-loaded.ts';

/** A part of the page that comes with the first use of it, and stays. */
export interface Part<T> {
  /** Whether it has come. */
  readonly isThere: boolean;
  /** Does something with it, now or when it has come; where it can't be had a sentence says so, and the next use tries again. */
  use(act: (part: T) => void): void;
}

/**
 * @param load imports the part's code
 * @param open builds the part, once
 */
export function loadPart<M, T>(load: () => Promise<M>, open: (module: M) => Promise<T>): Part<T> {
  let opened: Promise<T> | undefined;
  let isThere = false;
  const use = async (act: (part: T) => void) => {
    if (!opened) {
      let module: M;
      try {
        module = await load();
      } catch {
        return sayNotLoaded();
      }
      // Two uses may have waited for the same code.
      opened ??= open(module);
    }
    const part = await opened;
    isThere = true;
    act(part);
  };
  return {
    get isThere() {
      return isThere;
    },
    use: (act) => void use(act),
  };
}
