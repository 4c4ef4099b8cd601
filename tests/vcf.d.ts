/** What the tests use of the package vcf, which comes without types. */
declare module 'vcf' {
  export default class vCard {
    static parse(text: string): vCard[];
    set(name: string, value: string): void;
    get(name: string): { valueOf(): string } | { valueOf(): string }[] | undefined;
    toString(version: string): string;
  }
}
