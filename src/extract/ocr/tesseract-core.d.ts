/** What is used of the engine's WebAssembly module; the package has no types of its own. */
declare module 'tesseract.js-core/tesseract-core-simd.js' {
  export interface Api {
    Init(dataFolder: null, language: string, mode: number): number
    End(): void
    SetVariable(name: string, value: string): boolean
    /** Reads /input; takes the EXIF orientation (1 to 8) and an angle in radians by which the picture is turned. Gives 0 if it could. */
    SetImageFile(orientation: number, angle: number): number
    GetInputImage(): Pix
    /** Left, top, width, height: what is read next, till another picture is set. */
    SetRectangle(left: number, top: number, width: number, height: number): void
    FindLines(): number
    GetGradient(): number
    Recognize(monitor: null): number
    GetJSONText(page: number): string
    DetectOS(results: Orientation): boolean
  }
  /** A picture in the module's memory. */
  export interface Pix {
    get_w(): number
    get_h(): number
    /** Bits a pixel. */
    get_d(): number
    /** 32-bit words a row. */
    get_wpl(): number
    /** Where its pixels begin in the memory. */
    get_data(): number
  }
  export interface Orientation {
    readonly best_result: {
      readonly orientation_id: number
      readonly script_id: number
      readonly oconfidence: number
    }
    readonly unicharset: { get_script_from_script_id(id: number): string }
  }
  interface Core {
    getValue(address: number, type: 'i32'): number
    readonly FS: { writeFile(path: string, content: Uint8Array): void; unlink(path: string): void }
    readonly TessBaseAPI: new () => Api
    readonly OSResults: new () => Orientation
    readonly destroy: (object: unknown) => void
  }
  export default function open(options: {
    readonly TesseractProgress: (percent: number) => void
    readonly print: (line: string) => void
    readonly printErr: (line: string) => void
  }): Promise<Core>
}
