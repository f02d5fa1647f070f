// Preloaded into a measured process: writes its own peak memory when it ends.
// VmHWM and not getrusage: after fork and exec, Linux counts the parent's memory into the child's maxRSS.
const { readFileSync, writeFileSync } = require('node:fs')
process.on('exit', () => {
  let kilobytes = process.resourceUsage().maxRSS
  try {
    kilobytes = Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'latin1'))[1])
  } catch {}
  writeFileSync(process.env.KLARBREV_PEAK, String(kilobytes))
})
