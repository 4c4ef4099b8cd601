import { defineDocument } from '#storage/define-document.ts';
import { fields, lightSchema, number, text } from '#storage/light-shape.ts';

/** How a reader likes to be read to. */
export interface Listening {
  /** 1 is the voice's own speed. */
  rate: number;
  /** The voice's name (voiceURI) as this device has it; empty: the device's choice. */
  voice: string;
}

export const slowestRate = 0.6;
export const fastestRate = 2;

export const listeningDocument = defineDocument<Listening>({
  kind: 'listening',
  title: 'How it is read aloud',
  schema: lightSchema(fields<Listening>({ rate: number(slowestRate, fastestRate), voice: text })),
  migrations: [],
  empty: () => ({ rate: 1, voice: '' }),
});
