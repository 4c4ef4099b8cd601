import { clean, composeHandout, crisisLine, handoutTitle, splitLines, type Handout } from './handout.ts';
import type { QrDrawing } from '#exports/qr.ts';

interface PaperProps {
  address: string;
  qr: QrDrawing;
}

/** The code, with the address in words beneath it, so that one can compare. */
function QrCode({ address, qr }: PaperProps) {
  return (
    <figure className="handout-qr">
      <svg
        viewBox={`0 0 ${String(qr.size)} ${String(qr.size)}`}
        role="img"
        aria-label={`QR code of ${address}`}
        shapeRendering="crispEdges"
      >
        <rect className="qr-light" width={qr.size} height={qr.size} />
        <path className="qr-dark" d={qr.path} />
      </svg>
      <figcaption>{address.replace(/^https?:\/\//, '')}</figcaption>
    </figure>
  );
}

/** One letter: a sheet of paper for one pair of hands. */
export function HandoutLetter({
  handout,
  paper,
  address,
  qr,
}: PaperProps & { handout: Handout; paper: 'letter' | 'a4' }) {
  const name = clean(handout.name);
  return (
    <article className={`handout-letter is-${paper}`}>
      <h3>{handoutTitle}</h3>
      {name === '' ? null : (
        <p className="handout-name">
          <bdi>{name}</bdi>
        </p>
      )}
      {splitLines(handout.note).map((line, index) => (
        <p className="handout-note" dir="auto" key={`${String(index)} ${line}`}>
          {line}
        </p>
      ))}
      <div className="handout-sides">
        <div>
          {composeHandout(handout).map(({ title, lines }) => (
            <section key={title}>
              <h4>{title}</h4>
              <ul>
                {lines.map((line) => (
                  <li dir="auto" key={line}>
                    {line}
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
        <QrCode address={address} qr={qr} />
      </div>
      <p className="handout-foot">{crisisLine}</p>
    </article>
  );
}

/** Eight cards on a sheet, for a wallet. No names: they can be cut and handed to anybody. */
export function HandoutCards({ paper, address, qr }: PaperProps & { paper: 'letter' | 'a4' }) {
  return (
    <div className={`handout-cards is-${paper}`}>
      {Array.from({ length: 8 }, (_, index) => (
        <article className="handout-card" key={index} aria-hidden={index > 0 || undefined}>
          <QrCode address={address} qr={qr} />
          <div>
            <p>
              <b>{handoutTitle}</b>
            </p>
            <p>Sign nothing tonight. File for unemployment this week.</p>
            <p>Too much? Call or text 988. Rent, food: 211.</p>
          </div>
        </article>
      ))}
    </div>
  );
}
