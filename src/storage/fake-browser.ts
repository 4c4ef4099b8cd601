/*
 * A browser for tests: one device storage that all tabs share, a session storage for each tab, storage events to the
 * other tabs, Web Locks and a BroadcastChannel, with every fault that real life brings. Only tests import this.
 */
import type { StorageArea, StorageEngine } from './browser-storage.ts';
import type { PageEvent, TabChannel, TabEnvironment, TabLocks, TabMessage } from './tab-environment.ts';

export interface Faults {
  /** Access itself throws, as where cookies are blocked. */
  isBlocked?: boolean;
  throwsOnRead?: boolean;
  throwsOnWrite?: boolean;
  /** Writing works this often, and then throws. */
  writesLeft?: number;
  /** Characters that fit, keys included. */
  room?: number;
}

function throwAs(name: string): never {
  throw new DOMException(`fake ${name}`, name);
}

/** One storage with faults that can be changed while it is used. */
export class FakeArea implements StorageArea {
  readonly texts = new Map<string, string>();
  faults: Faults = {};
  /** How often something was written, whether it worked or not. */
  writeCount = 0;
  onChange: (key: string, newValue: string | null) => void = () => {};

  get length(): number {
    if (this.faults.isBlocked === true) throwAs('SecurityError');
    return this.texts.size;
  }

  key(index: number): string | null {
    return [...this.texts.keys()][index] ?? null;
  }

  getItem(key: string): string | null {
    if (this.faults.isBlocked === true || this.faults.throwsOnRead === true) throwAs('SecurityError');
    return this.texts.get(key) ?? null;
  }

  setItem(key: string, text: string): void {
    this.writeCount += 1;
    const { isBlocked, throwsOnWrite, writesLeft, room } = this.faults;
    if (isBlocked === true) throwAs('SecurityError');
    if (throwsOnWrite === true || writesLeft === 0) throw new Error('fake fault');
    if (writesLeft !== undefined) this.faults.writesLeft = writesLeft - 1;
    const others = [...this.texts].reduce(
      (sum, [name, value]) => sum + (name === key ? 0 : name.length + value.length),
      0,
    );
    if (room !== undefined && others + key.length + text.length > room) throwAs('QuotaExceededError');
    if (this.texts.get(key) === text) return;
    this.texts.set(key, text);
    this.onChange(key, text);
  }

  removeItem(key: string): void {
    if (this.faults.isBlocked === true) throwAs('SecurityError');
    if (this.texts.delete(key)) this.onChange(key, null);
  }
}

interface Waiting {
  grant(): void;
  fail(error: DOMException): void;
}

/** Web Locks between the tabs of one fake browser. */
class FakeLocks implements TabLocks {
  readonly #holders = new Map<string, Waiting>();
  readonly #lines = new Map<string, Waiting[]>();

  request(
    name: string,
    options: { ifAvailable?: boolean; steal?: boolean; signal?: AbortSignal },
    granted: (lock: unknown) => Promise<void> | undefined,
  ): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const request: Waiting = {
        fail: reject,
        grant: () => {
          this.#holders.set(name, request);
          queueMicrotask(() => {
            void Promise.resolve(granted({ name })).then(() => {
              resolve(undefined);
              if (this.#holders.get(name) === request) this.#next(name);
            });
          });
        },
      };
      if (options.steal === true) {
        this.#holders.get(name)?.fail(new DOMException('stolen', 'AbortError'));
        request.grant();
      } else if (!this.#holders.has(name)) {
        request.grant();
      } else if (options.ifAvailable === true) {
        queueMicrotask(() => void Promise.resolve(granted(null)).then(resolve));
      } else {
        const line = this.#lines.get(name) ?? [];
        this.#lines.set(name, [...line, request]);
        options.signal?.addEventListener('abort', () => {
          this.#lines.set(
            name,
            (this.#lines.get(name) ?? []).filter((other) => other !== request),
          );
          reject(new DOMException('aborted', 'AbortError'));
        });
      }
    });
  }

  #next(name: string): void {
    this.#holders.delete(name);
    const [first, ...rest] = this.#lines.get(name) ?? [];
    this.#lines.set(name, rest);
    first?.grant();
  }
}

export interface FakeTab extends TabEnvironment {
  readonly session: FakeArea;
  /** Fires an event of the page; false when it was prevented (beforeunload). */
  fire(type: PageEvent, fields?: object): boolean;
  hide(): void;
  show(): void;
}

export interface FakeBrowser {
  readonly device: FakeArea;
  openTab(options?: { hasNoLocks?: boolean; hasNoChannel?: boolean; isDeaf?: boolean }): FakeTab;
}

/** Makes a browser with nothing in it. News travels between its tabs in microtasks: `await settle()`. */
export function createFakeBrowser(): FakeBrowser {
  const locks = new FakeLocks();
  const tabs = new Set<FakeTab>();
  const channels = new Set<{ hear(message: TabMessage): void }>();
  const device = new FakeArea();
  let writingTab: FakeTab | undefined;

  device.onChange = (key, newValue) => {
    for (const tab of tabs) {
      if (tab !== writingTab) queueMicrotask(() => tab.fire('storage', { key, newValue }));
    }
  };

  /** The shared storage as one tab sees it: a tab gets no events of its own writes. */
  function viewOf(tab: () => FakeTab): StorageArea {
    const as = <T>(act: () => T): T => {
      writingTab = tab();
      try {
        return act();
      } finally {
        writingTab = undefined;
      }
    };
    return {
      get length() {
        return device.length;
      },
      key: (index) => device.key(index),
      getItem: (key) => device.getItem(key),
      setItem: (key, text) => as(() => device.setItem(key, text)),
      removeItem: (key) => as(() => device.removeItem(key)),
    };
  }

  function openChannel(): TabChannel {
    const listeners: ((event: { data: unknown }) => void)[] = [];
    const channel = {
      hear: (message: TabMessage) => {
        for (const listener of listeners) listener({ data: structuredClone(message) });
      },
    };
    channels.add(channel);
    return {
      postMessage(message) {
        for (const other of channels) {
          if (other !== channel) queueMicrotask(() => channels.has(other) && other.hear(message));
        }
      },
      addEventListener: (_type, listener) => listeners.push(listener),
      close: () => channels.delete(channel),
    };
  }

  return {
    device,
    openTab({ hasNoLocks = false, hasNoChannel = false, isDeaf = false } = {}) {
      const page = new EventTarget();
      const session = new FakeArea();
      let isHidden = false;
      // No news reaches a page in the back/forward cache.
      let isAway = false;
      const engine: StorageEngine = { device: viewOf(() => tab), tab: session };
      const tab: FakeTab = {
        session,
        engine,
        locks: hasNoLocks ? null : locks,
        openChannel: () => (hasNoChannel ? null : openChannel()),
        listen(type, listener) {
          page.addEventListener(type, listener);
          return () => page.removeEventListener(type, listener);
        },
        isHidden: () => isHidden,
        fire(type, fields = {}) {
          if (type === 'pageshow') isAway = false;
          if (type === 'storage' && (isDeaf || isAway)) return true;
          const isFine = page.dispatchEvent(Object.assign(new Event(type, { cancelable: true }), fields));
          if (type === 'pagehide') isAway = true;
          return isFine;
        },
        hide() {
          isHidden = true;
          tab.fire('visibilitychange');
        },
        show() {
          isHidden = false;
          tab.fire('visibilitychange');
        },
      };
      tabs.add(tab);
      return tab;
    },
  };
}

/** Waits until news between the tabs has arrived. Works with fake timers too. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 30; turn += 1) await Promise.resolve();
}
