// The adapter of npm's braze-api, used as its README says: node braze_api.cjs PACKAGE_FOLDER
//
// It needs the package alone, which `make adapters` installs. The speech is told in README.md.
'use strict'

const path = require('node:path')
const readline = require('node:readline')

const folder = path.resolve(process.argv[2])
const { Braze } = require(folder)
const { version } = require(path.join(folder, 'package.json'))

// What the client calls otherwise than Braze's operations.
const NAMES = {
  'subscription.status.set_v2': 'v2.subscription.status.set',
  'segments.data_series': 'segments.analytics',
  'transactional.campaigns.send': 'transactional.v1.campaigns.send',
  'content_blocks.create': 'templates.content_blocks.create',
  'content_blocks.update': 'templates.content_blocks.update',
  'content_blocks.list': 'templates.content_blocks.list',
  'content_blocks.info': 'templates.content_blocks.get',
  'templates.email.create': 'templates.email_templates.create',
  'templates.email.update': 'templates.email_templates.update',
  'templates.email.list': 'templates.email_templates.list',
  'templates.email.info': 'templates.email_templates.get',
  'catalogs.list': 'catalogs.synchronous.list',
  'catalogs.items.get': 'catalogs.synchronous.item',
  'catalogs.items.list': 'catalogs.synchronous.items',
}
const SAME = [
  'users.track', 'users.alias.new', 'users.alias.update', 'users.identify', 'users.merge',
  'users.delete', 'users.export.ids', 'users.export.segment', 'users.export.global_control_group',
  'users.external_ids.rename', 'users.external_ids.remove', 'subscription.status.get',
  'subscription.status.set', 'subscription.user.status', 'email.bounce.remove',
  'email.spam.remove', 'email.blacklist', 'messages.send', 'messages.schedule.create',
  'messages.schedule.update', 'messages.schedule.delete', 'messages.scheduled_broadcasts',
  'campaigns.list', 'campaigns.details', 'campaigns.trigger.send',
  'campaigns.trigger.schedule.create', 'campaigns.trigger.schedule.update',
  'campaigns.trigger.schedule.delete', 'canvas.list', 'canvas.trigger.send',
  'canvas.trigger.schedule.create', 'canvas.trigger.schedule.update',
  'canvas.trigger.schedule.delete', 'sends.id.create', 'segments.list', 'segments.details',
]
const ITERATED = 'catalogs.items.list'
const CLASSES = {
  400: 'bad_request', 401: 'unauthorized', 403: 'forbidden', 404: 'not_found', 409: 'conflict',
  413: 'payload_too_large', 429: 'rate_limited',
}

const HELLO = {
  name: 'npm braze-api',
  version,
  language: `Node ${process.versions.node}`,
  operations: [...SAME, ...Object.keys(NAMES)].sort(),
  forms: ['call', 'iter'],
}

// What the client cannot be asked for; nothing where it can.
function missing({ operation, form, options = {}, parameters }) {
  // It tries once, which is at most any number; a timeout it has none.
  const known = operation === ITERATED ? ['attempts', 'take'] : ['attempts']
  const unknown = Object.keys(options).filter((name) => !known.includes(name))
  if (unknown.length) return `the client cannot set: ${unknown.join(', ')}`
  if ((form === 'iter') !== (operation === ITERATED)) return `the client has no ${form} of ${operation}`
  if (operation === ITERATED && 'cursor' in parameters) return 'the client has no argument for cursor'
  return undefined
}

async function make(message) {
  const { operation, parameters } = message
  const braze = new Braze(message.base_url, message.api_key)
  const parts = (NAMES[operation] ?? operation).split('.')
  const owner = parts.slice(0, -1).reduce((at, part) => at[part], braze)
  const method = (...given) => owner[parts.at(-1)](...given)
  if (operation === 'transactional.campaigns.send') {
    const { campaign_id: id, ...body } = parameters
    return await method(id, body)
  }
  if (operation !== ITERATED) return await method(parameters)
  const items = []
  for await (const item of method(parameters)) {
    items.push(item)
    if (items.length === message.options?.take) break
  }
  return items
}

function classesOf(error) {
  if (error.status >= 400) return [CLASSES[error.status] ?? (error.status >= 500 ? 'server_error' : 'other')]
  // An error of the network by Node's code; others of node-fetch are about the answer.
  return [error.code || error.type === 'system' ? 'connection' : 'other']
}

function told(error) {
  const about = { type: error.constructor.name, classes: classesOf(error), message: error.message }
  if (error.status) about.status = error.status
  about.shown = `${error.stack}\n${require('node:util').inspect(error)}`
  return { kind: 'error', error: about }
}

async function outcome(message) {
  try {
    return { kind: 'success', value: await make(message) }
  } catch (error) {
    return told(error)
  }
}

async function main() {
  for await (const line of readline.createInterface({ input: process.stdin })) {
    const message = JSON.parse(line)
    let answer = HELLO
    if (message.ask !== 'hello') {
      const lacks = missing(message)
      answer = lacks ? { id: message.id, not_supported: lacks } : { id: message.id, outcome: await outcome(message) }
    }
    process.stdout.write(JSON.stringify(answer) + '\n')
  }
}

main()
