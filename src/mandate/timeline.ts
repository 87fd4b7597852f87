/** The way to a report counted backwards, from its consideration to the note verbale. */
import {
  addDays,
  addWeeks,
  type CalendarDate,
  type Finding,
  formatDate,
  isCalendarDate,
  openingOf,
  weekday,
} from '#un'
import type { Mandate } from './mandate.ts'

/** One step: a day, what is due, by which rule, and where the rule is written. */
export interface TimelineStep {
  readonly on: CalendarDate
  readonly name: string
  readonly rule: string
  readonly source: string
}

export type TimelineCode =
  | 'step-before-adoption'
  | 'steps-out-of-order'
  | 'opening-not-known'
  | 'several-report-mandates'

export interface Timeline {
  /** In the order of the days, first to last. */
  readonly steps: readonly TimelineStep[]
  readonly findings: readonly Finding<TimelineCode>[]
}

/** The spans between the steps; all may be set by the office. */
export interface TimelineOptions {
  /** Weeks from the opening of the session to the consideration of the report, where no day is given. */
  readonly considerationAfterOpeningWeeks: number
  /** The day of consideration, where it is known; ISO. */
  readonly considerationOn: CalendarDate | null
  readonly issueBeforeConsiderationWeeks: number
  readonly submissionBeforeConsiderationWeeks: number
  /** Between the last reply and the submission of the report. */
  readonly draftingWeeks: number
  readonly clearanceWeeks: number
  /** What States have to answer, from note verbale to reply deadline. */
  readonly replyWeeks: number
}

export const TIMELINE_DEFAULTS: TimelineOptions = {
  considerationAfterOpeningWeeks: 4,
  considerationOn: null,
  issueBeforeConsiderationWeeks: 6,
  submissionBeforeConsiderationWeeks: 10,
  draftingWeeks: 6,
  clearanceWeeks: 2,
  replyWeeks: 12,
}

/**
 * The timeline of the first report mandate that has a session of the General Assembly, or a day.
 *
 * Takes the mandates, the day of adoption (null where unread) and the spans; gives the steps in the order of their days, each
 * on a working day: a step that falls on a Saturday or Sunday moves to the Friday before, the consideration to the Monday
 * after. Note verbale and reply deadline only where a mandate seeks views or has them submitted. Null where no report mandate
 * has a session or a day.
 * Finds: `step-before-adoption`, `steps-out-of-order`, `opening-not-known`, `several-report-mandates`.
 * Source: resolution 57/283 B (issue six weeks before), Division of Conference Management (submission ten weeks before);
 * the other spans are stated defaults, to be set by the office.
 */
export function timelineOf(
  mandates: readonly Mandate[],
  adoptedOn: CalendarDate | null,
  options: Partial<TimelineOptions> = {},
): Timeline | null {
  const spans: TimelineOptions = { ...TIMELINE_DEFAULTS, ...options }
  const dated = mandates.filter(
    ({ kind, deadline }) =>
      kind === 'report' && deadline !== null && (deadline.gaSession !== null || deadline.on !== null),
  )
  const [report] = dated
  if (report?.deadline === undefined || report.deadline === null) return null
  const { gaSession, on } = report.deadline
  if (on === null || !isCalendarDate(on)) return { steps: [], findings: [openingNotKnown(report, gaSession)] }
  const asked = gaSession === null ? [] : [openingStep(gaSession, on)]
  const consideration = considerationStep(gaSession, on, spans)
  const all = backwards(consideration.on, spans)
  const back = asksForReplies(mandates) ? all : all.slice(REPLY_STEPS)
  const steps = [...back, ...asked, consideration].sort((one, other) => one.on.localeCompare(other.on))
  const inOrder = [...back.map((step) => step.on), consideration.on]
  return { steps, findings: [...several(dated), ...tooEarly(steps, adoptedOn), ...outOfOrder(back, inOrder)] }
}

/** The note verbale and the deadline for replies come first of the steps counted backwards. */
const REPLY_STEPS = 2

function asksForReplies(mandates: readonly Mandate[]): boolean {
  return mandates.some(({ kind }) => kind === 'seek-views' || kind === 'submit-views')
}

function openingStep(session: number, on: CalendarDate): TimelineStep {
  const opening = openingOf(session)
  const rule =
    opening?.rule === 'rule-1'
      ? 'reckoned by rule 1 of the rules of procedure; a forecast'
      : 'the day the session opened or is convened for'
  return {
    on,
    name: `Opening of session ${session}`,
    rule,
    source: opening?.source ?? 'the deadline of the mandate',
  }
}

