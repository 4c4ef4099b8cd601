/** A browser as the tests of three engines use it: as little as all of them can do. */
export interface EnginePage {
  goto(address: string): Promise<void>;
  reload(): Promise<void>;
  /** Runs the text of a function's body in the page and gives what it returns, as JSON. */
  run<T>(body: string, ...args: unknown[]): Promise<T>;
  /** Clicks the first element that matches. */
  click(selector: string): Promise<void>;
  /** Types into a field, key by key. */
  type(selector: string, text: string): Promise<void>;
  /** Chooses a file in a file field. */
  choose(selector: string, path: string): Promise<void>;
}

export interface Engine {
  /** What it calls itself. */
  version: string;
  newPage(width: number): Promise<EnginePage>;
  close(): Promise<void>;
}

/** Waits until something in the page is true; throws with what was waited for. */
export async function until(page: EnginePage, body: string, what: string, ms = 30_000): Promise<void> {
  const end = Date.now() + ms;
  for (;;) {
    if (await page.run<boolean>(body).catch(() => false)) return;
    if (Date.now() > end) throw new Error(`Waited ${ms} ms for: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
}
