import { correction, generate } from 'lean-qr';

/** A QR code as the `d` of one SVG path, in units of a module, with the quiet zone of four that readers need (ISO/IEC 18004). */
export interface QrDrawing {
  /** The side of the square, quiet zone and all. */
  size: number;
  path: string;
}

/** How wide the light edge is. */
const quiet = 4;

/**
 * Draws an address as a QR code, at level M: paper is folded.
 *
 * @throws Error when the address is longer than a code can hold
 */
export function drawQr(address: string): QrDrawing {
  const code = generate(address, { minCorrectionLevel: correction.M });
  let path = '';
  for (let y = 0; y < code.size; y += 1)
    for (let x = 0; x < code.size; x += 1) {
      if (!code.get(x, y)) continue;
      let end = x;
      while (code.get(end + 1, y)) end += 1;
      path += `M${String(x + quiet)} ${String(y + quiet)}h${String(end + 1 - x)}v1h-${String(end + 1 - x)}z`;
      x = end;
    }
  return { size: code.size + 2 * quiet, path };
}
