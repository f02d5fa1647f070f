'use strict'
// The editor starts this file in a process of its own; the server itself only says what it can do.
require('./klarbrev-language-server.cjs').run(process.argv.slice(2))