function considerationStep(session: number | null, on: CalendarDate, spans: TimelineOptions): TimelineStep {
  const name = 'Consideration of the report'
  if (spans.considerationOn !== null)
    return { on: spans.considerationOn, name, rule: 'the day given', source: 'given by the office' }
  if (session === null)
    return { on: workingDayAfter(on), name, rule: 'the day named in the mandate', source: 'the resolution' }
  const weeks = spans.considerationAfterOpeningWeeks
  const rule = `${weeks} weeks after the opening: a default, until the programme of work is known`
  return {
    on: workingDayAfter(addWeeks(on, weeks)),
    name,
    rule,
    source: 'stated default; set the day when the Committee’s programme of work is issued',
  }
}

const SIX_WEEKS =
  'resolution 57/283 B, on documentation: distribution six weeks before consideration, in the six languages at once'
const TEN_WEEKS =
  'instructions of the Division of Conference Management on pre-session documents: submission ten weeks before the meeting'
const OFFICE = 'stated default; set by the office'

function backwards(consideration: CalendarDate, spans: TimelineOptions): TimelineStep[] {
  const issue = workingDayBefore(addWeeks(consideration, -spans.issueBeforeConsiderationWeeks))
  const submission = workingDayBefore(addWeeks(consideration, -spans.submissionBeforeConsiderationWeeks))
  const clearance = workingDayBefore(addWeeks(submission, -spans.clearanceWeeks))
  const reply = workingDayBefore(addWeeks(clearance, -spans.draftingWeeks))
  const note = workingDayBefore(addWeeks(reply, -spans.replyWeeks))
  return [
    step(note, 'Note verbale sent', `${spans.replyWeeks} weeks before the reply deadline`, OFFICE),
    step(
      reply,
      'Deadline for replies; drafting begins',
      `${spans.draftingWeeks} weeks of drafting before clearance`,
      OFFICE,
    ),
    step(clearance, 'Draft to clearance', `${spans.clearanceWeeks} weeks before submission`, OFFICE),
    step(
      submission,
      'Report submitted for processing',
      `${spans.submissionBeforeConsiderationWeeks} weeks before consideration`,
      TEN_WEEKS,
    ),
    step(
      issue,
      'Report issued in all languages',
      `${spans.issueBeforeConsiderationWeeks} weeks before consideration`,
      SIX_WEEKS,
    ),
  ]
}

function step(on: CalendarDate, name: string, rule: string, source: string): TimelineStep {
  return { on, name, rule, source }
}

function workingDayBefore(on: CalendarDate): CalendarDate {
  return addDays(on, -Math.max(0, weekday(on) - 5))
}

function workingDayAfter(on: CalendarDate): CalendarDate {
  const day = weekday(on)
  return addDays(on, day > 5 ? 8 - day : 0)
}

function tooEarly(steps: readonly TimelineStep[], adoptedOn: CalendarDate | null): Finding<TimelineCode>[] {
  if (adoptedOn === null) return []
  return steps
    .filter((each) => each.on < adoptedOn)
    .map((each) => ({
      code: 'step-before-adoption',
      message: `“${each.name}” would fall on ${formatDate(each.on, 'en')}, before the resolution was adopted (${formatDate(adoptedOn, 'en')}). Shorten the spans or set the day of consideration.`,
      needsPerson: true,
    }))
}

function outOfOrder(steps: readonly TimelineStep[], days: readonly CalendarDate[]): Finding<TimelineCode>[] {
  const wrong = days.findIndex((day, index) => index > 0 && day < (days[index - 1] ?? day))
  if (wrong < 0) return []
  const name = steps[wrong]?.name ?? 'Consideration of the report'
  return [
    {
      code: 'steps-out-of-order',
      message: `“${name}” would come before the step that leads to it. Check the spans given.`,
      needsPerson: true,
    },
  ]
}

function several(dated: readonly Mandate[]): Finding<TimelineCode>[] {
  const [first, ...others] = dated
  if (first === undefined || others.length === 0) return []
  const paths = others.map(({ paragraph }) => paragraph).join(', ')
  return [
    {
      code: 'several-report-mandates',
      message: `The timeline is that of paragraph ${first.paragraph}; paragraphs ${paths} ask for reports of their own.`,
      needsPerson: false,
      span: first.span,
    },
  ]
}

function openingNotKnown(report: Mandate, session: number | null): Finding<TimelineCode> {
  return {
    code: 'opening-not-known',
    message: `Paragraph ${report.paragraph} asks for a report at session ${session ?? '[session]'}, whose opening is not known; no timeline was counted.`,
    needsPerson: true,
    span: report.span,
  }
}
