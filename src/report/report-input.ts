/** What a report is made from. */
import type { CallFacts } from '#call'
import type { IgnoredFile, Submission } from '#submission'
import type { Finding, Language, StateTable } from '#un'
import type { Formulae } from './formulae.ts'
import type { QuantifierScale } from './quantifier-scale.ts'
import type { MandateFacts, ResolutionFacts } from './quoted-mandate.ts'
import type { SourceText } from './source-text.ts'
import type { Authoring } from './thematic/authoring.ts'
import type { ComposedThemes } from './thematic/composed-themes.ts'
import type { Translations } from './translation/translation-file.ts'

/** Everything a report is made from; nothing else gets in. */
export interface ReportInput {
  readonly resolution: ResolutionFacts
  readonly mandates: readonly MandateFacts[]
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
  /** Thematic sections composed before, in the place of an authoring file; given only where a report is written again. */
  readonly composed?: ComposedThemes | null
  /** What words of number stand for; needed where there is an authoring file. */
  readonly scale?: QuantifierScale | null
}
