-- Small users.track requests for a load generator: one event each, of 1,000 users in turn.
-- The last line that it prints is read by mock_load.py.

local number = 0
local first = 0

function setup(thread)
  thread:set("first", math.random(0, 999))
end

function request()
  number = number + 1
  local user = "u" .. (first + number) % 1000
  return wrk.format("POST", "/users/track", {
    ["Host"] = "mock",
    ["Authorization"] = "Bearer mock-key",
    ["Content-Type"] = "application/json",
  }, '{"events":[{"external_id":"' .. user .. '","name":"visited","time":"2026-01-31T12:00:00Z"}]}')
end

function done(summary, latency, requests)
  local errors = summary.errors
  io.write(string.format(
    "LOAD requests=%d microseconds=%d connect=%d read=%d write=%d timeout=%d status=%d p50=%d p99=%d\n",
    summary.requests, summary.duration, errors.connect, errors.read, errors.write, errors.timeout,
    errors.status, latency:percentile(50), latency:percentile(99)))
end
