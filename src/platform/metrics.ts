/** Figures of the running process for whoever watches it, in the text format of Prometheus. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

/** A count that is asked for when somebody reads the figures: by its labels. */
export type GaugeReading = readonly {
  readonly labels: Readonly<Record<string, string>>
  readonly value: number
}[]

export interface Metrics {
  /** One answered request. `route` is the route's pattern, never the path asked for. */
  answered(method: string, route: string, status: number, seconds: number): void
  /** Adds a figure that is read when asked for. */
  gauge(name: string, help: string, labels: readonly string[], read: () => Promise<GaugeReading>): void
  /** All figures, and the media type they are in. */
  text(): Promise<{ readonly text: string; readonly mediaType: string }>
}

const BUCKETS = [0.005, 0.02, 0.1, 0.5, 2, 10, 60]

/** Opens a set of figures with those of the process itself (memory, processor time, delay of the event loop). */
export function openMetrics(): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const registers = [registry]
  const labelNames = ['method', 'route', 'status']
  const requests = new Counter({
    name: 'rapporteur_http_requests_total',
    help: 'Requests answered',
    labelNames,
    registers,
  })
  const seconds = new Histogram({
    name: 'rapporteur_http_request_seconds',
    help: 'Time from a request to the head of its answer',
    labelNames: ['method', 'route'],
    buckets: BUCKETS,
    registers,
  })
  return {
    answered(method, route, status, took) {
      requests.inc({ method, route, status: String(status) })
      seconds.observe({ method, route }, took)
    },
    gauge(name, help, labels, read) {
      new Gauge({
        name,
        help,
        labelNames: [...labels],
        registers,
        async collect() {
          const reading = await read()
          this.reset()
          for (const { labels: each, value } of reading) this.set({ ...each }, value)
        },
      })
    },
    text: async () => ({ text: await registry.metrics(), mediaType: registry.contentType }),
  }
}
