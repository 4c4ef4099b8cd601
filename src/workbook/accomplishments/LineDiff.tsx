import { memo, useEffect, useState } from 'react';

interface Piece {
  text: string;
  kind: 'same' | 'gone' | 'new';
}

interface LineDiffProps {
  before: string;
  after: string;
}

/** A line as it was and as it is, word by word. The library that compares comes when there is something to compare. */
export const LineDiff = memo(function LineDiff({ before, after }: LineDiffProps) {
  const [pieces, setPieces] = useState<readonly Piece[]>([]);
  const isNeeded = before.trim() !== '' && after.trim() !== '' && before.trim() !== after.trim();
  useEffect(() => {
    if (!isNeeded) return;
    let isCurrent = true;
    // After a pause: while somebody types, nobody compares.
    const timer = setTimeout(() => {
      void import('diff').then(({ diffWords }) => {
        if (!isCurrent) return;
        setPieces(
          diffWords(before.trim(), after.trim()).map(({ value, added, removed }) => ({
            text: value,
            kind: added ? 'new' : removed ? 'gone' : 'same',
          })),
        );
      });
    }, 400);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [before, after, isNeeded]);

  if (!isNeeded || pieces.length === 0) return null;
  return (
    <p className="line-diff" dir="auto">
      <b>Before and after: </b>
      {pieces.map(({ text, kind }, index) =>
        kind === 'same' ? (
          <span key={index}>{text}</span>
        ) : kind === 'gone' ? (
          <del key={index}>{text}</del>
        ) : (
          <ins key={index}>{text}</ins>
        ),
      )}
    </p>
  );
});
