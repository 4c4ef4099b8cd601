// @vitest-environment happy-dom
import { act, useState, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CheckboxField } from './CheckboxField.tsx';
import { ChoiceField } from './ChoiceField.tsx';
import { DateField } from './DateField.tsx';
import { LockedContext } from './field-parts.tsx';
import { MoneyField } from './MoneyField.tsx';
import { SelectField } from './SelectField.tsx';
import { TextField } from './TextField.tsx';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

let root: Root;
let place: HTMLElement;

beforeEach(() => {
  place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
});
afterEach(() => {
  act(() => root.unmount());
  place.remove();
});

const draw = (node: ReactNode) => act(() => root.render(node));
const find = <E extends Element = HTMLInputElement>(selector: string) => place.querySelector<E>(selector)!;
const textOf = (selector: string) => find<HTMLElement>(selector).textContent;

/** Types as a browser does: React listens to `input`, and looks whether the value really changed. */
function type(selector: string, text: string, validity: Partial<ValidityState> = {}) {
  const field = find(selector);
  Object.defineProperty(field, 'validity', { value: { badInput: false, ...validity }, configurable: true });
  const prototype = Object.getPrototypeOf(field) as object;
  act(() => {
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
const leave = (selector: string) => {
  act(() => {
    find(selector).dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
  });
};

function DateHost({ start, onKept }: { start: string | null; onKept(value: string | null): void }) {
  const [value, setValue] = useState(start);
  const keep = (next: string | null) => {
    setValue(next);
    onKept(next);
  };
  return <DateField id="day" label="Day" hint="On the letter." value={value} onChange={keep} />;
}

function MoneyHost({
  start,
  canBeNegative,
  onKept,
}: {
  start: number | null;
  canBeNegative?: boolean;
  onKept(value: number | null): void;
}) {
  const [value, setValue] = useState(start);
  const keep = (next: number | null) => {
    setValue(next);
    onKept(next);
  };
  return <MoneyField id="sum" label="Sum" value={value} onChange={keep} canBeNegative={canBeNegative} />;
}

describe('every field', () => {
  const nothing = () => undefined;
  const fields: [string, (error?: string) => ReactNode][] = [
    ['text', (error) => <TextField id="f" label="Name" hint="Hint." error={error} value="" onChange={nothing} />],
    [
      'lines',
      (error) => <TextField id="f" label="Name" hint="Hint." error={error} value="" onChange={nothing} multiline />,
    ],
    ['day', (error) => <DateField id="f" label="Name" hint="Hint." error={error} value={null} onChange={nothing} />],
    ['money', (error) => <MoneyField id="f" label="Name" hint="Hint." error={error} value={null} onChange={nothing} />],
    [
      'list',
      (error) => (
        <SelectField id="f" label="Name" hint="Hint." error={error} value={null} options={[]} onChange={nothing} />
      ),
    ],
  ];

  it.each(fields)('%s: label, hint and error are tied to it', (_, make) => {
    draw(make('Look again.'));
    expect(find<HTMLLabelElement>('label').htmlFor).toBe('f');
    expect(find('#f').getAttribute('aria-describedby')).toBe('f-error f-hint');
    expect(find('#f').getAttribute('aria-invalid')).toBe('true');
    expect(textOf('#f-error')).toBe('Look again.');
    expect(textOf('#f-hint')).toBe('Hint.');
  });

  it.each(fields)('%s: without an error it is not called invalid, and the live region waits', (_, make) => {
    draw(make());
    expect(find('#f').hasAttribute('aria-invalid')).toBe(false);
    expect(find('#f').getAttribute('aria-describedby')).toBe('f-hint');
    expect(find('#f-error').getAttribute('aria-live')).toBe('polite');
  });

  it.each(fields)('%s: waits while the exercise is locked', (_, make) => {
    draw(<LockedContext value={true}>{make()}</LockedContext>);
    const field = find('#f');
    expect(field.readOnly || field.disabled).toBe(true);
  });

  it.each(fields)('%s: is drawn on the server too', (_, make) => {
    expect(renderToString(make())).toContain('id="f"');
  });
});

describe('DateField', () => {
  it('keeps a day, says it in words, and can be emptied', () => {
    const kept = vi.fn();
    draw(<DateHost start={null} onKept={kept} />);
    type('#day', '2026-02-03');
    expect(kept).toHaveBeenLastCalledWith('2026-02-03');
    expect(textOf('.field-echo')).toBe('Tuesday, February 3, 2026');
    type('#day', '');
    expect(kept).toHaveBeenLastCalledWith(null);
  });

  it('a day that does not exist does not wipe the one that was kept', () => {
    const kept = vi.fn();
    draw(<DateHost start="2026-02-03" onKept={kept} />);
    type('#day', '', { badInput: true });
    expect(kept).not.toHaveBeenCalled();
    expect(textOf('#day-error')).toContain('not on the calendar');
    expect(textOf('#day-error')).toContain('Tuesday, February 3, 2026');
  });

  it('a half-typed first day is spoken of when the field is left', () => {
    const kept = vi.fn();
    draw(<DateHost start={null} onKept={kept} />);
    Object.defineProperty(find('#day'), 'validity', { value: { badInput: true }, configurable: true });
    leave('#day');
    expect(textOf('#day-error')).toContain('not on the calendar');
    expect(kept).not.toHaveBeenCalled();
  });

  it('a day that changes elsewhere ends the complaint', () => {
    draw(<DateField id="day" label="Day" value="2026-02-03" onChange={() => undefined} />);
    type('#day', '', { badInput: true });
    expect(textOf('#day-error')).not.toBe('');
    draw(<DateField id="day" label="Day" value="2026-02-10" onChange={() => undefined} />);
    expect([find('#day').value, textOf('#day-error')]).toEqual(['2026-02-10', '']);
  });

  it('[S12] cannot be opened before somebody listens to it', () => {
    expect(renderToString(<DateField id="day" label="Day" value={null} onChange={() => undefined} />)).toContain(
      'disabled',
    );
  });

  it('a kept text that is no day is shown, and can be mended', () => {
    const kept = vi.fn();
    draw(<DateHost start="2026-02-31" onKept={kept} />);
    expect([find('#day').type, find('#day').value]).toEqual(['text', '2026-02-31']);
    expect(textOf('.field-echo')).toBe('');
    type('#day', '2026-02-28');
    expect(kept).toHaveBeenLastCalledWith('2026-02-28');
    expect(find('#day').type).toBe('date');
  });
});

describe('MoneyField', () => {
  it('keeps whole dollars and writes them with commas once the field is left', () => {
    const kept = vi.fn();
    draw(<MoneyHost start={null} onKept={kept} />);
    type('#sum', '$1310.40');
    expect(kept).toHaveBeenLastCalledWith(1310);
    expect(find('#sum').value).toBe('$1310.40');
    leave('#sum');
    expect(find('#sum').value).toBe('1,310');
  });

  it('empty means not known yet, and zero means zero', () => {
    const kept = vi.fn();
    draw(<MoneyHost start={5} onKept={kept} />);
    type('#sum', '');
    expect(kept).toHaveBeenLastCalledWith(null);
    type('#sum', '0');
    expect(kept).toHaveBeenLastCalledWith(0);
  });

  it('words stay on the screen and the last sum stays kept', () => {
    const kept = vi.fn();
    draw(<MoneyHost start={1310} onKept={kept} />);
    type('#sum', 'about 900');
    leave('#sum');
    expect(kept).not.toHaveBeenCalled();
    expect(find('#sum').value).toBe('about 900');
    expect(textOf('#sum-error')).toBe('Numbers only, please. Until then it counts as $1,310.');
  });

  it('takes a minus sign only where an account may be overdrawn', () => {
    const kept = vi.fn();
    draw(<MoneyHost start={null} onKept={kept} />);
    type('#sum', '-40');
    expect(kept).not.toHaveBeenCalled();
    draw(<MoneyHost key="overdrawn" start={null} canBeNegative onKept={kept} />);
    type('#sum', '-40');
    expect(kept).toHaveBeenLastCalledWith(-40);
  });
});

describe('choosing and ticking', () => {
  const options = [
    { value: 'a', label: 'A' },
    { value: 'b', label: 'B' },
  ] as const;

  it('a choice gives its value and has one name for all its buttons', () => {
    const onChange = vi.fn();
    draw(<ChoiceField id="c" legend="Which?" hint="One." options={options} value={null} onChange={onChange} />);
    act(() => find('#c-b').click());
    expect(onChange).toHaveBeenCalledWith('b');
    expect(textOf('legend')).toBe('Which?');
    expect(new Set([...place.querySelectorAll('input')].map((input) => input.name))).toEqual(new Set(['c']));
    expect(find('fieldset').getAttribute('aria-describedby')).toBe('c-hint');
  });

  it('a list can be set back to nothing', () => {
    const onChange = vi.fn();
    draw(<SelectField id="s" label="State" options={options} value="b" onChange={onChange} />);
    const list = find<HTMLSelectElement>('#s');
    act(() => {
      list.value = '';
      list.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(onChange).toHaveBeenCalledWith(null);
  });

  it('a box is named by its label alone and described by its hint', () => {
    const onChange = vi.fn();
    draw(<CheckboxField id="k" label="Done" hint="Why." checked={false} onChange={onChange} />);
    const box = find('#k');
    expect(textOf(`#${box.getAttribute('aria-labelledby')}`)).toBe('Done');
    expect(box.getAttribute('aria-describedby')).toBe('k-hint');
    act(() => box.click());
    expect(onChange).toHaveBeenCalledWith(true);
  });
});
