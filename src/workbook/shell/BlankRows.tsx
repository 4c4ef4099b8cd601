interface BlankRowsProps {
  count: number;
  /** What is asked of each thing; without it there are only lines. */
  questions?: readonly string[] | undefined;
}

/** Empty lines to write on, for a list in which nothing stands yet; each thing with its questions, where it has any. */
export function BlankRows({ count, questions }: BlankRowsProps) {
  return Array.from({ length: count }, (_, index) =>
    questions === undefined ? (
      <span className="blank-line" key={index} />
    ) : (
      <dl className="blank-rows blank-thing" key={index}>
        {questions.map((question) => (
          <div key={question}>
            <dt>{question}</dt>
            <dd>
              <span className="blank-line" />
            </dd>
          </div>
        ))}
      </dl>
    ),
  );
}
