import { CheckboxField } from '#workbook/shell/CheckboxField.tsx';
import { checklist } from './checklist.ts';

interface ChecklistProps {
  ticks: Readonly<Record<string, boolean>>;
  onTick(id: string, isTicked: boolean): void;
}

/** The first week's list, to tick. In the order in which waiting hurts; nothing is counted. */
export function Checklist({ ticks, onTick }: ChecklistProps) {
  return (
    <fieldset className="field-group">
      <legend>The list</legend>
      {checklist.map((item) => (
        <div className="week-item" key={item.id}>
          <CheckboxField
            id={`first-week-tick-${item.id}`}
            label={item.text}
            hint={item.hint}
            checked={ticks[item.id] === true}
            onChange={(isTicked) => onTick(item.id, isTicked)}
          />
          {item.page ? (
            <p className="week-page">
              <a href={item.page.href}>{item.page.text}</a>
            </p>
          ) : null}
        </div>
      ))}
      <p className="exercise-small">The first two are for now. The others keep until tomorrow.</p>
    </fieldset>
  );
}
