// Preloaded into a measured process: writes its own peak memory and processor time, threads and all, when it ends.
// VmHWM and not getrusage: after fork and exec, Linux counts the parent's memory into the child's maxRSS.
const { readFileSync, writeFileSync } = require('node:fs')
const { isMainThread } = require('node:worker_threads')
if (isMainThread) {
  process.on('exit', () => {
    let kilobytes = process.resourceUsage().maxRSS
    try {
      kilobytes = Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'latin1'))[1])
    } catch {}
    const { user, system } = process.cpuUsage()
    writeFileSync(process.env.KLARBREV_COSTS, JSON.stringify({ kilobytes, cpu: (user + system) / 1e6 }))
  })
}
