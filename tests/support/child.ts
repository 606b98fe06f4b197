import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/** A process that another one has started, and its resident memory in bytes. */
export type Child = { pid: number; memory: number }

/** The first child of a process; undefined while it has none. */
export function childOf(parent: number): Child | undefined {
  return existsSync('/proc/self/status') ? fromProc(parent) : fromPs(parent)
}

/** As Linux says it, also where no `ps` is installed. */
function fromProc(parent: number): Child | undefined {
  try {
    const children = readFileSync(`/proc/${parent}/task/${parent}/children`, 'utf8')
    const pid = Number(children.trim().split(' ')[0])
    if (!pid) return undefined
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const kilobytes = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1])
    return kilobytes ? { pid, memory: kilobytes * 1024 } : undefined
  } catch {
    // It has ended meanwhile.
    return undefined
  }
}

function fromPs(parent: number): Child | undefined {
  const rows = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' })
  const [pid, , kilobytes] =
    rows
      .split('\n')
      .map((row) => row.trim().split(/\s+/).map(Number))
      .find(([, one]) => one === parent) ?? []
  return pid && kilobytes ? { pid, memory: kilobytes * 1024 } : undefined
}
