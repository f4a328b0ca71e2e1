// A small persistent thread pool: its threads sleep between calls, and several callers may use it at once.
#pragma once

#include <cstdint>

namespace phrasebox {

using Range = void (*)(void* context, std::int64_t begin, std::int64_t end);

// Calls run over [0, count) in pieces of at most grain, on the caller and at most threads - 1 others; returns
// when all is done. run must not throw. Where no thread can be started, the caller does all the work itself.
// In a forked child the pool starts anew, without the parent's threads.
void parallel_for(std::int64_t count, std::int64_t grain, int threads, Range run, void* context);

}  // namespace phrasebox
