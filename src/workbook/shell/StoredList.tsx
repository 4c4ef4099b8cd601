import { useState } from 'react';
import { bringBackAside, removeAside } from '#storage/bring-back.ts';
import type { StoredItem } from '#storage/list-stored.ts';
import { describeFailure, littleRoomSentence } from '#storage/sentences.ts';
import { describeData } from './describe-data.ts';
import { formatMoment, formatSize } from './format-stored.ts';
import { Outcome, PanelPart, type PanelPartProps } from './PanelPart.tsx';
import { saveTextFile } from './save-text-file.ts';

/** Everything kept here, readable and with its size: nothing is hidden from the one who wrote it. */
export function StoredList({ view, onChange }: PanelPartProps) {
  const [outcome, setOutcome] = useState('');
  const { items, bytes, shareOfRoom } = view.stored;
  return (
    <PanelPart name="stored" title="What is kept here">
      <p data-stored-count={items.length}>
        {items.length === 0
          ? 'Nothing that you wrote is kept here.'
          : `Together ${formatSize(bytes)}. Open one to read it.`}
      </p>
      {shareOfRoom > 0.6 && <p className="storage-notice storage-notice--bad">{littleRoomSentence}</p>}
      {groupLong(items).map((group) =>
        group.length === 1 ? (
          <StoredEntry key={group[0]!.key} item={group[0]!} onDone={setOutcome} onChange={onChange} />
        ) : (
          <StoredGroup key={group[0]!.key} items={group} onDone={setOutcome} onChange={onChange} />
        ),
      )}
      <Outcome text={outcome} />
    </PanelPart>
  );
}

/** More than so many records of one kind stand folded under one line: a list of hundreds hides what else is there. */
const longestList = 30;

/** Items in their order, those of a kind with very many of them together. */
function groupLong(items: readonly StoredItem[]): StoredItem[][] {
  const groups: StoredItem[][] = [];
  const long = new Map<string, StoredItem[]>();
  const counts = new Map<string, number>();
  for (const { kind } of items) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  for (const item of items) {
    const isLong = item.standing === 'readable' && (counts.get(item.kind) ?? 0) > longestList;
    const group = isLong ? long.get(item.kind) : undefined;
    if (group) group.push(item);
    else {
      const begun = [item];
      if (isLong) long.set(item.kind, begun);
      groups.push(begun);
    }
  }
  return groups;
}

/** Many records of one kind: their number and size, and each of them when it is opened. */
function StoredGroup({
  items,
  onDone,
  onChange,
}: {
  items: readonly StoredItem[];
  onDone(sentence: string): void;
  onChange(): void;
}) {
  const [isOpen, setIsOpen] = useState(false);
  const bytes = items.reduce((sum, item) => sum + item.bytes, 0);
  return (
    <details className="storage-item" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>
        {items[0]!.title}: {items.length.toLocaleString('en-US')}, {formatSize(bytes)}
      </summary>
      {isOpen && items.map((item) => <StoredEntry key={item.key} item={item} onDone={onDone} onChange={onChange} />)}
    </details>
  );
}

interface StoredEntryProps {
  item: StoredItem;
  onDone(sentence: string): void;
  onChange(): void;
}

function StoredEntry({ item, onDone, onChange }: StoredEntryProps) {
  const isReadable = item.standing === 'readable' || item.canComeBack;
  return (
    <details className="storage-item" data-standing={item.standing}>
      <summary>
        {nameItem(item)}, {item.standing === 'aside' ? 'moved aside' : 'kept'} {formatMoment(item.at)},{' '}
        {formatSize(item.bytes)}
      </summary>
      {/* By keyboard a long text scrolls only if it can be reached. */}
      <pre tabIndex={0} role="group" aria-label={`Text of ${nameItem(item)}`}>
        {isReadable ? describeData(item.data).join('\n') : item.text}
      </pre>
      {item.standing === 'aside' && <AsideActions item={item} onDone={onDone} onChange={onChange} />}
    </details>
  );
}

function AsideActions({ item, onDone, onChange }: StoredEntryProps) {
  const [isAsking, setIsAsking] = useState(false);
  function bringBack(): void {
    const result = bringBackAside(item.key);
    onDone(result.ok ? 'It is back in its page. What was there is kept aside now.' : describeFailure(result.reason));
    onChange();
  }
  function remove(): void {
    removeAside(item.key);
    onDone('It is removed.');
    onChange();
  }
  return (
    <p className="storage-actions">
      <button
        type="button"
        className="button"
        onClick={() => saveTextFile(`kept-aside-${item.kind}.txt`, item.text, 'text/plain')}
      >
        Save it as a file
      </button>
      {item.canComeBack && (
        <button type="button" className="button" onClick={bringBack}>
          Use this one instead
        </button>
      )}
      {isAsking ? (
        <>
          <button type="button" className="button" onClick={remove}>
            Yes, remove it for good
          </button>
          <button type="button" className="quiet" onClick={() => setIsAsking(false)}>
            No, leave it
          </button>
        </>
      ) : (
        <button type="button" className="quiet" onClick={() => setIsAsking(true)}>
          Remove it
        </button>
      )}
    </p>
  );
}

function nameItem({ title, id, standing, isPrivate }: StoredItem): string {
  const name = id === 'main' ? title : `${title} (${id})`;
  if (isPrivate) return `${name}, private`;
  if (standing === 'unreadable') return `${name}, not readable here`;
  return standing === 'newer' ? `${name}, from a newer version` : name;
}
