/** What a report is made from. */
import type { CallFacts } from '#call'
import type { Mandate } from '#mandate'
import type { IgnoredFile, Submission } from '#submission'
import type { Finding, Language, StateTable } from '#un'
import type { Formulae } from './formulae.ts'
import type { QuantifierScale } from './quantifier-scale.ts'
import type { ResolutionFacts } from './quoted-mandate.ts'
import type { SourceText } from './source-text.ts'
import type { Authoring } from './thematic/authoring.ts'
import type { Translations } from './translation/translation-file.ts'

/** Everything a report is made from; nothing else gets in. */
export interface ReportInput {
  readonly resolution: ResolutionFacts
  readonly mandates: readonly Mandate[]
  readonly call: CallFacts
  readonly states: StateTable
  readonly submissions: readonly Submission[]
  /** Files a person left out of the report, with the reason. */
  readonly leftOut: readonly IgnoredFile[]
  /** About the folder: what in it was not opened (`file-not-opened`, `link-not-followed` …), the path as subject. */
  readonly folderFindings: readonly Finding[]
  /** By path inside the replies folder. */
  readonly sources: ReadonlyMap<string, SourceText>
  /** Imported translations of statements, any languages; those of the edition's are used. */
  readonly translations: readonly Translations[]
  readonly language: Language
  readonly formulae: Formulae
  readonly generator: { readonly name: string; readonly version: string }
  /** The authoring file of the thematic sections; absent or null for a compilation. */
  readonly authoring?: Authoring | null
  /** What words of number stand for; needed where there is an authoring file. */
  readonly scale?: QuantifierScale | null
}
