import { layOutMap, type MapLine, type MapPerson } from './map-layout.ts';

interface NetworkMapProps {
  people: readonly MapPerson[];
  /** What the first dot is called: the reader, or Bob. */
  center: string;
  /** What the figure is called. */
  caption: string;
}

/** Pixels of the screen: the drawing does not scale, so that its letters stay as large as the page's. */
const [lineHeight, firstStep, widestStep, room] = [36, 12, 30, 170];

/**
 * Who led to whom, drawn as a chart that grows down and to the side, and beside it the same as a list, for those who listen. The drawing is
 * as high as there are people, and narrow enough for a telephone.
 */
export function NetworkMap({ people, center, caption }: NetworkMapProps) {
  const lines = layOutMap(people);
  const deepest = Math.max(1, ...lines.map(({ depth }) => depth));
  const step = Math.min(widestStep, room / deepest);
  const x = (depth: number) => firstStep + depth * step;
  const y = (index: number) => lineHeight * (index + 1.5);
  return (
    <figure className="network-map">
      <svg width="100%" height={lineHeight * (lines.length + 1)} aria-hidden="true" focusable="false">
        {lines.map(({ depth, from, id }, index) => {
          const [x0, y0] = [x(depth - 1), from === null ? lineHeight / 2 : y(from)];
          const [x1, y1] = [x(depth), y(index)];
          const bend = Math.min(14, step);
          return (
            <path
              key={id}
              className="network-stroke"
              d={`M${String(x0)} ${String(y0)}V${String(y1 - bend)}Q${String(x0)} ${String(y1)} ${String(x0 + bend)} ${String(y1)}H${String(x1)}`}
            />
          );
        })}
        <Dot x={firstStep} y={lineHeight / 2} name={center} isCenter />
        {lines.map(({ id, name, depth }, index) => (
          <Dot key={id} x={x(depth)} y={y(index)} name={name} />
        ))}
      </svg>
      <div className="visually-hidden">
        <MapList lines={lines} center={center} />
      </div>
      <figcaption>{caption}</figcaption>
    </figure>
  );
}

function Dot({ x, y, name, isCenter = false }: { x: number; y: number; name: string; isCenter?: boolean }) {
  return (
    <>
      <circle className={isCenter ? 'network-dot is-center' : 'network-dot'} cx={x} cy={y} r={isCenter ? 7 : 5} />
      <text className="network-name" x={x + 14} y={y + 5}>
        {name}
      </text>
    </>
  );
}

/** The same in words. A list in a list would read its depth aloud at every turn; a sentence says it once. */
function MapList({ lines, center }: { lines: readonly MapLine[]; center: string }) {
  return (
    <ul>
      {lines.map(({ id, name, from, closesCircle }) => (
        <li key={id}>
          <bdi>{name}</bdi>, {from === null ? `known to ${center}` : `named by ${lines[from]!.name}`}
          {closesCircle ? ' (the names lead round in a circle here)' : ''}
        </li>
      ))}
    </ul>
  );
}
