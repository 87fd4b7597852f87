/** The door of `report`: the draft as statements with citations, and the documents made of them. */
export { buildReport } from './build-report.ts'
export { type ConfirmationGiven, confirmKeptStatement } from './confirm-statement.ts'
export { type ReportContract, reportContract, toReportContract } from './contract.ts'
export { countRespondents, type RegionCount, type RespondentCounts } from './count.ts'
export type { Formulae } from './formulae.ts'
export { formulaeOf } from './formulae-of.ts'
export {
  keepReportVersion,
  type ReportFileGiven,
  type ReportVersionGiven,
  type ReportVersionKept,
} from './keep-version.ts'
export { keptConfirmations, withKeptConfirmations } from './kept-confirmations.ts'
export type {
  KeptConfirmation,
  KeptReportFile,
  KeptReportVersion,
  KeptStatement,
} from './kept-report.ts'
export type { QuantifierScale } from './quantifier-scale.ts'
export type { Omission, Report, ReportCode, ReportDocument } from './report.ts'
export type { ReportInput } from './report-input.ts'
export { ReportRefusal, type ReportRefusalCode } from './report-refusal.ts'
export {
  compareVersions,
  type Difference,
  editedStatements,
  type VersionComparison,
} from './revision/compare-records.ts'
export { readConfirmations } from './revision/confirmations.ts'
export {
  type ComparisonContract,
  comparisonContract,
  type RevisionContract,
  revisionContract,
  toComparisonContract,
  toRevisionContract,
} from './revision/contract.ts'
export { type RevisionOrder, revise } from './revision/revise.ts'
export type { Change, Confirmation, Revision, RevisionCode, Standing, Untraced } from './revision/revision.ts'
export { type Summary, summaryOfRevision, summaryOfVersions, summaryText } from './revision/summary.ts'
export { summaryHtml } from './revision/summary-html.ts'
export { manifestTexts, type Seal, sealedReport, sealOf, signedReport } from './signed-report.ts'
export type { SourceText } from './source-text.ts'
export type {
  Binding,
  Citation,
  Edit,
  Selector,
  Statement,
  StatementKind,
  TranslationOrigin,
} from './statement.ts'
export { STATEMENT_KINDS } from './statement.ts'
export type { PlacedStatement } from './store/statements.ts'
export { type KeptReport, ReportStore } from './store.ts'
export type { Authoring } from './thematic/authoring.ts'
export { confirmStatements, isUnconfirmed } from './thematic/confirm-statements.ts'
export { draftAuthoring } from './thematic/draft-authoring.ts'
export {
  namesNear,
  type PassageList,
  passageListContract,
  passageListOf,
  selectPassages,
} from './thematic/passage-list.ts'
export { readAuthoring, readScale } from './thematic/read-authoring.ts'
export { type Imported, type ImportOrder, importTranslations } from './translation/import-translations.ts'
export {
  formatTranslations,
  keepConfirmed,
  readTranslations,
  type TranslatedStatement,
  type TranslationCode,
  type Translations,
} from './translation/translation-file.ts'
export { type ExportedFile, exportTranslations } from './translation/write-xliff.ts'
export { checkIssued, type IssuedOrder } from './verify/issued/check-issued.ts'
export type { IssuedCheck, IssuedCheckCode, IssuedFinding, Reach } from './verify/issued/issued-check.ts'
export {
  type IssuedCheckContract,
  issuedCheckContract,
  toIssuedCheckContract,
} from './verify/issued/issued-contract.ts'
export { issuedHtml, RESULT_PAGE_MARK } from './verify/issued/issued-html.ts'
export { type ReadingWanted, readingWanted } from './verify/issued/issued-record.ts'
export { issuedText } from './verify/issued/issued-text.ts'
export type { FoundReplies } from './verify/issued/trace-senders.ts'
export type { FoundSource } from './verify/issued/trace-sources.ts'
export type { PassageUnderProof, ProofContext, VerificationFinding } from './verify/verification.ts'
export { isBlocking } from './verify/verification-codes.ts'
export { verifyStatement } from './verify/verify-statement.ts'
