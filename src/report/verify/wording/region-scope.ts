/** Finds a part told as the whole: some as all, a region as the country, one ministry as the Government, the poor as the people. */
import type { RegionRule } from './region-rule.ts'
import { amountGrown, amountLost, onlyAdded, onlyLost } from './scope-amounts.ts'
import { amountTurned, reachGrown } from './scope-heads.ts'
import { limitLost, relativeLost } from './scope-limits.ts'
import { membershipLost } from './scope-membership.ts'
import { bodyGrown, countryGrown } from './scope-reach.ts'

const LEAST_COVERED = 0.4

/** How many, who and where: the first of these that the statement widens. */
export const scopeGrown: RegionRule = (region, statement, source) =>
  region.covered < LEAST_COVERED
    ? null
    : (amountTurned(region, statement, source) ??
      amountGrown(region, statement, source) ??
      amountLost(region, statement, source) ??
      onlyLost(region, statement, source) ??
      onlyAdded(region, statement, source) ??
      reachGrown(region, statement, source) ??
      countryGrown(region, statement, source) ??
      bodyGrown(region, statement, source) ??
      membershipLost(region, statement, source) ??
      limitLost(region, statement, source) ??
      relativeLost(region, statement, source))
