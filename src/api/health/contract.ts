/** What watches the server asks. */
import { z } from '@hono/zod-openapi'
import { operation } from '../core/operation.ts'

const room = 'server'

/** The process answers. */
export const live = operation({
  id: 'live',
  method: 'get',
  path: '/health/live',
  room,
  act: null,
  summary: 'Whether the process answers',
  answer: z.object({ status: z.literal('alive') }),
})

/** It can do its work. */
export const ready = operation({
  id: 'ready',
  method: 'get',
  path: '/health/ready',
  room,
  act: null,
  summary: 'Whether the store answers, so that requests may be sent here',
  answer: z.object({ status: z.literal('ready') }),
  refuses: ['stopping'],
})

/** Figures for whoever watches. */
export const metricsText = operation({
  id: 'metrics',
  method: 'get',
  path: '/metrics',
  room,
  act: null,
  summary: "Figures in Prometheus' text format; to this machine only, or with the token of the settings",
  answer: 'text',
})
