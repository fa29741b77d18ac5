// The input closes when whoever started this process is gone, however it went.
process.stdin.on('end', () => process.exit()).resume();
