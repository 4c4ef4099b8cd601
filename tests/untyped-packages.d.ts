/* What the tests use of packages that come without types. */

declare module 'vcf' {
  export default class vCard {
    static parse(text: string): vCard[];
    set(name: string, value: string): void;
    get(name: string): { valueOf(): string } | { valueOf(): string }[] | undefined;
    toString(version: string): string;
  }
}

declare module 'pngjs' {
  export const PNG: { sync: { read(data: Buffer): { width: number; height: number; data: Buffer } } };
}
