import { firstCalls } from './first-calls.ts';
import { PartHeading, type HeadingLevel } from './PartHeading.tsx';

/** The calls to make before any sums when the money is short, in their order. */
export function FirstCalls({ level }: { level: HeadingLevel }) {
  return (
    <div className="exercise-note runway-calls">
      <PartHeading level={level}>The first calls to make</PartHeading>
      <p>With less than four weeks, call before you count any further. None of these calls needs exact numbers.</p>
      <ol>
        {firstCalls.map(({ who, what, links }) => (
          <li key={who}>
            <b>{who}.</b> {what}
            {links.length > 0 ? (
              <span className="runway-call-links">
                {links.map(({ href, text }) => (
                  <a key={href} href={href} rel="noreferrer">
                    {text}
                  </a>
                ))}
              </span>
            ) : null}
          </li>
        ))}
      </ol>
    </div>
  );
}
