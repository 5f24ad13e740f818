// Makes the calls that it is told to, with the npm package braze-api; one JSON line in, one out.
//
//   node caller.cjs PACKAGE_FOLDER BASE_URL KEY
//
// A line in is {"call": "users.track", "args": [...]}; a line out is {"returned": ...} or
// {"raised": {"type", "message", "status"}}.
'use strict'

const path = require('node:path')
const readline = require('node:readline')

const [folder, url, key] = process.argv.slice(2)
const { Braze } = require(path.resolve(folder))
const braze = new Braze(url, key)

async function make(call, args) {
  const parts = call.split('.')
  const owner = parts.slice(0, -1).reduce((at, part) => at[part], braze)
  const found = owner[parts.at(-1)](...args)
  if (found?.[Symbol.asyncIterator]) {
    const items = []
    for await (const item of found) items.push(item)
    return items
  }
  return await found
}

async function main() {
  for await (const line of readline.createInterface({ input: process.stdin })) {
    const { call, args = [] } = JSON.parse(line)
    let said
    try {
      said = { returned: await make(call, args) }
    } catch (error) {
      said = { raised: { type: error.constructor.name, message: error.message, status: error.status } }
    }
    process.stdout.write(JSON.stringify(said) + '\n')
  }
}

main()
